import { plainWords } from '../triage/cue-language';
import { baseVerbs } from './base-verbs';

/** Buckets that features are hashed into; a power of two, so that the weights are one short string. */
export const buckets = 16384;

/** Words kept at most: a request shows itself early in a sentence. */
const mostWords = 60;

function bucketOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at += 1) {
    hash ^= feature.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash ^ (hash >>> 15)) & (buckets - 1);
}

/** Words that may stand before an order without being part of it. */
const leadIns = new Set(
  'please pls kindly also and so then but just if hi hello hey ok okay again well either otherwise once when after before first next finally or to dont not do never always'.split(
    ' ',
  ),
);
const people = new Set('i we you he she they me us them him her'.split(' '));

const nouns = new Set('is was are has the a your my our this that these'.split(' '));
const modals = new Set('can could would will should may might shall do does did are is'.split(' '));

/** The clauses of a sentence as plain words: parted at marks, and before "and", "then", "so". At most eight. */
function clauses(sentence: string): readonly (readonly string[])[] {
  const found: string[][] = [];
  let start = 0;
  for (let at = 0; at <= sentence.length && found.length < 8; at += 1) {
    const mark = at === sentence.length || ',;:.!?()-\u2013'.indexOf(sentence.charAt(at)) >= 0;
    if (!mark) continue;
    let clause: string[] = [];
    for (const { text } of plainWords(sentence.slice(start, at)).slice(0, 30)) {
      if ((text === 'and' || text === 'then' || text === 'so' || text === 'but') && clause.length > 0) {
        found.push(clause);
        clause = [];
      }
      clause.push(text);
    }
    if (clause.length > 0) found.push(clause);
    start = at + 1;
  }
  return found;
}

/** Takes a sentence; gives the buckets of its features: words, pairs, triples, how it begins and ends, each once. */
export function requestFeatures(sentence: string): readonly number[] {
  const words = plainWords(sentence)
    .slice(0, mostWords)
    .map(({ text }) => (/^\d/u.test(text) ? '#' : text));
  const question = sentence.indexOf('?') >= 0;
  const found = new Set<number>();
  const add = (feature: string): void => {
    found.add(bucketOf(feature));
  };
  words.forEach((word, index) => {
    add(word);
    const next = words[index + 1];
    if (next !== undefined) {
      add(`${word} ${next}`);
      const third = words[index + 2];
      if (third !== undefined) add(`${word} ${next} ${third}`);
      if (third !== undefined) add(`${word} _ ${third}`);
    }
  });
  add(`^${words[0] ?? ''}`);
  add(`^${words[0] ?? ''} ${words[1] ?? ''}`);
  // After a name or a greeting ("Peter, send me"): the word after the first comma begins the request.
  const comma = sentence.indexOf(',');
  if (comma > 0 && comma < 30) {
    const after = plainWords(sentence.slice(comma + 1, comma + 60));
    add(`,${after[0]?.text ?? ''}`);
    add(`,${after[0]?.text ?? ''} ${after[1]?.text ?? ''}`);
  }
  clauses(sentence).forEach((clause, index) => {
    let at = 0;
    while (at < 3 && leadIns.has(clause[at] ?? '')) at += 1;
    const lead = at > 0 ? (clause[at - 1] ?? '') : '^';
    const word = clause[at] ?? '';
    const after = clause[at + 1] ?? '';
    const place = index === 0 ? '1' : '+';
    add(`c ${word}`);
    add(`c ${word} ${after}`);
    if (baseVerbs.has(word)) {
      add(`order ${place}`);
      add(`order ${place} ${people.has(after) || nouns.has(after) ? after : 'x'}`);
      add(`order after ${lead}`);
      add('order');
    }
    clause.forEach((here, position) => {
      const verb = clause[position + 2] ?? '';
      const middle = clause[position + 1] ?? '';
      if (modals.has(here) && people.has(middle)) add(`ask ${middle} ${baseVerbs.has(verb) ? 'v' : 'x'} ${question ? '?' : '.'}`);
      if (here === 'you' && (middle === 'to' || middle === 'can' || middle === 'could' || middle === 'should'))
        add(`you ${middle} ${baseVerbs.has(verb) ? 'v' : 'x'}`);
      if ((here === 'need' || here === 'want' || here === 'like') && (middle === 'you' || middle === 'to'))
        add(`need ${middle} ${baseVerbs.has(verb) ? 'v' : 'x'}`);
    });
  });
  const first = words.find((word) => people.has(word));
  add(`who ${first ?? ''}`);
  if (question) {
    add('?');
    add(`? ${words[0] ?? ''}`);
    add(`? ${words[0] ?? ''} ${words[1] ?? ''}`);
    if (words.includes('you') || words.includes('your')) add('? you');
  }
  if (sentence.indexOf('!') >= 0) add('!');
  if (sentence.indexOf('$') >= 0 || sentence.indexOf('http') >= 0) add('$');
  add(words.length < 5 ? 'short' : words.length > 30 ? 'long' : 'middling');
  return [...found];
}
