import { Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Summary } from '../../core/proposal';
import { cutEnd } from '../excerpt';
import { Frame } from '../frame';
import { useLook } from '../look';
import { noBreak } from '../no-break';
import { RuledList } from '../parts/row';
import { TextLink } from '../parts/text-link';
import { words } from '../strings';

export type SummaryLength = 'short' | 'medium' | 'long';
const lengths: readonly SummaryLength[] = ['short', 'medium', 'long'];

export interface SummaryPanelProps {
  readonly title: string;
  readonly summary: Summary;
  readonly length: SummaryLength;
  readonly question: string;
  readonly ask: (question: string) => void;
  readonly chooseLength: (length: SummaryLength) => void;
  readonly again: () => void;
  readonly show?: ((passageId: string, quote: string) => void) | undefined;
  readonly copy: () => void;
  readonly put?: ((where: 'cursor' | 'top') => void) | undefined;
}

/** (15) Few lines, each with the words it rests on; the quote selects its source. */
export function SummaryPanel({
  title,
  summary,
  length,
  question,
  ask,
  chooseLength,
  again,
  show,
  copy,
  put,
}: SummaryPanelProps): ReactElement {
  const look = useLook();
  const none = summary.points.length === 0;
  const others = put
    ? [
        { label: words.putAtCursor, press: () => put('cursor') },
        { label: words.putAtTop, press: () => put('top') },
      ]
    : [];
  return (
    <Frame
      title={words.summaryTitle}
      line={
        title === ''
          ? words.pointsCount(summary.points.length)
          : `${cutEnd(title, 60)}${words.dot}${words.pointsCount(summary.points.length)}`
      }
      main={none ? { label: words.summariseAgain, press: again } : { label: words.copy, icon: 'copy', press: copy }}
      others={none ? [] : others}
    >
      {none ? (
        <p className={look.text}>{question === '' ? words.noPoints : words.noAnswer}</p>
      ) : (
        <RuledList>
          {summary.points.map((point, index) => (
            <li key={index} className={look.item}>
              <p className={look.text}>{noBreak(point.text)}</p>
              {point.sources.map((source) => (
                <div key={source.passageId + source.quote} className={look.spread}>
                  {/* A line that is the document's own sentence needs no quote under it. */}
                  <span className={look.grey}>{source.quote === point.text ? '' : words.quote(noBreak(cutEnd(source.quote, 90)))}</span>
                  {show && (
                    <TextLink
                      label={words.show}
                      spoken={words.showNamed(cutEnd(source.quote, 60))}
                      press={() => show(source.passageId, source.quote)}
                    />
                  )}
                </div>
              ))}
            </li>
          ))}
        </RuledList>
      )}
      <form
        className={look.gapped}
        onSubmit={(event) => {
          event.preventDefault();
          again();
        }}
      >
        <Field label={words.howLong}>
          <RadioGroup
            layout="horizontal"
            value={length}
            onChange={(_event, { value }) => chooseLength(lengths.find((one) => one === value) ?? 'medium')}
          >
            {lengths.map((one) => (
              <Radio key={one} value={one} label={words[one]} />
            ))}
          </RadioGroup>
        </Field>
        <Field label={words.questionLabel} hint={words.questionHint}>
          <Input value={question} onChange={(_event, typed) => ask(typed.value)} autoComplete="off" />
        </Field>
        {!none && (
          <div className={look.links}>
            <TextLink id="again" label={words.summariseAgain} press={again} />
          </div>
        )}
      </form>
    </Frame>
  );
}
