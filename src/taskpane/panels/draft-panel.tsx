import { Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Draft } from '../../core/proposal';
import { Frame } from '../frame';
import { Icon } from '../icons';
import { useLook } from '../look';
import { noBreak } from '../no-break';
import { Blocks } from '../parts/blocks';
import { Notice } from '../parts/notice';
import { Section } from '../parts/section';
import { TextLink } from '../parts/text-link';
import { words } from '../strings';

export const drafts = ['cursor', 'top', 'end'] as const;
export type DraftPlace = (typeof drafts)[number];

export interface DraftPanelProps {
  readonly draft: Draft;
  readonly where: DraftPlace;
  readonly chooseWhere: (where: DraftPlace) => void;
  readonly put: () => void;
  readonly copy: () => void;
  readonly changeAnswers: () => void;
  /** Words for a message rather than a document. */
  readonly forMessage?: boolean;
}

const names: Record<DraftPlace, string> = { cursor: words.whereCursor, top: words.whereTop, end: words.whereEnd };

/** The new letter, its gaps as stops, what it must say, and where it goes. */
export function DraftPanel({ draft, where, chooseWhere, put, copy, changeAnswers, forMessage }: DraftPanelProps): ReactElement {
  const look = useLook();
  const found = draft.musts.filter((must) => must.found !== undefined).length;
  const invented = draft.facts.flatMap((fact) => (fact.outcome === 'invented' || fact.outcome === 'changed' ? [fact.draft] : []));
  return (
    <Frame
      title={words.draftTitle}
      line={words.draftLine(draft.gaps.length, Math.round(draft.readingAge))}
      main={{ label: forMessage ? words.putMessage : words.putDraft, press: put }}
      others={[
        { label: words.copy, icon: 'copy', press: copy },
        { label: words.changeAnswers, press: changeAnswers },
      ]}
      promise={forMessage ? words.notSent : draft.gaps.length === 0 ? words.notInYet : words.putDraftPromise}
    >
      <Blocks blocks={draft.blocks} spoken={words.gapSpoken} />
      {draft.gaps.length > 0 && (
        <Section title={words.gapsHead} aside={words.gapsCount(draft.gaps.length)}>
          <ul className={look.list}>
            {draft.gaps.map((gap, index) => (
              <li key={`${gap.start}`}>
                <TextLink label={gap.label} press={() => document.querySelectorAll<HTMLElement>('.gap')[index]?.focus()} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {invented.length > 0 && (
        <Notice tone="warn" title={words.inventedHead}>
          <p className={look.text}>{words.inventedLine}</p>
          {invented.map((fact) => (
            <p key={fact.span.start} className={look.text}>
              <b className={look.bold}>{noBreak(fact.text)}</b>
              {words.dot}
              {words.factKind(fact.kind)}
            </p>
          ))}
        </Notice>
      )}
      {draft.musts.length > 0 && (
        <Section title={words.mustsHead} aside={words.mustsCount(found, draft.musts.length)}>
          <ul className={`${look.list} ${look.steps}`} style={{ rowGap: '8px' }}>
            {draft.musts.map((must) => (
              <li key={must.text} className={look.step} style={{ alignItems: 'flex-start' }}>
                <span className={must.found === undefined ? look.warnInk : look.goodInk}>
                  <Icon name={must.found === undefined ? 'question' : 'tick'} />
                </span>
                <span className={look.grow}>
                  {words.upper(must.text)}
                  {must.found === undefined && <span className={look.rowSub}>{words.mustMissing}</span>}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {!forMessage && (
        <Section title={words.whereHead}>
          <RadioGroup
            value={where}
            aria-label={words.whereHead}
            onChange={(_event, { value }) => chooseWhere(drafts.find((one) => one === value) ?? 'cursor')}
          >
            {drafts.map((one) => (
              <Radio key={one} value={one} label={names[one]} />
            ))}
          </RadioGroup>
        </Section>
      )}
    </Frame>
  );
}
