import { checkText } from './check-text';
import type { Finding, FindingKind } from './finding';

export type ToneDimension = 'clarity' | 'warmth' | 'respect' | 'directness' | 'confidence' | 'urgencyFit';

/** One dimension of the tone rubric: 1 to 5 in tenths, and the words of the text it rests on. */
export interface ToneScore {
  readonly dimension: ToneDimension;
  readonly score: number;
  readonly evidence: readonly string[];
}

interface Weighing {
  readonly dimension: ToneDimension;
  /** What one finding of a kind costs. */
  readonly costs: Partial<Record<FindingKind, number>>;
  /** Words that speak for it, and what they are worth, once each. */
  readonly signs: readonly (readonly [RegExp, number])[];
  readonly start: number;
}

const weighings: readonly Weighing[] = [
  {
    dimension: 'clarity',
    start: 4.6,
    costs: {
      jargon: 0.6,
      legalese: 0.6,
      wordy: 0.4,
      passive: 0.4,
      vague: 0.3,
      acronym: 0.4,
      'long-sentence': 0.3,
      'buried-decision': 0.6,
      nominalisation: 0.3,
      cold: 0.15,
      blame: 0.1,
    },
    signs: [[/\b(?:this means|what this means|in other words|for example|what happens next)\b/i, 0.3]],
  },
  {
    dimension: 'warmth',
    start: 3.2,
    costs: {
      cold: 0.6,
      blame: 0.45,
      threat: 0.45,
      stigmatising: 0.45,
      'over-pressure': 0.3,
      'empty-apology': 0.3,
      legalese: 0.2,
      passive: 0.1,
      jargon: 0.1,
    },
    signs: [
      [/\b(?:I am|I'm|I was|we are|we're) (?:so |very |really |truly )?sorry\b/i, 0.6],
      [
        /\bthank you for (?:telling|showing|writing|letting|your letter|your email|everything|sending|talking|coming|getting|bringing|being|ringing|calling)\b/i,
        0.6,
      ],
      [/\b(?:I|we) (?:know|understand|realise) (?:this|that|how|it|the|what|you)\b/i, 0.5],
      [/\b(?:ring|call|tell|phone) me\b|\bask for me\b|\bwe can help\b|\bhappy to\b|\bif you would like\b|\b(?:I|we) will help\b/i, 0.4],
      [/\b(?:good to meet|hope|looking forward|pleased|glad)\b/i, 0.3],
    ],
  },
  {
    dimension: 'respect',
    start: 4.6,
    costs: { blame: 0.75, stigmatising: 0.75, threat: 0.5, cold: 0.35, 'over-pressure': 0.3, capitals: 0.5 },
    signs: [
      [
        /\b(?:our mistake|mistake was ours|we should have|we made a mistake|we got this wrong|we failed|we did not (?:tell|ring|write|answer|reply|put))\b/i,
        0.4,
      ],
    ],
  },
  {
    dimension: 'directness',
    start: 3,
    costs: {
      'missing-step': 0.6,
      'buried-decision': 0.8,
      'several-asks': 0.3,
      passive: 0.15,
      vague: 0.2,
      cold: 0.15,
      jargon: 0.15,
      legalese: 0.15,
      wordy: 0.1,
      blame: 0.1,
    },
    signs: [
      [/\b(?:we|I) (?:have |are |will )?(?:not )?(?:decided|agreed?|been able|going to|upheld|cancelled)\b/i, 0.5],
      [/\bplease (?:tell|send|ring|call|read|pay|reply|write|let|bring)\b|\byou can (?:ask|bring|apply|appeal|also|complain|tell)\b/i, 0.6],
      [
        /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\bwithin \w+ (?:days|weeks|months?)\b/i,
        0.4,
      ],
      [/\b0\d{2,4} ?\d{3,4} ?\d{3,4}\b|\S@\S/, 0.5],
      [/\b(?:what happens next|next,|then we|from now on|I will|we will)\b/i, 0.3],
    ],
  },
  {
    dimension: 'confidence',
    start: 4.4,
    costs: { vague: 0.6, passive: 0.35, wordy: 0.2, jargon: 0.15, legalese: 0.1, blame: 0.15, cold: 0.15 },
    signs: [
      [/\b(?:we|I) (?:found|decided|read|looked at|treated|used|have put|have written|checked|paid)\b/i, 0.3],
      [/\b(?:by|on) \d{1,2} \w+|\bby (?:Monday|Tuesday|Wednesday|Thursday|Friday)\b/i, 0.2],
      [/\b(?:because|the law says|the rules say|the reason)\b/i, 0.2],
    ],
  },
  {
    dimension: 'urgencyFit',
    start: 4,
    costs: {
      threat: 0.9,
      'over-pressure': 1,
      blame: 0.15,
      cold: 0.15,
      vague: 0.1,
      capitals: 0.5,
      passive: 0.05,
      stigmatising: 0.15,
      legalese: 0.1,
    },
    signs: [
      [/\b(?:no time limit|no rush|nothing you need to do|take your time|when you are ready)\b/i, 0.3],
      [/\b(?:if you cannot|if you need longer|free advice|independent help|help you|999|111)\b/i, 0.4],
      [
        /\b(?:within|by) \w+ (?:days|weeks|months?|of|January|February|March|April|May|June|July|August|September|October|November|December)\b/i,
        0.3,
      ],
    ],
  },
];

const mostEvidence = 4;

/**
 * Takes a letter or message; gives the six scores of the tone rubric, each with words of the text as evidence. Rules and hand-set weights:
 * findings cost, signs of care and plainness count for.
 */
export function scoreTone(text: string): readonly ToneScore[] {
  return scoreFindings(text, checkText(text, { letter: true }));
}

/** As scoreTone, for findings already at hand. */
export function scoreFindings(text: string, findings: readonly Finding[]): readonly ToneScore[] {
  return weighings.map(({ dimension, start, costs, signs }) => {
    const against: { readonly cost: number; readonly quote: string }[] = [];
    let score = start;
    for (const finding of findings) {
      const cost = costs[finding.kind];
      if (cost === undefined) continue;
      score -= cost;
      against.push({ cost, quote: finding.quote });
    }
    const speaksFor: string[] = [];
    for (const [sign, worth] of signs) {
      const match = sign.exec(text);
      if (match === null) continue;
      score += worth;
      speaksFor.push(match[0].trim());
    }
    against.sort((one, other) => other.cost - one.cost);
    const evidence =
      score < 3.5 ? [...against.map(({ quote }) => quote), ...speaksFor] : [...speaksFor, ...against.map(({ quote }) => quote)];
    return { dimension, score: Math.round(Math.min(5, Math.max(1, score)) * 10) / 10, evidence: evidence.slice(0, mostEvidence) };
  });
}
