import type { FactOutcome } from '../fact';
import { fact } from './clause-index';
import { isEmptyWord, meaning } from './stems';

/** "a passport or a driving licence": two things, and whether one of them is enough. */
interface Junction {
  readonly left: string;
  readonly joint: 'and' | 'or';
  readonly right: readonly string[];
  readonly start: number;
  readonly end: number;
}

const pattern =
  /\b([A-Za-z][a-z'’-]{2,20}),? (and|or) (?:(?:the|an?|your|his|her|their|our|both|also|two|one) ){0,2}([a-z][a-z'’-]{2,20}(?: [a-z][a-z'’-]{2,20}){0,2})/g;
/** Where one and two come to the same, or nothing is asked: leave, denial, and what is only told. */
const open = /\b(?:can|may|could|might|not|no|never|cannot|neither|any|if|whether|between|each)\b|n['’]t\b/i;
const asks = /\b(?:must|needs?|required?|has to|have to|send|bring|provide|supply|show|enclose|attach|sign|give|please|both|either)\b/i;
const junctionsAtMost = 300;

function read(text: string): readonly Junction[] {
  const found: Junction[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null && found.length < junctionsAtMost; match = pattern.exec(text)) {
    const [whole, left = '', joint, right = ''] = match;
    const before = text.slice(Math.max(0, match.index - 90), match.index);
    const own = `${before.slice(Math.max(before.lastIndexOf('.'), before.lastIndexOf('\n')) + 1)}${whole}`;
    if (open.test(own) || !asks.test(own)) continue;
    found.push({
      left: meaning(left.toLowerCase()),
      joint: joint === 'or' ? 'or' : 'and',
      right: right
        .split(' ')
        .filter((word) => !isEmptyWord(word))
        .map(meaning),
      start: match.index,
      end: match.index + whole.length,
    });
  }
  return found;
}

/** Takes two texts; gives two things of which the one asks for either and the other for both: "a passport or a licence", "a passport and a licence". */
export function compareJunctions(source: string, draft: string): FactOutcome[] {
  const before = read(source);
  const after = before.length === 0 ? [] : read(draft);
  return before.flatMap((one): FactOutcome[] => {
    const same = after.filter(({ left, right }) => left === one.left && right.some((word) => one.right.includes(word)));
    const other = same[0];
    if (other === undefined || same.some(({ joint }) => joint === one.joint)) return [];
    return [{ outcome: 'changed', source: fact('who', source, one, one.joint), draft: fact('who', draft, other, other.joint) }];
  });
}
