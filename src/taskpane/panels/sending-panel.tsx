import type { ReactElement } from 'react';
import type { PersonalKind } from '../../core/pseudonym';
import { Frame } from '../frame';
import { useLook } from '../look';
import { Disclosure } from '../parts/disclosure';
import { Notice } from '../parts/notice';
import { Section } from '../parts/section';
import { words } from '../strings';
import { libraryWords } from '../strings/library';

export interface SendingPanelProps {
  readonly reason: string;
  /** The letter alone, for reading. */
  readonly letter?: string | undefined;
  /** The template's text as it would be sent; absent when only words are. */
  readonly source?: string | undefined;
  /** What looks like personal data in it, for the officer's own eyes: then nothing can be sent. */
  readonly personal: readonly { readonly kind: PersonalKind; readonly text: string }[];
  /** The officer says that all of it is invented; absent where that may not be said. */
  readonly invented?: (() => void) | undefined;
  readonly send: () => void;
  readonly goBack: () => void;
}

/** Exactly what a suggestion would send, word for word; refused here while somebody's name or number is in it. */
export function SendingPanel({ reason, letter, source, personal, invented, send, goBack }: SendingPanelProps): ReactElement {
  const look = useLook();
  const refused = personal.length > 0;
  return (
    <Frame
      title={refused ? libraryWords.personalTitle : libraryWords.sendingTitle}
      line={refused ? libraryWords.nothingYet : libraryWords.sendingLine}
      main={refused ? { label: libraryWords.takeItOut, press: goBack } : { label: libraryWords.sendIt, press: send }}
      others={refused ? (invented ? [{ label: libraryWords.allInvented, press: invented }] : []) : [{ label: words.goBack, press: goBack }]}
      {...(refused ? {} : { promise: libraryWords.sendPromise })}
    >
      {refused && (
        <Notice tone="stopped" title={libraryWords.personalLine} alert>
          <ul className={look.list}>
            {personal.map(({ kind, text }) => (
              <li key={text}>{libraryWords.personalNamed(kind, text)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Section title={libraryWords.sendWhy}>
        <p className={look.paper} style={{ margin: 0, whiteSpace: 'pre-wrap' }}>
          {reason}
        </p>
      </Section>
      {letter !== undefined && (
        <Section title={libraryWords.newLetter}>
          <div className={look.paper} style={{ whiteSpace: 'pre-wrap' }}>
            {letter}
          </div>
        </Section>
      )}
      {source !== undefined && (
        <Disclosure title={libraryWords.sendText}>
          <div className={look.paper} style={{ whiteSpace: 'pre-wrap' }}>
            {source}
          </div>
        </Disclosure>
      )}
    </Frame>
  );
}
