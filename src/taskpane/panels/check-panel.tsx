import { useState, type ReactElement } from 'react';
import type { Assessment } from '../../core/assessment';
import type { Finding, FindingKind } from '../../core/finding';
import type { Span } from '../../core/span';
import { longDate } from '../clock';
import { cutEnd } from '../excerpt';
import { Frame } from '../frame';
import { Icon } from '../icons';
import { useLook } from '../look';
import { noBreak } from '../no-break';
import { RuledList } from '../parts/row';
import { Section } from '../parts/section';
import { TextLink } from '../parts/text-link';
import { words } from '../strings';

export interface Place {
  readonly passageId: string;
  readonly finding: Finding;
}

export interface CheckPanelProps {
  readonly assessment: Assessment;
  /** Those not yet fixed or left. */
  readonly places: readonly Place[];
  readonly show?: ((passageId: string, span: Span) => void) | undefined;
  readonly fix?: ((place: Place) => void) | undefined;
  readonly leave: (place: Place) => void;
  readonly again: () => void;
}

/** So many at first; the rest behind one press, so that a long letter opens at once. */
const atFirst = 12;

const groups: readonly (readonly [keyof typeof words.groups, readonly FindingKind[]])[] = [
  ['person', ['blame', 'threat', 'cold', 'stigmatising', 'over-pressure', 'empty-apology']],
  ['plain', ['jargon', 'legalese', 'wordy', 'acronym', 'passive', 'nominalisation', 'hedging', 'vague', 'capitals']],
  ['length', ['long-sentence', 'long-paragraph']],
  ['next', ['missing-step', 'buried-decision', 'several-asks']],
  ['spelling', ['us-spelling']],
];

/** (25) Findings with their reason and source, one press to go there and one to fix; then what looks right. */
export function CheckPanel({ assessment, places, show, fix, leave, again }: CheckPanelProps): ReactElement {
  const look = useLook();
  const [all, setAll] = useState(false);
  const kinds = new Set(assessment.findings.map(({ finding }) => finding.kind));
  const badLaw = assessment.citations.filter((citation) => citation.verdict !== 'right');
  const right = [
    ...groups.filter(([, kindsOf]) => !kindsOf.some((kind) => kinds.has(kind))).map(([name]) => name),
    ...(assessment.citations.length > 0 && badLaw.length === 0 ? (['law'] as const) : []),
  ];
  const shown = all ? places : places.slice(0, atFirst);
  return (
    <Frame
      title={words.checkTitle}
      line={words.checkLine(places.length + badLaw.length, right.length)}
      main={{ label: words.checkAgain, press: again }}
      promise={words.checkPromise}
    >
      {places.length + badLaw.length > 0 && (
        <ul className={look.list} style={{ marginTop: '-12px' }}>
          {shown.map((place) => {
            const { passageId, finding } = place;
            return (
              <li key={`${passageId}-${finding.check}-${finding.span.start}-${finding.span.end}`} className={look.item}>
                <h2 className={look.h2}>{finding.title}</h2>
                <p className={look.text}>{words.quote(noBreak(cutEnd(finding.quote, 120)))}</p>
                <p className={look.grey} style={{ marginTop: '4px' }}>
                  {finding.why} {words.sourceLine(finding.source)}
                </p>
                <div className={look.links}>
                  {fix && finding.replacement !== undefined && (
                    <TextLink
                      label={finding.replacement === '' ? words.takeWordsOut : words.fix(cutEnd(finding.replacement, 60))}
                      press={() => fix(place)}
                    />
                  )}
                  {show && (
                    <TextLink
                      label={words.showInLetter}
                      spoken={words.showNamed(finding.title)}
                      press={() => show(passageId, finding.span)}
                    />
                  )}
                  <TextLink label={words.leaveIt} spoken={words.forMessage(words.leaveIt, finding.title)} press={() => leave(place)} />
                </div>
              </li>
            );
          })}
          {badLaw.map((citation) => (
            <li key={`${citation.passageId}-${citation.span.start}`} className={look.item}>
              <h2 className={look.h2}>{words.lawHead}</h2>
              <p className={look.text}>{words.quote(noBreak(citation.quote))}</p>
              <p className={look.grey}>{citation.note}</p>
              <div className={look.links}>
                {show && (
                  <TextLink
                    label={words.showInLetter}
                    spoken={words.showNamed(citation.quote)}
                    press={() => show(citation.passageId, citation.span)}
                  />
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
      {shown.length < places.length && <TextLink label={words.more(places.length - shown.length)} press={() => setAll(true)} />}
      {right.length > 0 && (
        <Section title={words.looksRight} aside={String(right.length)}>
          <ul className={`${look.list} ${look.steps}`} style={{ rowGap: '8px' }}>
            {right.map((name) => (
              <li key={name} className={look.step}>
                <span className={look.goodInk}>
                  <Icon name="tick" />
                </span>
                {words.groups[name]}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {assessment.scores.length > 0 && (
        <Section title={words.scoresHead}>
          <dl className={look.pairs}>
            {assessment.scores.map((score) => (
              <ScoreLine key={score.dimension} name={words.scoreNames[score.dimension]} score={score.score} evidence={score.evidence[0]} />
            ))}
          </dl>
        </Section>
      )}
      {assessment.deadlines.length > 0 && (
        <Section title={words.datesHead} aside={String(assessment.deadlines.length)}>
          <RuledList>
            {assessment.deadlines.map((deadline) => (
              <li key={`${deadline.passageId}-${deadline.span.start}`} className={look.item}>
                <div className={look.spread}>
                  <div className={look.grow}>
                    <h3 className={look.h3}>{noBreak(longDate(deadline.date))}</h3>
                    <p className={look.grey}>{words.quote(noBreak(deadline.quote))}</p>
                  </div>
                  {show && (
                    <TextLink
                      label={words.show}
                      spoken={words.showNamed(deadline.quote)}
                      press={() => show(deadline.passageId, deadline.span)}
                    />
                  )}
                </div>
              </li>
            ))}
          </RuledList>
        </Section>
      )}
    </Frame>
  );
}

function ScoreLine({
  name,
  score,
  evidence,
}: {
  readonly name: string;
  readonly score: number;
  readonly evidence: string | undefined;
}): ReactElement {
  const look = useLook();
  return (
    <>
      <dt>{name}</dt>
      <dd className={look.pairValue}>
        {words.score(score)}
        {evidence !== undefined && <span className={look.rowSub}>{words.quote(cutEnd(evidence, 70))}</span>}
      </dd>
    </>
  );
}
