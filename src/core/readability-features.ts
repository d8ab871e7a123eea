import familiar from './data/familiar-words.json';
import counted from './data/readability-words.json';
import { isCapital, isDigit } from './characters';
import { splitSentences } from './sentences';
import { countSyllables } from './syllables';
import { splitWords } from './words';

/** What is measured of a text to tell how easy it is. Shares are per word; totals are over the text. */
export interface ReadabilityFeatures {
  readonly words: number;
  readonly values: Readonly<Record<ReadabilityFeature, number>>;
}

export type ReadabilityFeature =
  | 'words'
  | 'logWords'
  | 'sentenceLength'
  | 'logSentenceLength'
  | 'sentenceSpread'
  | 'unfamiliar'
  | 'unfamiliarTypes'
  | 'notSpache'
  | 'syllables'
  | 'contentSyllables'
  | 'letters'
  | 'long'
  | 'nouned'
  | 'of'
  | 'frequency'
  | 'totalNotSpache'
  | 'totalUnfamiliar'
  | 'totalSyllables'
  | 'totalLetters'
  | 'totalAdverbs'
  | 'totalPast'
  | 'totalFunction'
  | 'totalSubordinate'
  | 'totalPronouns';

const daleChall = new Set(familiar.daleChall.split(' '));
const spache = new Set(familiar.spache.split(' '));
const frequency = new Map<string, number>();
counted.bands.forEach((words, band) => {
  for (const word of words.split(' ')) if (word !== '') frequency.set(word, band + 1);
});

const pronouns = new Set('i you he she we they me him her us them my your his their our mine it its'.split(' '));
const subordinators = new Set(
  'which that who whom whose although because while whereas since if unless until when where whether though as'.split(' '),
);
const functionWords = new Set(
  'the of and a to in is was it for on are as with his they at be this have from or one had by but not what all were we when your can said there use an each which she do how their if will up other about out many then them these so some her would make like him into time has look two more go see no way could my than been who its now did get come may'.split(
    ' ',
  ),
);

interface WordFacts {
  readonly syllables: number;
  readonly known: boolean;
  readonly early: boolean;
  readonly frequency: number;
}

const remembered = new Map<string, WordFacts>();

function stems(word: string): readonly string[] {
  const found = [word];
  for (const ending of ["'s", 's', 'es', 'ed', 'ing', 'er', 'est', 'ly', 'd', 'r', 'n']) {
    if (!word.endsWith(ending) || word.length - ending.length < 2) continue;
    const stem = word.slice(0, -ending.length);
    found.push(stem, `${stem}e`);
    if (/(.)\1$/.test(stem)) found.push(stem.slice(0, -1));
    if (stem.endsWith('i')) found.push(`${stem.slice(0, -1)}y`);
  }
  return found;
}

function factsOf(word: string): WordFacts {
  let known = remembered.get(word);
  if (known === undefined) {
    const forms = word.length > 40 ? [word] : stems(word);
    known = {
      syllables: countSyllables(word),
      known: forms.some((form) => daleChall.has(form)),
      early: forms.some((form) => spache.has(form)),
      frequency: frequency.get(word) ?? 0,
    };
    // Bounded: a long document of many odd words must not fill memory.
    if (remembered.size > 20_000) remembered.clear();
    remembered.set(word, known);
  }
  return known;
}

/** Takes a text; gives its features. Linear in the text. */
export function readabilityFeatures(text: string): ReadabilityFeatures {
  const spans = splitWords(text);
  const sentences = splitSentences(text);
  const count = Math.max(1, spans.length);
  let unfamiliar = 0;
  let notSpache = 0;
  let syllables = 0;
  let letters = 0;
  let long = 0;
  let nouned = 0;
  let of = 0;
  let familiarity = 0;
  let adverbs = 0;
  let past = 0;
  let functional = 0;
  let subordinate = 0;
  let pronoun = 0;
  let content = 0;
  let contentSyllables = 0;
  const types = new Set<string>();
  const lengths: number[] = [];
  let sentence = 0;
  let inSentence = 0;
  let opens = true;
  for (const { start, end } of spans) {
    while (sentence < sentences.length && start >= (sentences[sentence]?.end ?? 0)) {
      lengths.push(inSentence);
      inSentence = 0;
      sentence += 1;
      opens = true;
    }
    inSentence += 1;
    const word = text.slice(start, end).toLowerCase().replace(/’/g, "'");
    const facts = factsOf(word);
    const number = isDigit(text.charCodeAt(start));
    const name = isCapital(text.charCodeAt(start)) && !opens;
    opens = false;
    syllables += facts.syllables;
    letters += word.length;
    familiarity += facts.frequency;
    if (facts.syllables >= 3) long += 1;
    if (!number && !facts.known) {
      unfamiliar += 1;
      if (!name) types.add(word);
    }
    if (!number && !facts.early) notSpache += 1;
    if (/(?:tion|ment|ance|ence|ity|sion|ism)s?$/.test(word)) nouned += 1;
    if (word === 'of') of += 1;
    if (word.endsWith('ly')) adverbs += 1;
    if (word.endsWith('ed')) past += 1;
    if (functionWords.has(word)) functional += 1;
    else {
      content += 1;
      contentSyllables += facts.syllables;
    }
    if (subordinators.has(word)) subordinate += 1;
    if (pronouns.has(word)) pronoun += 1;
  }
  lengths.push(inSentence);
  const sentenceLength = count / Math.max(1, sentences.length);
  const spread = Math.sqrt(lengths.reduce((sum, length) => sum + (length - sentenceLength) ** 2, 0) / lengths.length);
  return {
    words: spans.length,
    values: {
      words: count,
      logWords: Math.log(count),
      sentenceLength,
      logSentenceLength: Math.log(sentenceLength),
      sentenceSpread: spread,
      unfamiliar: unfamiliar / count,
      unfamiliarTypes: Math.sqrt(types.size / count),
      notSpache: notSpache / count,
      syllables: syllables / count,
      contentSyllables: contentSyllables / Math.max(1, content),
      letters: letters / count,
      long: Math.sqrt(long / count),
      nouned: Math.sqrt(nouned / count),
      of: of / count,
      frequency: familiarity / count,
      totalNotSpache: notSpache,
      totalUnfamiliar: unfamiliar,
      totalSyllables: syllables,
      totalLetters: letters,
      totalAdverbs: adverbs,
      totalPast: past,
      totalFunction: functional,
      totalSubordinate: subordinate,
      totalPronouns: pronoun,
    },
  };
}

/** True for a word, lower case, on the list of 3,000 that nearly every adult knows, in any of its forms. */
export function isEverydayWord(word: string): boolean {
  return factsOf(word).known;
}
