import { matchSpans } from './recogniser';
import type { Recogniser } from './recogniser';

const pattern = /\b(?:UPRN|unique property reference(?: number)?)\b[^\d\n]{0,16}(\d{6,12})\b/gi;

/** Unique property reference numbers: twelve digits or fewer with no check digit, so the words must say what it is. */
export const uprn: Recogniser = {
  id: 'uprn',
  kind: 'uprn',
  examples: [
    { text: 'I have looked at UPRN 100099441207.', found: ['100099441207'] },
    { text: 'UPRN: 10009944120', found: ['10009944120'] },
    { text: '100099441207', found: [] },
  ],
  find: (text) => matchSpans(text, pattern, undefined, 1),
};
