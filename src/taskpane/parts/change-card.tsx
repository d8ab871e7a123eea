import { Button, Checkbox } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import type { FactOutcome } from '../../core/fact';
import type { Change } from '../../core/proposal';
import { Icon } from '../icons';
import { useLook } from '../look';
import { noBreak } from '../no-break';
import { words } from '../strings';

export interface ChangeCardProps {
  readonly number: number;
  readonly change: Change;
  readonly facts: readonly FactOutcome[];
  readonly ticked: boolean;
  readonly tick: (ticked: boolean) => void;
  readonly show?: (() => void) | undefined;
}

/** What a change does to the facts, as an icon and a word: colour never stands alone. */
export function FactBadge({ outcome, short }: { readonly outcome: FactOutcome['outcome']; readonly short?: boolean }): ReactElement | null {
  const look = useLook();
  if (outcome === 'kept') return null;
  const invented = outcome === 'invented';
  const label = invented ? words.notInLetter : outcome === 'lost' ? words.takesOutFact : short ? words.changed : words.changesFact;
  return (
    <span className={`${look.badge} ${invented ? look.stopInk : look.warnInk} ${invented ? look.stopped : look.warn}`}>
      <Icon name={invented ? 'question' : 'swap'} size={16} />
      {label}
    </span>
  );
}

/** Old and new words, struck and underlined; screen readers hear "deleted" and "inserted" from the elements. */
export function OldAndNew({ id, before, after }: { readonly id?: string; readonly before: string; readonly after: string }): ReactElement {
  const look = useLook();
  return (
    <dl className={look.pairs} {...(id === undefined ? {} : { id })}>
      {before !== '' && (
        <>
          <dt className={look.pairName}>{words.old}</dt>
          <dd className={look.pairValue}>
            <del className={look.old}>{noBreak(before)}</del>
          </dd>
        </>
      )}
      {after !== '' && (
        <>
          <dt className={look.pairName}>{words.new}</dt>
          <dd className={look.pairValue}>
            <ins className={look.new}>{noBreak(after)}</ins>
          </dd>
        </>
      )}
    </dl>
  );
}

/** One change: a checkbox named by its reason and described by its old and new words. */
export function ChangeCard({ number, change, facts, ticked, tick, show }: ChangeCardProps): ReactElement {
  const look = useLook();
  const id = useId();
  const outcomes = [...new Set(facts.map((fact) => fact.outcome))];
  return (
    <li className={look.item}>
      <div className={look.spread} style={{ alignItems: 'flex-start' }}>
        <Checkbox
          id={`change-${number}`}
          checked={ticked}
          aria-describedby={id}
          onChange={(_event, { checked }) => tick(checked === true)}
          label={<span className={look.bold}>{words.numbered(number, words.reason(change.reasons))}</span>}
          style={{ marginLeft: '-8px' }}
        />
        {show && <Button appearance="transparent" icon={<Icon name="target" />} aria-label={words.showChange(number)} onClick={show} />}
      </div>
      <div className={look.section} style={{ paddingLeft: '28px' }}>
        {outcomes.length > 0 && (
          <span className={look.links}>
            {outcomes.map((outcome) => (
              <FactBadge key={outcome} outcome={outcome} />
            ))}
          </span>
        )}
        <OldAndNew id={id} before={change.before} after={change.after} />
      </div>
    </li>
  );
}
