import type { TemplateQuestion } from './template';

/** A template's letter as officers read it: what they answer stands in square brackets, conditions in words. */
export interface LetterWithGaps {
  readonly text: string;
  /** Takes the text as somebody changed it; gives the letter with its Liquid again. Brackets nobody knows stay brackets: gaps to fill by hand. */
  readonly back: (changed: string) => string;
}

const piece = /\{\{-?([^{}]{1,300})\}\}|\{%-?([^%]{1,300})%\}/g;

/** The words of a piece without the dash that eats space and the space itself: done here, since spaces beside spaces make a pattern slow. */
function inner(words: string): string {
  return words.trimEnd().replace(/-$/, '').trim();
}

/**
 * Takes a letter's Liquid and the template's questions; gives it to be read, and the way back. "{{ effect | no_stop }}" reads "[what it has
 * meant for you]", "{% if remedy %}" reads "‹if there is: the remedy›". What has no plain words stays as it is.
 */
export function letterWithGaps(letter: string, questions: readonly TemplateQuestion[]): LetterWithGaps {
  const written = new Map<string, string[]>();
  const keep = (shown: string, whole: string): string => {
    written.set(shown, [...(written.get(shown) ?? []), whole]);
    return shown;
  };
  const labelOf = (id: string): string => {
    const question = questions.find((one) => one.id === id);
    return (question?.gap ?? question?.ask ?? id).replace(/[[\]‹›?]/g, '');
  };
  const text = letter.replace(piece, (whole, value: string | undefined, tag: string | undefined) => {
    if (value !== undefined) {
      const name = inner(value).split('|')[0]?.trim() ?? '';
      return keep(`[${name.startsWith('council.') ? `council’s ${councilWords[name.slice(8)] ?? name.slice(8)}` : labelOf(name)}]`, whole);
    }
    const shown = tagWords(inner(tag ?? ''), labelOf);
    return shown === undefined ? whole : keep(`‹${shown}›`, whole);
  });
  const back = (changed: string): string => {
    const used = new Map<string, number>();
    return changed.replace(/\[[^\]\n]{1,200}\]|‹[^›\n]{1,200}›/g, (shown) => {
      const originals = written.get(shown);
      if (originals === undefined) return shown;
      // The first in the text stands for the first in the letter; copies beyond the last are like the last.
      const turn = used.get(shown) ?? 0;
      used.set(shown, turn + 1);
      return originals[Math.min(turn, originals.length - 1)] ?? shown;
    });
  };
  return { text, back };
}

const councilWords: Readonly<Record<string, string>> = {
  name: 'name',
  shortName: 'short name',
  signOff: 'sign-off',
  phone: 'phone number',
  email: 'email address',
  web: 'web address',
  address: 'address',
  openingHours: 'opening hours',
  safeguardingRoute: 'safeguarding contact',
};

/** A condition in words; undefined for what officers are better not shown as anything else. */
function tagWords(tag: string, labelOf: (id: string) => string): string | undefined {
  if (tag === 'else') return 'if not';
  if (tag === 'endif') return 'end of if';
  const choice = /^(?:els)?if (\w{1,60}) == "([^"]{1,100})"$/.exec(tag);
  if (choice !== null) return `if ${labelOf(choice[1] ?? '')} is “${choice[2] ?? ''}”`;
  const given = /^(?:els)?if (\w{1,60})$/.exec(tag);
  return given === null ? undefined : `if there is: ${labelOf(given[1] ?? '')}`;
}
