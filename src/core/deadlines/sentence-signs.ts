import { tokenAt, type Token } from '../dates/tokens';

/** What a sentence says about time besides its dates. Bounds are token indexes, `to` exclusive. */
export interface SentenceSigns {
  readonly from: number;
  readonly to: number;
  /** Told as done: year-less dates lie behind. */
  readonly past: boolean;
  /** Speaks of a last day, a closing or a falling due. */
  readonly limit: boolean;
  /** Asks, allows or tells somebody to do something. */
  readonly asks: boolean;
  /** A standing promise ("we usually answer within ten days"), which no one day hangs on. */
  readonly standing: boolean;
}

const pastWords = new Set(
  'was were had did ran fell took came asked wrote said went got moved received paid promised told began started ended closed lived expired supposed been'.split(
    ' ',
  ),
);
const presentWords = new Set(
  'will shall please can could must need needs should may unless if want wants would might going have has is are do does now kindly'.split(
    ' ',
  ),
);
const limitWords = new Set(
  'deadline deadlines due expires expire expiring expiry ends ending closes closing lapses latest final overdue limit cutoff payable runs closed ended unless rsvp extended'.split(
    ' ',
  ),
);
const lastWhat = new Set(['day', 'date', 'chance', 'possible', 'opportunity']);
const askWords = new Set(
  (
    'please must need needs can could may should shall have want send return reply respond submit pay ring call phone file lodge apply appeal ' +
    'comment confirm let tell provide complete bring come appear attend kindly required requires expect object book register vote sign'
  ).split(' '),
);
const standingWords = new Set('usually normally generally typically always aim standard target policy average often'.split(' '));

/** Reads the signs of the sentence of tokens `from` to `to`. */
export function readSigns(tokens: readonly Token[], from: number, to: number): SentenceSigns {
  let past = false;
  let present = false;
  let limit = false;
  let asks = false;
  let standing = false;
  for (let index = from; index < to; index += 1) {
    const { text } = tokenAt(tokens, index);
    if (pastWords.has(text)) past = true;
    if (presentWords.has(text) || text.endsWith("'ll")) present = true;
    if (limitWords.has(text) || (text === 'last' && lastWhat.has(tokenAt(tokens, index + 1).text))) limit = true;
    if (askWords.has(text) || text === '?') asks = true;
    if (standingWords.has(text)) standing = true;
  }
  return { from, to, past: past && !present, limit, asks, standing };
}

const clauseMarks = new Set([',', ';', 'but', 'so', 'because', 'and', 'which', 'that', 'who', 'if', '(']);
/** Words that end in -ed and tell of no past. */
const notPast = new Set([
  'need',
  'based',
  'attached',
  'enclosed',
  'required',
  'booked',
  'scheduled',
  'planned',
  'listed',
  'indeed',
  'feed',
  'unused',
]);

/** Whether the clause a date stands in tells of the past: the nearest verb before the date decides, the sentence as a whole when there is none. */
export function pastAt(tokens: readonly Token[], at: number, signs: SentenceSigns): boolean {
  for (let index = at - 1; index >= signs.from && at - index <= 12; index -= 1) {
    const { text } = tokenAt(tokens, index);
    if (presentWords.has(text) || text.endsWith("'ll") || notPast.has(text)) return false;
    if (pastWords.has(text) || (text.length > 4 && text.endsWith('ed') && !isPassive(tokenAt(tokens, index - 1).text))) return true;
    if (clauseMarks.has(text) && index < at - 6) break;
  }
  return signs.past;
}

/** "is published", "agenda's published": a participle after a form of "be" in the present. */
function isPassive(before: string): boolean {
  return before === 'is' || before === 'are' || before === 'be' || before === 'being' || before.endsWith("'s") || before.endsWith("'re");
}
