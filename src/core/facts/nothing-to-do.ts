import type { FactOutcome } from '../fact';
import { fact } from './clause-index';

/** That the reader need do nothing: said in words so common that no clause can be told by them. */
const nothingToDo =
  /\bno (?:further )?action (?:is |will be )?(?:required|needed|necessary)\b|\bnothing (?:more |further |else )?(?:you (?:need|have) to|for you to) do\b|\b(?:do|will) not (?:need|have) to (?:do|take) (?:anything|any (?:further )?action)\b|\bno (?:need|requirement) for you to (?:do|take) (?:anything|any (?:further )?action)\b|\byou need(?: to)? (?:do|take) (?:nothing|no action)\b/i;

/** Takes two texts; gives that the reader need do nothing where only one of them says so. */
export function compareNothingToDo(source: string, draft: string): FactOutcome[] {
  const before = nothingToDo.exec(source);
  const after = nothingToDo.exec(draft);
  if ((before === null) === (after === null)) return [];
  if (before !== null)
    return [
      { outcome: 'lost', source: fact('who', source, { start: before.index, end: before.index + before[0].length }, 'nothing to do') },
    ];
  return after === null
    ? []
    : [{ outcome: 'invented', draft: fact('who', draft, { start: after.index, end: after.index + after[0].length }, 'nothing to do') }];
}
