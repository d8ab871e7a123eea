import type { FactOutcome } from '../fact';
import { fact } from './clause-index';
import { personOf } from './people';
import { meaning } from './stems';

/** Who is answerable for what: "The council is responsible for the roof". */
interface Charge {
  readonly who: string;
  readonly what: string;
  readonly denied: boolean;
  readonly start: number;
  readonly end: number;
}

const pattern =
  /\b(?:(?:the|your|our|his|her|their|a|an) )?((?:[A-Z][a-zÀ-ɏ'’-]+ ){0,2}[A-Za-zÀ-ɏ'’-]{1,30})(?:,? as [a-z ]{3,30},?)? (?:is|are|am|was|were|will be|remains?|stays?|becomes?) (not |no longer |also |still |solely |jointly |never ){0,2}(?:responsible|liable|accountable|answerable|in charge|to blame) (?:for|of) (?:the |your |our |his |her |their |any |all |a |an )?([a-z][a-z'’-]{2,20}(?: (?!(?:and|but|while|until|unless|because|if|when)\b)[a-z][a-z'’-]{2,20})?)/g;
const chargesAtMost = 400;

function findCharges(text: string): readonly Charge[] {
  if (!/\b(?:responsible|liable|accountable|answerable|in charge|to blame)\b/.test(text)) return [];
  const charges: Charge[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null && charges.length < chargesAtMost; match = pattern.exec(text)) {
    const [whole, who = '', adverb = '', what = ''] = match;
    const last = who.split(' ').pop() ?? '';
    charges.push({
      who: personOf(last) ?? last.toLowerCase(),
      what: meaning((what.split(/ (?:and|or|in|at|on|of|while|until|but|if)\b/)[0] ?? '').split(' ').pop()?.toLowerCase() ?? ''),
      denied: /not|no|never/.test(adverb),
      start: match.index,
      end: match.index + whole.length,
    });
  }
  return charges;
}

/** A role may be put as "you" or "we"; two roles, or us and the reader, are not one. */
function mayBeOne(one: string, other: string, source: readonly Charge[], draft: readonly Charge[]): boolean {
  if (one === other) return true;
  const pronouns = ['we', 'you', 'he', 'she', 'they', 'i', 'it', 'who', 'which'];
  const isPlain = pronouns.indexOf(one) >= 0 || pronouns.indexOf(other) >= 0;
  if ((one === 'we' || other === 'we') && (one === 'you' || other === 'you')) return false;
  // Two whom the source tells apart are two.
  if (!isPlain || source.some(({ who }) => who === other)) return false;
  // "The council is responsible ... the leaseholder is": where the one who was answerable for this is now answerable for something else, it is not he.
  return !draft.some(({ who }) => who === one) || !source.some(({ who }) => who === one);
}

/** Takes two texts; gives what somebody is answerable for in the source and somebody else in the draft. */
export function compareCharges(source: string, draft: string): FactOutcome[] {
  const before = findCharges(source);
  const after = before.length === 0 ? [] : findCharges(draft);
  return before.flatMap((charge): FactOutcome[] => {
    const same = after.filter(({ what, denied }) => what === charge.what && denied === charge.denied);
    const other = same[0];
    if (other === undefined || same.some(({ who }) => mayBeOne(charge.who, who, before, after))) return [];
    return [
      {
        outcome: 'changed',
        source: fact('who', source, { start: charge.start, end: charge.end }, `${charge.who} for ${charge.what}`),
        draft: fact('who', draft, { start: other.start, end: other.end }, `${other.who} for ${other.what}`),
      },
    ];
  });
}
