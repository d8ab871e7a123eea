import { Checkbox } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Template } from '../../core/template';
import { longDate } from '../clock';
import { Frame } from '../frame';
import { useLook } from '../look';
import { noBreak } from '../no-break';
import { Section } from '../parts/section';
import { TextLink } from '../parts/text-link';
import { words } from '../strings';
import { libraryWords } from '../strings/library';

export interface AboutLetterPanelProps {
  readonly letter: Template;
  readonly close: boolean;
  readonly toggle: () => void;
  readonly use: () => void;
  readonly suggestChange?: (() => void) | undefined;
}

/** Law as templates carry it: what nobody has checked yet is marked "(verify)". */
const mark = ' (verify)';

/** What stands behind a letter: its version, who has checked it, the law and what it must say. */
export function AboutLetterPanel({ letter, close, toggle, use, suggestChange }: AboutLetterPanelProps): ReactElement {
  const look = useLook();
  const unchecked = letter.law.includes('verify');
  const law = letter.law.split(mark).join('').trim();
  return (
    <Frame
      title={letter.title}
      line={`${libraryWords.version(letter.version)}${words.dot}${libraryWords.status(letter.status)}`}
      main={{ label: libraryWords.useIt, press: use }}
    >
      <p className={look.text}>{letter.summary}</p>
      <Checkbox checked={close} label={libraryWords.keepClose} onChange={toggle} style={{ marginLeft: '-8px' }} />
      {law !== '' && (
        <Section title={libraryWords.law}>
          <p className={look.text}>{noBreak(law)}</p>
          {unchecked && <p className={`${look.text} ${look.bold}`}>{libraryWords.lawCheck}</p>}
        </Section>
      )}
      {letter.musts.length > 0 && (
        <Section title={libraryWords.mustSay}>
          <ul style={{ margin: 0, paddingLeft: '22px' }}>
            {letter.musts.map(({ text }) => (
              <li key={text}>{noBreak(text)}</li>
            ))}
          </ul>
        </Section>
      )}
      <dl className={look.pairs}>
        <dt className={look.pairName}>{libraryWords.lookedAfter}</dt>
        <dd className={look.pairValue}>{letter.owner}</dd>
        <dt className={look.pairName}>{libraryWords.reviewBy}</dt>
        <dd className={look.pairValue}>{noBreak(longDate(letter.reviewBy))}</dd>
      </dl>
      {suggestChange && (
        <div className={look.links}>
          <TextLink id="suggest-change" label={libraryWords.suggestChange} press={suggestChange} />
        </div>
      )}
    </Frame>
  );
}
