import classData from '../data/passage-classes.json';
import { stem } from '../stem';
import type { Signals } from './signals';

/** Words by what they speak of: several classes together ("a child", "a mark", "an arm") say more than any one word. */
const classesOf = new Map<string, readonly string[]>();
for (const [name, words] of Object.entries(classData.classes))
  for (const word of words.split(' ')) classesOf.set(word, [...(classesOf.get(word) ?? []), `@${name}`]);

/** Words that tell who somebody is are made one, so that sex, kin and marriage weigh nothing. */
const merged = new Map<string, string>();
for (const [name, words] of Object.entries(classData.merged)) for (const word of words.split(' ')) merged.set(word, name);

const ignored = new Set(classData.ignored.split(' '));

const deniers = new Set('isnt arent wasnt werent no not never without hasnt havent nor'.split(' '));

/** Mail repeats its words. Bounded, so that hostile mail cannot fill memory. */
const mostKnown = 20_000;

function featuresOfWord(text: string, denied: boolean): readonly string[] {
  const first = text.charCodeAt(0);
  if ((first >= 48 && first <= 57) || ignored.has(text)) return [];
  const classes = classesOf.get(text) ?? [];
  // "It isn't flooding", "no smell": what is denied is another thing than what is said.
  return [merged.get(text) ?? stem(text), ...(denied ? classes.map((name) => `-${name}`) : classes)];
}

/**
 * Takes a way to look a feature up (undefined leaves it out); gives a reader of what the passage model knows each sentence of a message by: word
 * stems with kin and sex made one, the classes the words belong to, the cues and danger families of the triage lists, repeats and all. Numbers
 * and words that tell a person's origin, faith or language are left out. Of a very long sentence only the first 80 words are read.
 */
export function featureReader<Id>(idOf: (feature: string) => Id | undefined): (signals: Signals) => readonly (readonly Id[])[] {
  const said = new Map<string, readonly Id[]>();
  const denied = new Map<string, readonly Id[]>();
  const idsOfWord = (text: string, isDenied: boolean): readonly Id[] => {
    const known = isDenied ? denied : said;
    const seen = known.get(text);
    if (seen !== undefined) return seen;
    const ids = featuresOfWord(text, isDenied).flatMap((feature) => idOf(feature) ?? []);
    if (known.size < mostKnown) known.set(text, ids);
    return ids;
  };
  return ({ words, sentences, all, spoken }) => {
    const features = sentences.map((): Id[] => []);
    const add = (sentence: number, feature: string): void => {
      const id = idOf(feature);
      if (id !== undefined) features[sentence]?.push(id);
    };
    for (const signal of all) add(signal.sentence, signal.negated ? `-${signal.name}` : `!${signal.name}`);
    let at = 0;
    sentences.forEach((sentence, index) => {
      const own = features[index];
      if (own === undefined) return;
      for (const family of spoken[index]?.keys() ?? []) add(index, `&${family}`);
      while (at < words.length && (words[at]?.start ?? 0) < sentence.start) at += 1;
      const from = at;
      while (at < words.length && (words[at]?.start ?? 0) < sentence.end) at += 1;
      let wordsDenied = 0;
      for (let word = from; word < Math.min(at, from + 80); word += 1) {
        const text = words[word]?.text ?? '';
        for (const id of idsOfWord(text, wordsDenied > 0)) own.push(id);
        wordsDenied = deniers.has(text) ? 3 : wordsDenied - 1;
      }
    });
    return features;
  };
}
