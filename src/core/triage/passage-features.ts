import classData from '../data/passage-classes.json';
import { type KeptWord, oncePerWord } from '../kept-words';
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

/** What a word is known by; and its token, by which pairs of neighbours are known ("" for a number or a word left out). */
interface WordFeatures {
  readonly token: string;
  readonly features: readonly string[];
}

const unread: WordFeatures = { token: '', features: [] };

function featuresOfWord(text: string, denied: boolean): WordFeatures {
  const first = text.charCodeAt(0);
  if ((first >= 48 && first <= 57) || ignored.has(text)) return unread;
  const classes = classesOf.get(text) ?? [];
  const token = merged.get(text) ?? stem(text);
  // "It isn't flooding", "no smell": what is denied is another thing than what is said.
  return { token, features: [token, ...(denied ? classes.map((name) => `-${name}`) : classes)] };
}

/** How the model's features are looked up; undefined leaves one out. */
export interface FeatureIds<Id> {
  readonly of: (feature: string) => Id | undefined;
  /** Takes the token that stands first; gives how the pairs that begin with it are looked up by their second. */
  readonly pairsFrom: (first: string) => { readonly get: (second: string) => Id | undefined } | undefined;
}

interface KnownWord<Id> {
  readonly token: string;
  readonly ids: readonly Id[];
  readonly pairs: ReturnType<FeatureIds<Id>['pairsFrom']>;
  readonly denies: boolean;
}

/**
 * Takes a way to look features up; gives a reader of what the passage model knows each sentence of a message by: word stems with kin and sex made
 * one, pairs of neighbouring ones, the classes the words belong to, the cues and danger families of the triage lists, repeats and all. Numbers and
 * words that tell a person's origin, faith or language are left out, alone and in pairs. Of a very long sentence only the first 80 words are read.
 */
export function featureReader<Id>(idsOf: FeatureIds<Id>): (signals: Signals) => readonly (readonly Id[])[] {
  const reader = (isDenied: boolean): ((word: KeptWord) => KnownWord<Id>) =>
    oncePerWord((text) => {
      const { token, features } = featuresOfWord(text, isDenied);
      return {
        token,
        ids: features.flatMap((feature) => idsOf.of(feature) ?? []),
        pairs: token === '' ? undefined : idsOf.pairsFrom(token),
        denies: deniers.has(text),
      };
    });
  const said = reader(false);
  const denied = reader(true);
  return ({ words, sentences, all, spoken, calm }) => {
    const features = sentences.map((): Id[] => []);
    const add = (sentence: number, feature: string): void => {
      const id = idsOf.of(feature);
      if (id !== undefined) features[sentence]?.push(id);
    };
    for (const signal of all) add(signal.sentence, signal.negated ? `-${signal.name}` : `!${signal.name}`);
    for (const { kind, sentence } of calm) add(sentence, `~${kind}`);
    let at = 0;
    sentences.forEach((sentence, index) => {
      const own = features[index];
      if (own === undefined) return;
      for (const family of spoken[index]?.keys() ?? []) add(index, `&${family}`);
      while (at < words.length && (words[at]?.start ?? 0) < sentence.start) at += 1;
      const from = at;
      while (at < words.length && (words[at]?.start ?? 0) < sentence.end) at += 1;
      let wordsDenied = 0;
      let pairs: KnownWord<Id>['pairs'];
      for (let place = from; place < Math.min(at, from + 80); place += 1) {
        const word = words[place];
        if (word === undefined) break;
        const known = wordsDenied > 0 ? denied(word) : said(word);
        for (const id of known.ids) own.push(id);
        const pair = pairs?.get(known.token);
        if (pair !== undefined) own.push(pair);
        pairs = known.pairs;
        wordsDenied = known.denies ? 3 : wordsDenied - 1;
      }
    });
    return features;
  };
}
