import { bodyText } from './body-text';
import weights from './data/readability-weights.json';
import { readabilityFeatures, type ReadabilityFeature, type ReadabilityFeatures } from './readability-features';
import { splitSentences } from './sentences';
import { countSyllables } from './syllables';
import { splitWords } from './words';

/**
 * Takes a text; gives the age at which most people can read it, in whole years from 5 to 22: Flesch–Kincaid grade plus five, over
 * running text only (addresses, references, greetings and headings left out). GOV.UK asks for 9; letters about the law run to 11.
 */
export function readingAge(text: string): number {
  const body = bodyText(text);
  const words = splitWords(body);
  const sentences = splitSentences(body).length;
  if (words.length === 0 || sentences === 0) return 5;
  let syllables = 0;
  for (const { start, end } of words) syllables += countSyllables(body.slice(start, end));
  const grade = 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
  return Math.round(Math.min(22, Math.max(5, grade + 5)));
}

/** Below the first a text is judged as a sentence, above the second as a passage, in words. */
const sentenceUpTo = 70;
const passageFrom = 130;

/**
 * Takes a text; gives how easy people find it, 0 to 100 (higher is easier). Two linear models fitted to people's levels by
 * scripts/fit-readability.ts: one for passages, one for single sentences, blended between 70 and 130 words.
 */
export function readingEase(text: string): number {
  const features = readabilityFeatures(text);
  if (features.words === 0) return 100;
  const share = Math.min(1, Math.max(0, (features.words - sentenceUpTo) / (passageFrom - sentenceUpTo)));
  const hardness = share * weigh(weights.passage.features, features) + (1 - share) * 0.3 * (weigh(weights.sentence.features, features) - 8);
  return 100 / (1 + Math.exp(hardness));
}

function weigh(
  model: readonly { readonly feature: string; readonly mean: number; readonly scale: number; readonly weight: number }[],
  { values }: ReadabilityFeatures,
): number {
  return model.reduce(
    (sum, { feature, mean, scale, weight }) => sum + (weight * (values[feature as ReadabilityFeature] - mean)) / scale,
    0,
  );
}
