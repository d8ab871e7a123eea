import type { Span } from '../span';
import type { Signal, Signals } from './signals';

/**
 * The words quoted: the cue with the rest of its clause; when no single cue decided, the question or request, else the sentence that says most.
 * Always an exact piece of the message, and never words that tell who writes or whose household it is: two people with one matter get one reason.
 */
export function cueWords(
  message: { readonly subject: string; readonly body: string },
  body: Signals,
  head: Signals,
  signal: Signal | undefined,
): string {
  if (signal !== undefined) {
    if (body.all.includes(signal)) return message.body.slice(...widened(message.body, body, signal));
    if (head.all.includes(signal)) return message.subject.slice(signal.span.start, signal.span.end);
    const dense = body.sentences[signal.sentence];
    if (dense === signal.span) return message.body.slice(...plainStretch(body, dense));
  }
  const telling = body.sentences.filter(
    (sentence) => !aboutTheWriter.test(message.body.slice(sentence.start, Math.min(sentence.end, sentence.start + 300))),
  );
  const asked =
    telling.find((sentence) => message.body.charAt(sentence.end - 1) === '?') ??
    telling.find((sentence) => sentence.end - sentence.start > 12) ??
    telling[0] ??
    body.sentences[0];
  if (asked === undefined) return message.subject.slice(0, 120);
  return message.body.slice(...plainStretch(body, asked));
}

export const aboutTheWriter =
  /\b(?:I(?: am|[’']m) (?:\d|(?:an? )?(?:[a-z-]{2,12} )?(?:non-binary|trans|gay|lesbian|christian|muslim|hindu|sikh|jewish|catholic|buddhist|traveller|british|european|african|asian|caribbean)\b|from [A-Z])|aged \d|sorry (?:for|about) my (?:english|spelling|grammar)|born in|came here|come from|first language|pronouns|we speak|I speak|years old|my name is|this is (?:mr|mrs|ms|miss|mx|dr))\b/i;

const kinWords = new Set(
  'he she they his her hers their theirs them him himself herself themself themselves hes shes theyre hed shed theyd theyve husband wife partner boyfriend girlfriend spouse mr mrs ms miss mx'.split(
    ' ',
  ),
);

/** The longest run of at most 16 words in a sentence that no word of kin or title breaks. */
function plainStretch(signals: Signals, sentence: Span): [number, number] {
  const words = signals.words.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  let best: [number, number] = [0, 0];
  let from = 0;
  for (let at = 0; at <= words.length; at += 1) {
    if (at < words.length && !kinWords.has(words[at]?.text ?? '')) continue;
    if (Math.min(at - from, 16) > best[1] - best[0]) best = [from, Math.min(at, from + 16)];
    from = at + 1;
  }
  const first = words[best[0]];
  const last = words[best[1] - 1];
  if (first === undefined || last === undefined) return [sentence.start, Math.min(sentence.end, sentence.start + 120)];
  // The closing mark belongs to a whole sentence.
  return [first.start, last === words[words.length - 1] ? Math.min(sentence.end, last.end + 3) : last.end];
}

/** Short cues are widened to at most ten words inside their clause, never over words that tell whose household it is. */
function widened(text: string, signals: Signals, signal: Signal): [number, number] {
  const { words, sentences } = signals;
  const sentence = sentences[signal.sentence] ?? signal.span;
  let from = words.findIndex((word) => word.start === signal.span.start);
  let to = words.findIndex((word) => word.end === signal.span.end);
  if (from < 0 || to < 0) return [signal.span.start, signal.span.end];
  while (to - from < 9) {
    const next = words[to + 1];
    const here = words[to];
    if (
      next === undefined ||
      here === undefined ||
      next.end > sentence.end ||
      kinWords.has(next.text) ||
      /[,;:()]/u.test(text.slice(here.end, next.start))
    )
      break;
    to += 1;
  }
  while (to - from < 7) {
    const before = words[from - 1];
    const here = words[from];
    if (
      before === undefined ||
      here === undefined ||
      before.start < sentence.start ||
      kinWords.has(before.text) ||
      /[,;:()]/u.test(text.slice(before.end, here.start))
    )
      break;
    from -= 1;
  }
  return [words[from]?.start ?? signal.span.start, words[to]?.end ?? signal.span.end];
}
