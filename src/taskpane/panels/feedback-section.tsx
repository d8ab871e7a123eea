import { ToggleButton } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useLook } from '../look';
import { Section } from '../parts/section';
import { TextLink } from '../parts/text-link';
import { libraryWords } from '../strings/library';

export interface FeedbackSectionProps {
  readonly minutes: number | undefined;
  readonly useful: boolean | undefined;
  readonly tellMinutes: (minutes: number) => void;
  readonly tellUseful: (useful: boolean) => void;
  readonly dismiss: () => void;
}

const choices = [5, 10, 20, 30] as const;

/** Two questions, a tap each, after the words went in. Answered or not, they are not asked of this letter again today. */
export function FeedbackSection({ minutes, useful, tellMinutes, tellUseful, dismiss }: FeedbackSectionProps): ReactElement {
  const look = useLook();
  const answered = minutes !== undefined && useful !== undefined;
  return (
    <>
      <Section title={libraryWords.byHand}>
        <div role="group" aria-label={libraryWords.byHand} className={look.links} style={{ columnGap: '8px', rowGap: '8px' }}>
          {choices.map((choice) => (
            <ToggleButton key={choice} style={{ minWidth: 0 }} checked={minutes === choice} onClick={() => tellMinutes(choice)}>
              {libraryWords.minutes(choice)}
            </ToggleButton>
          ))}
        </div>
        <p className={look.grey}>{libraryWords.byHandWhy}</p>
      </Section>
      <Section title={libraryWords.useful}>
        <div role="group" aria-label={libraryWords.useful} className={look.links} style={{ columnGap: '8px' }}>
          {[true, false].map((choice) => (
            <ToggleButton key={String(choice)} style={{ minWidth: 0 }} checked={useful === choice} onClick={() => tellUseful(choice)}>
              {choice ? libraryWords.wasUseful : libraryWords.notUseful}
            </ToggleButton>
          ))}
          {!answered && <TextLink id="not-now" label={libraryWords.notNow} press={dismiss} />}
        </div>
      </Section>
    </>
  );
}
