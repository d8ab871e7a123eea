import type { ReactElement, ReactNode } from 'react';
import { cutEnd } from '../excerpt';
import { Frame } from '../frame';
import { useLook } from '../look';
import { noBreak } from '../no-break';
import { Row, RuledList } from '../parts/row';
import { Section } from '../parts/section';
import { TextLink } from '../parts/text-link';
import { words } from '../strings';

export interface SelectionPanelProps {
  readonly text: string;
  readonly sentences: number;
  readonly wordCount: number;
  readonly readingAge: number;
  readonly improve: () => void;
  readonly shorter: () => void;
  readonly plainer: () => void;
  readonly readAloud?: { readonly speaking: boolean; readonly toggle: () => void } | undefined;
  readonly wholeLetter: () => void;
  /** Set when the officer has selected other words since. */
  readonly takeNewSelection?: (() => void) | undefined;
  /** What keeps the council's service from doing the work, when something does. */
  readonly notice?: ReactNode;
}

/** (03) Only the selected words: quoted, then what can be done with them. */
export function SelectionPanel(props: SelectionPanelProps): ReactElement {
  const look = useLook();
  return (
    <Frame
      title={words.selectionTitle}
      line={`${words.sentencesCount(props.sentences)}${words.dot}${words.wordsCount(props.wordCount)}`}
      main={{ label: words.improve, press: props.improve }}
      promise={words.promiseSelection}
    >
      {props.notice}
      <blockquote className={look.quoteBox}>{noBreak(cutEnd(props.text, 320))}</blockquote>
      <Section title={words.otherHelp}>
        <RuledList>
          {props.takeNewSelection && (
            <Row id="row-new" icon="select" title={words.newSelection} hint={words.newSelectionHint} press={props.takeNewSelection} />
          )}
          <Row id="row-shorter" icon="shorter" title={words.shorter} press={props.shorter} />
          <Row
            id="row-plainer"
            icon="book"
            title={words.plainer}
            hint={`${words.readingAge} ${words.ageNow(Math.round(props.readingAge))}`}
            press={props.plainer}
          />
          {props.readAloud && (
            <Row
              id="row-aloud"
              icon="speaker"
              title={props.readAloud.speaking ? words.stopReading : words.readAloud}
              press={props.readAloud.toggle}
            />
          )}
        </RuledList>
        <div className={look.links}>
          <TextLink id="whole" label={words.wholeLetter} press={props.wholeLetter} />
        </div>
      </Section>
    </Frame>
  );
}
