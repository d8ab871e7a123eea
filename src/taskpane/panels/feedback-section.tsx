import type { ReactElement } from 'react';
import { TapQuestion } from '../parts/tap-question';
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
const yesOrNo = (yes: boolean): string => (yes ? libraryWords.wasUseful : libraryWords.notUseful);

/** Two questions, a tap each, after the words went in. Answered or not, they are not asked of this letter again today. */
export function FeedbackSection({ minutes, useful, tellMinutes, tellUseful, dismiss }: FeedbackSectionProps): ReactElement {
  const answered = minutes !== undefined && useful !== undefined;
  return (
    <>
      <TapQuestion
        title={libraryWords.byHand}
        choices={choices}
        label={libraryWords.minutes}
        chosen={choices.find((choice) => choice === minutes)}
        choose={tellMinutes}
        why={libraryWords.byHandWhy}
      />
      <TapQuestion
        title={libraryWords.useful}
        choices={[true, false]}
        label={yesOrNo}
        chosen={useful}
        choose={tellUseful}
        after={answered ? undefined : <TextLink id="not-now" label={libraryWords.notNow} press={dismiss} />}
      />
    </>
  );
}

export interface QualityCheckSectionProps {
  readonly factsRight: boolean | undefined;
  readonly wouldSend: boolean | undefined;
  readonly tellFacts: (right: boolean) => void;
  readonly tellSend: (would: boolean) => void;
  readonly dismiss: () => void;
}

/** In their place for work that chance chose: the council's check of quality, two taps as well. */
export function QualityCheckSection({ factsRight, wouldSend, tellFacts, tellSend, dismiss }: QualityCheckSectionProps): ReactElement {
  const answered = factsRight !== undefined && wouldSend !== undefined;
  return (
    <>
      <TapQuestion
        title={libraryWords.factsRight}
        choices={[true, false]}
        label={yesOrNo}
        chosen={factsRight}
        choose={tellFacts}
        why={libraryWords.checkWhy}
      />
      <TapQuestion
        title={libraryWords.wouldSend}
        choices={[true, false]}
        label={yesOrNo}
        chosen={wouldSend}
        choose={tellSend}
        after={answered ? undefined : <TextLink id="not-now" label={libraryWords.notNow} press={dismiss} />}
      />
    </>
  );
}
