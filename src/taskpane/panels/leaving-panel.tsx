import { Button, Field, Input } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { HiddenThing, Hiding } from '../../core/hiding';
import { Frame } from '../frame';
import { useFrameLook } from '../frame-look';
import { useLook } from '../look';
import { noBreak } from '../no-break';
import { MaskedText } from '../parts/masked-text';
import { RuledList } from '../parts/row';
import { Section } from '../parts/section';
import { TextLink } from '../parts/text-link';
import { words } from '../strings';

export interface LeavingPanelProps {
  /** As they would leave. */
  readonly texts: readonly string[];
  readonly hidden: readonly HiddenThing[];
  readonly hiding: Hiding;
  readonly leave: (thing: HiddenThing) => void;
  /** Takes the words back out of those that leave as they are. */
  readonly hideAgain: (word: string) => void;
  /** Gives what is wrong with the words, when something is. */
  readonly hide: (word: string) => string | undefined;
  /** Takes back words the officer had hidden. */
  readonly unhide: (word: string) => void;
  readonly done: () => void;
}

/** What would leave, before anything does: the officer hides more words, or says that some are nobody's. */
export function LeavingPanel({ texts, hidden, hiding, leave, hideAgain, hide, unhide, done }: LeavingPanelProps): ReactElement {
  const look = useLook();
  const frame = useFrameLook();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string>();
  const add = (): void => {
    const problem = hide(typed.trim());
    setWrong(problem);
    if (problem === undefined) setTyped('');
  };
  const takeSelected = (): void => {
    const selected = window.getSelection()?.toString().trim() ?? '';
    if (selected !== '' && selected.length <= 120) setTyped(selected);
  };
  const own = new Set(hiding.mask.map((word) => word.toLowerCase()));
  return (
    <Frame title={words.leavingTitle} line={words.leavingLine} main={{ label: words.done, press: done }} promise={words.leavingPromise}>
      {/* Selecting with the mouse is a short cut to the box below, which does the same by keyboard. */}
      <div onMouseUp={takeSelected}>
        <MaskedText texts={texts} hidden={hidden} />
      </div>
      <Section title={words.hideOther}>
        <form
          className={look.section}
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          <Field
            label={words.hideWords}
            hint={words.hideWordsHint}
            {...(wrong === undefined ? {} : { validationState: 'error' as const, validationMessage: wrong })}
          >
            <Input value={typed} maxLength={120} autoComplete="off" onChange={(_event, { value }) => setTyped(value)} />
          </Field>
          <Button type="submit" appearance="outline" className={frame.dockButton}>
            {words.hideThem}
          </Button>
        </form>
      </Section>
      <Section title={words.wouldBeHidden} aside={String(hidden.length)}>
        {hidden.length === 0 && <p className={look.text}>{words.nothingHidden}</p>}
        {hidden.length > 0 && (
          <RuledList>
            {hidden.map((thing) => (
              <li key={`${thing.kind} ${thing.original}`} className={look.item}>
                <div className={look.spread}>
                  <div className={look.grow}>
                    <h3 className={look.h3}>{noBreak(thing.original)}</h3>
                    <p className={look.grey}>
                      {thing.always ? words.alwaysHidden(thing.kind) : words.goesAs(words.hiddenKind(thing.kind), noBreak(thing.standIn))}
                    </p>
                  </div>
                  {own.has(thing.original.toLowerCase()) ? (
                    <TextLink label={words.undoHide} spoken={words.undoHideNamed(thing.original)} press={() => unhide(thing.original)} />
                  ) : (
                    !thing.always && (
                      <TextLink label={words.leaveAsIs} spoken={words.leaveAsIsNamed(thing.original)} press={() => leave(thing)} />
                    )
                  )}
                </div>
              </li>
            ))}
          </RuledList>
        )}
      </Section>
      {hiding.unmask.length > 0 && (
        <Section title={words.asTheyAre} aside={words.youSaidSo}>
          <RuledList>
            {hiding.unmask.map((word) => (
              <li key={word} className={look.item}>
                <div className={look.spread}>
                  <h3 className={`${look.h3} ${look.grow}`}>{noBreak(word)}</h3>
                  <TextLink label={words.hideAgain} spoken={words.hideAgainNamed(word)} press={() => hideAgain(word)} />
                </div>
              </li>
            ))}
          </RuledList>
        </Section>
      )}
    </Frame>
  );
}
