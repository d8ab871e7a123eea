import type { ReactElement, ReactNode } from 'react';
import type { Assessment } from '../../core/assessment';
import type { Finding } from '../../core/finding';
import { cutEnd } from '../excerpt';
import { Frame } from '../frame';
import { useLook } from '../look';
import { noBreak } from '../no-break';
import { ReadingAge } from '../parts/reading-age';
import { Row, RuledList } from '../parts/row';
import { Section } from '../parts/section';
import { TextLink } from '../parts/text-link';
import { words } from '../strings';

export interface LetterPanelProps {
  readonly title: string;
  readonly assessment: Assessment;
  readonly style: string;
  readonly readAloud?: { readonly speaking: boolean; readonly toggle: () => void } | undefined;
  readonly improve: () => void;
  readonly check: () => void;
  readonly summarise: () => void;
  readonly chooseStyle: () => void;
  readonly useSelection?: (() => void) | undefined;
  readonly startLetter?: (() => void) | undefined;
  readonly show?: ((passageId: string, finding: Finding) => void) | undefined;
  /** In a message being written: the counter, and what else is said while writing. */
  readonly asYouWrite?: ReactNode;
  /** Offered while nothing is written and nothing follows the typing. */
  readonly lookAgain?: (() => void) | undefined;
  /** In a message being written: what would be asked at the moment of sending. */
  readonly beforeSend?: (() => void) | undefined;
  /** What keeps the council's service from doing the work, when something does. */
  readonly notice?: ReactNode;
  /** The open document's words, or others, become minutes. */
  readonly minutes?: (() => void) | undefined;
}

/** At most this many places on the first screen: a tired reader needs the worst three, not all forty. */
const most = 3;
/** The first five kinds hurt the reader; they come before what only makes reading harder. */
const harsh = new Set(['blame', 'threat', 'cold', 'stigmatising', 'over-pressure']);

/** (02) The open letter: its reading age against the aim, the places worth a look, and what can be done. */
export function LetterPanel({
  title,
  assessment,
  style,
  readAloud,
  improve,
  check,
  summarise,
  chooseStyle,
  useSelection,
  startLetter,
  show,
  beforeSend,
  minutes,
  notice,
  asYouWrite,
  lookAgain,
}: LetterPanelProps): ReactElement {
  const look = useLook();
  const { findings, readingAge, aim } = assessment;
  const worst = [...findings]
    .sort((one, other) => Number(harsh.has(other.finding.kind)) - Number(harsh.has(one.finding.kind)))
    .slice(0, most);
  const nothing = assessment.words === 0;
  const subject =
    assessment.title === ''
      ? words.wordsCount(assessment.words)
      : `${cutEnd(assessment.title, 60)}${words.dot}${words.wordsCount(assessment.words)}`;
  // Where nothing is written there is nothing to improve, check or shorten; who gets it and what is attached can be looked at all the same.
  const main = nothing && startLetter ? { label: words.startLetterRow, press: startLetter } : { label: words.improve, press: improve };
  return (
    <Frame title={title} line={subject} main={main} promise={words.promise}>
      {notice}
      {nothing ? (
        <div>
          <p className={look.text}>{words.nothingWritten}</p>
          {lookAgain && <TextLink id="look-again" label={words.lookAgain} press={lookAgain} />}
        </div>
      ) : (
        <ReadingAge now={readingAge} aim={aim} />
      )}
      {asYouWrite}
      {!nothing && (
        <Section title={words.worthALook} aside={findings.length === 0 ? undefined : words.placesCount(findings.length)}>
          {findings.length === 0 && <p className={look.text}>{words.readsWell}</p>}
          {findings.length > 0 && (
            <RuledList>
              {worst.map(({ passageId, finding }) => (
                <li key={`${passageId}-${finding.check}-${finding.span.start}`} className={look.item}>
                  <div className={look.spread}>
                    <div className={look.grow}>
                      <h3 className={look.h3}>{finding.title}</h3>
                      <p className={look.grey}>{words.quote(noBreak(cutEnd(finding.quote, 60)))}</p>
                    </div>
                    {show && <TextLink label={words.show} spoken={words.showNamed(finding.title)} press={() => show(passageId, finding)} />}
                  </div>
                </li>
              ))}
            </RuledList>
          )}
          {findings.length > most && <TextLink id="see-all" label={words.seeAllPlaces(findings.length)} press={check} />}
        </Section>
      )}
      <Section title={words.otherHelp}>
        <RuledList>
          {!nothing && <Row id="row-style" icon="pen" title={words.style} hint={style} press={chooseStyle} />}
          {!nothing && <Row id="row-check" icon="clipboard" title={words.checkIt} hint={words.checkHint} press={check} />}
          {!nothing && <Row id="row-summarise" icon="list" title={words.summariseIt} hint={words.summariseHint} press={summarise} />}
          {beforeSend && <Row id="row-send" icon="mail" title={words.sendTitle} hint={words.sendHint} press={beforeSend} />}
          {useSelection && !nothing && (
            <Row id="row-selection" icon="select" title={words.selectionRow} hint={words.selectionRowHint} press={useSelection} />
          )}
          {readAloud && !nothing && (
            <Row id="row-aloud" icon="speaker" title={readAloud.speaking ? words.stopReading : words.readAloud} press={readAloud.toggle} />
          )}
          {minutes && <Row id="row-minutes" icon="list" title={words.meetingRow} hint={words.meetingRowHint} press={minutes} />}
          {startLetter && !nothing && <Row id="row-start" icon="document" title={words.startLetterRow} press={startLetter} />}
        </RuledList>
      </Section>
    </Frame>
  );
}
