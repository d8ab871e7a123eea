import { tokenAt, type Token } from '../dates/tokens';
import { oncePerWord } from '../kept-words';

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
  /** Looks ahead: "will", "back". */
  readonly ahead: boolean;
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
const aheadWords = new Set(['will', "we're", 'shall', 'back']);

/** What one word tells, as bits: a message's words are looked up once and not in every list. */
const past = 1;
const present = 2;
const limit = 4;
const asks = 8;
const standing = 16;
const ahead = 32;
const staysPresent = 64;
const partsClauses = 128;
const endsInEd = 256;
/** "is published", "agenda's published": after one of these, in the present, -ed is a participle. */
const leadsPassive = 512;

const tellsOf = oncePerWord(
  (text) =>
    (pastWords.has(text) ? past : 0) |
    (presentWords.has(text) || text.endsWith("'ll") ? present : 0) |
    (limitWords.has(text) ? limit : 0) |
    (askWords.has(text) || text === '?' ? asks : 0) |
    (standingWords.has(text) ? standing : 0) |
    (aheadWords.has(text) || text.endsWith("'ll") ? ahead : 0) |
    (notPast.has(text) ? staysPresent : 0) |
    (clauseMarks.has(text) ? partsClauses : 0) |
    (text.length > 4 && text.endsWith('ed') ? endsInEd : 0) |
    (text === 'is' || text === 'are' || text === 'be' || text === 'being' || text.endsWith("'s") || text.endsWith("'re")
      ? leadsPassive
      : 0),
);

/** Reads the signs of the sentence of tokens `from` to `to`. */
export function readSigns(tokens: readonly Token[], from: number, to: number): SentenceSigns {
  let told = 0;
  for (let index = from; index < to; index += 1) {
    const { word, text } = tokenAt(tokens, index);
    told |= tellsOf(word);
    if (text === 'last' && lastWhat.has(tokenAt(tokens, index + 1).text)) told |= limit;
  }
  const tells = (sign: number): boolean => (told & sign) !== 0;
  return {
    from,
    to,
    past: tells(past) && !tells(present),
    limit: tells(limit),
    asks: tells(asks),
    standing: tells(standing),
    ahead: tells(ahead),
  };
}

/** Whether the clause a date stands in tells of the past: the nearest verb before the date decides, the sentence as a whole when there is none. */
export function pastAt(tokens: readonly Token[], at: number, signs: SentenceSigns): boolean {
  for (let index = at - 1; index >= signs.from && at - index <= 12; index -= 1) {
    const told = tellsOf(tokenAt(tokens, index).word);
    if ((told & (present | staysPresent)) !== 0) return false;
    if ((told & past) !== 0) return true;
    if ((told & endsInEd) !== 0 && (tellsOf(tokenAt(tokens, index - 1).word) & leadsPassive) === 0) return true;
    if ((told & partsClauses) !== 0 && index < at - 6) break;
  }
  return signs.past;
}
