import { Radio, RadioGroup } from '@fluentui/react-components';
import { useRef, useState, type ReactElement, type ReactNode } from 'react';
import { openFacts, type Decisions } from '../../core/decisions';
import type { FactOutcome } from '../../core/fact';
import type { Change, Proposal } from '../../core/proposal';
import { excerpt } from '../excerpt';
import { Frame } from '../frame';
import { Icon } from '../icons';
import { useLook } from '../look';
import { noBreak } from '../no-break';
import { FactBadge } from '../parts/change-card';
import { Section } from '../parts/section';
import type { Manner } from '../settings';
import { words } from '../strings';
import { putLabel, WithHint } from './result-panel';

export interface FactsPanelProps {
  readonly proposal: Proposal;
  readonly decisions: Decisions;
  readonly manner: Manner;
  readonly decide: (fact: number, choice: 'keep-source' | 'take-draft') => void;
  readonly put: () => void;
}

/** The facts that ticked changes move: the open ones first when the screen opened, and in that order from then on. */
function movedFacts(proposal: Proposal, decisions: Decisions): readonly number[] {
  const ticked = proposal.changes.filter((change) => !decisions.unticked.has(change.id));
  const moved = [...new Set(ticked.flatMap((change) => change.facts))].sort((one, other) => one - other);
  return [...moved.filter((index) => !decisions.facts.has(index)), ...moved.filter((index) => decisions.facts.has(index))];
}

/** (08) Every fact a change moved, to be settled one by one before anything can be written. */
export function FactsPanel({ proposal, decisions, manner, decide, put }: FactsPanelProps): ReactElement {
  const look = useLook();
  const [listed] = useState(() => movedFacts(proposal, decisions));
  const cards = useRef(new Map<number, HTMLElement>());
  const open = openFacts(proposal, decisions);
  const shown = listed.filter((index) => open.includes(index) || decisions.facts.has(index));
  const kept = proposal.facts.filter((fact): fact is Extract<FactOutcome, { outcome: 'kept' }> => fact.outcome === 'kept');
  const goToOpen = (): void => {
    const next = shown.find((index) => open.includes(index));
    const card = next === undefined ? undefined : cards.current.get(next);
    card?.querySelector<HTMLInputElement>('input')?.focus();
  };
  return (
    <Frame
      title={open.length === 0 ? words.confirmedTitle : words.confirmTitle(shown.length)}
      line={words.confirmedLine(shown.length - open.length, open.length)}
      main={open.length === 0 ? { label: putLabel(manner), press: put } : { label: words.goToFact, press: goToOpen, filled: false }}
      promise={open.length === 0 ? words.notInYet : words.thenPut}
    >
      <div className={look.gapped}>
        {shown.map((index) => {
          const outcome = proposal.facts[index];
          const change = proposal.changes.find((one) => one.facts.includes(index) && !decisions.unticked.has(one.id));
          if (outcome === undefined || change === undefined) return null;
          return (
            <div key={index} ref={(card) => void (card ? cards.current.set(index, card) : cards.current.delete(index))}>
              <FactCard outcome={outcome} change={change} choice={decisions.facts.get(index)} decide={(choice) => decide(index, choice)} />
            </div>
          );
        })}
      </div>
      {kept.length > 0 && (
        <Section title={words.keptFacts} aside={words.factsCount(kept.length)}>
          <ul className={look.list}>
            {kept.map(({ source }) => (
              <li key={`${source.kind}-${source.span.start}`} className={look.spread} style={{ padding: '4px 0' }}>
                <span className={look.goodInk}>
                  <Icon name="check" size={18} />
                </span>
                <span className={look.grow}>{noBreak(source.text)}</span>
                <span className={look.grey}>{words.factKind(source.kind)}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <p className={look.grey}>{words.factsLimit}</p>
    </Frame>
  );
}

interface FactCardProps {
  readonly outcome: FactOutcome;
  readonly change: Change;
  readonly choice: 'keep-source' | 'take-draft' | undefined;
  readonly decide: (choice: 'keep-source' | 'take-draft') => void;
}

function FactCard({ outcome, change, choice, decide }: FactCardProps): ReactElement {
  const look = useLook();
  const fact = outcome.outcome === 'lost' || outcome.outcome === 'kept' ? outcome.source : outcome.draft;
  const kind = outcome.outcome === 'changed' ? outcome.source.kind : fact.kind;
  const source = outcome.outcome === 'invented' ? '' : outcome.source.text;
  const draft = outcome.outcome === 'lost' ? '' : outcome.draft.text;
  const line =
    outcome.outcome === 'invented'
      ? words.factInvented
      : outcome.outcome === 'lost'
        ? kind === 'not'
          ? words.factNotGone
          : words.factLost
        : words.factChanged;
  const keep = <WithHint text={words.takeOut} hint={words.takeOutHint} />;
  return (
    <fieldset className={look.paper} style={{ margin: 0, rowGap: '6px' }}>
      <legend className={look.hidden}>{`${words.factKind(kind)}. ${line} ${draft || source}`}</legend>
      <div className={look.spread} style={{ flexWrap: 'wrap', gap: '6px 8px', justifyContent: 'flex-start' }}>
        <FactBadge outcome={outcome.outcome} short />
        <span className={look.grey}>{words.factKind(kind)}</span>
        {choice !== undefined && (
          <span className={`${look.badge} ${look.goodInk} ${look.good}`} style={{ marginLeft: 'auto' }}>
            <Icon name="tick" size={16} />
            {words.confirmed}
          </span>
        )}
      </div>
      <p className={look.text}>
        {line} {outcome.outcome === 'invented' && <Quoted text={change.after} about={draft} />}
      </p>
      <RadioGroup
        value={choice ?? ''}
        aria-label={`${words.factKind(kind)}: ${draft || source}`}
        onChange={(_event, { value }) => decide(value === 'take-draft' ? 'take-draft' : 'keep-source')}
      >
        <Radio
          value="keep-source"
          label={
            outcome.outcome === 'invented' ? (
              keep
            ) : (
              <Choice hint={words.yourLetter}>
                <Quoted text={change.before} about={source} />
              </Choice>
            )
          }
        />
        <Radio
          value="take-draft"
          label={
            outcome.outcome === 'invented' ? (
              <WithHint text={words.leaveIn} hint={words.leaveInHint} />
            ) : change.after.trim() === '' ? (
              <WithHint text={words.letGo} hint={words.letGoHint} />
            ) : (
              <Choice hint={words.newTextHint}>
                <Quoted text={change.after} about={draft} />
              </Choice>
            )
          }
        />
      </RadioGroup>
    </fieldset>
  );
}

function Choice({ hint, children }: { readonly hint: string; readonly children: ReactNode }): ReactElement {
  const look = useLook();
  return (
    <>
      {children}
      <span className={look.rowSub}>{hint}</span>
    </>
  );
}

/** The words around a fact, with the fact in bold. */
function Quoted({ text, about }: { readonly text: string; readonly about: string }): ReactElement {
  const look = useLook();
  const around = excerpt(text, about);
  return (
    <q className={look.quoted}>
      {noBreak(around.before)}
      <b className={look.bold}>{noBreak(around.about)}</b>
      {noBreak(around.after)}
    </q>
  );
}
