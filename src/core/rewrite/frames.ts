import type { Phrase } from '../checks/check';
import { readPhrases } from '../checks/phrase-check';
import { asksFrames } from './frames/asks';
import { bereavementFrames } from './frames/bereavement';
import { blameFrames } from './frames/blame';
import { conditionsFrames } from './frames/conditions';
import { consequencesFrames } from './frames/consequences';
import { courtesiesFrames } from './frames/courtesies';
import { decisionsFrames } from './frames/decisions';
import { moneyFrames } from './frames/money';
import { officeWordingFrames } from './frames/office-wording';
import { shorteningFrames } from './frames/shortening';

/**
 * Whole turns of phrase put kindly, in the same force: a "will" stays a "will", a "must" a duty, a date a date. `$1` is what the first class or gap took;
 * `$1:participle` that verb as a participle.
 */
const kinder = readPhrases(
  [blameFrames, consequencesFrames, moneyFrames, decisionsFrames, conditionsFrames, asksFrames, courtesiesFrames, officeWordingFrames].join(
    '\n',
  ),
);
const bereavement = readPhrases(bereavementFrames);
const shorter = readPhrases(shorteningFrames);

export type RewriteStyle = 'warmer' | 'plainer' | 'shorter' | 'firm' | 'arrears' | 'bereavement';

/** Takes a style; gives its frames, the ones for that style first. */
export function framesFor(style: RewriteStyle): readonly Phrase[] {
  const own = style === 'firm' ? [] : style === 'shorter' ? [...bereavement, ...shorter] : bereavement;
  return [...own, ...kinder];
}
