import { Checkbox, Radio, RadioGroup } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { openFacts, withDecisions, type Decisions } from '../../core/decisions';
import type { Change, Proposal } from '../../core/proposal';
import { Frame } from '../frame';
import { useLook } from '../look';
import { ChangeCard } from '../parts/change-card';
import { Disclosure } from '../parts/disclosure';
import { Notice } from '../parts/notice';
import { ReadingAge } from '../parts/reading-age';
import { RuledList } from '../parts/row';
import { Section } from '../parts/section';
import { TextLink } from '../parts/text-link';
import type { Manner } from '../settings';
import { words } from '../strings';

export interface ResultPanelProps {
  readonly proposal: Proposal;
  readonly decisions: Decisions;
  readonly aim: readonly [number, number];
  readonly manner: Manner;
  readonly manners: readonly Manner[];
  readonly comments: boolean;
  readonly canComment: boolean;
  readonly tick: (id: string, ticked: boolean) => void;
  readonly chooseManner: (manner: Manner) => void;
  readonly chooseComments: (comments: boolean) => void;
  readonly show?: ((change: Change) => void) | undefined;
  readonly next: () => void;
  readonly tryAgain: () => void;
  readonly throwAway: () => void;
}

/** Changes shown at once: a sixty-page report has hundreds, and drawing them all would hold the pane up. The rest are ticked and a press away. */
const atOnce = 30;

/** What the button that writes says, by the manner of writing. */
export function putLabel(manner: Manner): string {
  return manner === 'below' ? words.putBelow : manner === 'copy' ? words.copyNew : words.put;
}

/** (07) Every change to look at, with a tick each; nothing is in the letter yet. */
export function ResultPanel(props: ResultPanelProps): ReactElement {
  const look = useLook();
  const { proposal, decisions, manner } = props;
  const { changes } = proposal;
  const [shown, setShown] = useState(atOnce);
  const ticked = changes.filter((change) => !decisions.unticked.has(change.id)).length;
  const open = openFacts(proposal, decisions).length;
  const ready = withDecisions(proposal, decisions).length;
  const remaining = proposal.remaining.reduce((sum, { findings }) => sum + findings.length, 0);
  const ways = [
    { label: words.tryAgain, press: props.tryAgain },
    { label: words.throwAway, press: props.throwAway },
  ];
  if (changes.length === 0) {
    return (
      <Frame
        title={words.noChangesTitle}
        line={words.noChangesLine}
        main={{ label: words.done, press: props.throwAway }}
        others={[{ label: words.tryAgain, press: props.tryAgain }]}
      >
        <ReadingAge now={proposal.readingAge.after} aim={props.aim} />
        {remaining > 0 && <Remaining count={remaining} />}
      </Frame>
    );
  }
  return (
    <Frame
      title={words.changesTitle(changes.length)}
      line={words.notInYet}
      main={{ label: open > 0 ? words.nextFacts(open) : putLabel(manner), press: props.next, filled: ready > 0 || open > 0 }}
      others={ways}
      {...(ready === 0 ? { promise: words.nothingTicked } : {})}
    >
      <ReadingAge now={proposal.readingAge.after} before={proposal.readingAge.before} aim={props.aim} />
      <Section title={words.changes} aside={words.ticked(ticked, changes.length)}>
        <RuledList>
          {changes.slice(0, shown).map((change, index) => (
            <ChangeCard
              key={change.id}
              number={index + 1}
              change={change}
              facts={change.facts.flatMap((fact) => proposal.facts[fact] ?? [])}
              ticked={!decisions.unticked.has(change.id)}
              tick={(on) => props.tick(change.id, on)}
              show={props.show && (() => props.show?.(change))}
            />
          ))}
        </RuledList>
        {changes.length > shown && (
          <TextLink
            label={words.showMore(Math.min(atOnce, changes.length - shown), changes.length - shown)}
            press={() => setShown(shown + atOnce)}
          />
        )}
      </Section>
      {remaining > 0 && <Remaining count={remaining} />}
      <Disclosure title={words.howItGoesIn} aside={words.manner(manner)}>
        <RadioGroup
          value={manner}
          aria-label={words.howItGoesIn}
          onChange={(_event, { value }) => props.chooseManner(props.manners.find((one) => one === value) ?? 'tracked')}
        >
          {props.manners.map((one) => (
            <Radio key={one} value={one} label={<WithHint text={words.manner(one)} hint={words.mannerHint(one)} />} />
          ))}
        </RadioGroup>
        {props.canComment && manner !== 'copy' && manner !== 'below' && (
          <Checkbox
            checked={props.comments}
            label={words.leaveComments}
            onChange={(_event, { checked }) => props.chooseComments(checked === true)}
          />
        )}
        {!props.manners.includes('tracked') && <p className={look.grey}>{words.noTracking}</p>}
      </Disclosure>
    </Frame>
  );
}

/** A choice with a grey line under it. */
export function WithHint({ text, hint }: { readonly text: string; readonly hint: string }): ReactElement {
  const look = useLook();
  return (
    <>
      {text}
      <span className={look.rowSub}>{hint}</span>
    </>
  );
}

function Remaining({ count }: { readonly count: number }): ReactElement {
  const look = useLook();
  return (
    <Notice tone="calm" icon="clipboard" title={words.stillWorthALook}>
      <p className={look.text}>{words.stillWorthALookLine(count)}</p>
    </Notice>
  );
}
