import type { FactOutcome } from '../fact';
import { fact } from './clause-index';
import { meaning } from './stems';

/** "on the A-road, not the cycle path": what holds and what does not, set side by side. */
interface Contrast {
  readonly holds: string;
  readonly denied: string;
  readonly start: number;
  readonly end: number;
}

const small = '(?:(?:on|in|to|for|against|with|by|at|from|of) )?(?:(?:the|an?|your|our|his|her|their|my) )?';
const noun = "([A-Za-z][A-Za-z'’-]{1,30}(?: [a-z][a-z'’-]{1,30})?)";
const contrast = new RegExp(
  `\\b${small}${noun},? (?:and |but )?not ${small}${noun}(?=[.,;:!?)]|$| (?:and|or|as|because|who|which)\\b)`,
  'g',
);

function lastMeaning(words: string): string {
  return meaning((words.split(' ').pop() ?? '').toLowerCase());
}

function findContrasts(text: string): readonly Contrast[] {
  const found: Contrast[] = [];
  contrast.lastIndex = 0;
  for (let match = contrast.exec(text); match !== null && found.length < 500; match = contrast.exec(text))
    found.push({
      holds: lastMeaning(match[1] ?? ''),
      denied: lastMeaning(match[2] ?? ''),
      start: match.index,
      end: match.index + match[0].length,
    });
  return found;
}

/** Takes two texts; gives contrasts the draft has the other way round: "the tenant, not the owner" and "the owner, not the tenant". */
export function compareContrasts(source: string, draft: string): FactOutcome[] {
  const after = findContrasts(draft);
  if (after.length === 0) return [];
  return findContrasts(source).flatMap(({ holds, denied, start, end }): FactOutcome[] => {
    const turned = after.find((other) => other.holds === denied && other.denied === holds && holds !== denied);
    return turned === undefined
      ? []
      : [
          {
            outcome: 'changed',
            source: fact('not', source, { start, end }, `${holds} not ${denied}`),
            draft: fact('not', draft, { start: turned.start, end: turned.end }, `${turned.holds} not ${turned.denied}`),
          },
        ];
  });
}
