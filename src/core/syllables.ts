const exceptions: Readonly<Record<string, number>> = {
  business: 2,
  every: 2,
  everything: 3,
  everyone: 3,
  different: 2,
  wednesday: 2,
  people: 2,
  being: 2,
  area: 3,
  areas: 3,
  idea: 3,
  ideas: 3,
  create: 2,
  created: 3,
  science: 2,
  quiet: 2,
  diet: 2,
  poem: 2,
  lion: 2,
  real: 1,
  reality: 4,
  evening: 2,
  interest: 2,
  interested: 3,
  interesting: 3,
  several: 2,
  vegetable: 3,
  comfortable: 3,
  favourite: 2,
  temperature: 3,
  family: 3,
  families: 3,
  camera: 2,
  chocolate: 2,
  restaurant: 2,
  something: 2,
  sometimes: 2,
  therefore: 2,
  someone: 2,
  somewhere: 2,
  whereas: 2,
  maybe: 2,
  recipe: 3,
  simile: 3,
  cafe: 2,
  apostrophe: 4,
  catastrophe: 4,
  hour: 1,
  hours: 1,
  fire: 1,
  our: 1,
  their: 1,
  council: 2,
  councils: 2,
  eye: 1,
  eyes: 1,
  the: 1,
  one: 1,
  once: 1,
  two: 1,
  eight: 1,
  does: 1,
  goes: 1,
  doing: 2,
  going: 2,
  seeing: 2,
  says: 1,
  said: 1,
  use: 1,
  used: 1,
  moved: 1,
  lived: 1,
};

/** Takes a word; gives how many syllables it is spoken with, by its spelling: within one for nine words in ten. A number counts as three. */
export function countSyllables(word: string): number {
  const lower = word.toLowerCase();
  const known = Object.prototype.hasOwnProperty.call(exceptions, lower) ? exceptions[lower] : undefined;
  if (known !== undefined) return known;
  if (lower.length <= 3) return /^\d/.test(lower) ? 3 : 1;
  if (lower.length > 40) return 12;
  let count = 0;
  let inVowels = false;
  for (let at = 0; at < lower.length; at += 1) {
    const letter = lower.charAt(at);
    const vowel = 'aeiouyàáâãäåæèéêëìíîïòóôõöùúûü'.includes(letter);
    if (vowel && !inVowels) count += 1;
    inVowels = vowel;
  }
  if (/(?:[^aeiouy]e|[^l]es|[^td]ed)$/.test(lower) && !/(?:[^aeiouy]le|[sxz]es|[cs]hes|[cg]es|[^aeiouy][^aeiouy]les)$/.test(lower))
    count -= 1;
  if (/(?:ia|io|iu|eo|ua|uo|ie[rt]|ying|eing)(?!us$)/.test(lower.replace(/(?:tio|sio|cia|tia|gio|cio|xio|quo|qua|gua|guo|people)/g, '')))
    count += 1;
  if (lower.endsWith('ism') || lower.endsWith('isms')) count += 1;
  return Math.max(1, count);
}
