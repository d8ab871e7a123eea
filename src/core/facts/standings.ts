/**
 * What a sentence says of a value, beside the value: which way money goes, whether something is gone or still there, whether a day is an end or a
 * beginning. Each reading is definite or none: what cannot be told says nothing. Of what is counted: "used" (paid, spent, had) or just "past" (some
 * other thing that happened), "left" (owed, unspent) or "to come" (not done yet, so not past either).
 */
export type Usage = 'used' | 'past' | 'left' | 'to come';

const council = '(?:we|I|the council|council|the authority|our team)';
const reader =
  '(?:you|he|she|they|(?:Mr|Mrs|Ms|Miss|Dr)(?: [A-Z][a-zà-ɏ-]{1,20}){1,3}|the (?:tenant|applicant|claimant|resident|customer|occupier|leaseholder|householder|parent|carer|family|appellant|licensee|holder|owner)s?)';
const readerAfter =
  '(?:you|him|her|them|(?:Mr|Mrs|Ms|Miss|Dr) [A-Z]|your (?:[a-z]{3,12} )?account|the (?:tenant|applicant|claimant|resident|customer|leaseholder|parent|carer|family)s?)';
const between =
  "(?:(?:will|would|shall|must|may|can|could|should|have|has|had|do|does|did|are|is|am|now|also|then|still|already|only|each|normally|usually|just|be|been|to|need|needs|going|agreed|able|ll) |['’]ll ){0,5}";
const give = '(?:pa(?:y|ys|id|ying)|give[sn]?|gave|send[s]?|sent|lend[s]?|lent|award(?:s|ed)?|grant(?:s|ed)?|repa(?:y|ys|id)|owe[sd]?)';
const back = '(?:refund(?:s|ed)?|reimburse[sd]?|credit(?:s|ed)?|add(?:s|ed)?|return(?:s|ed)?)';
const take =
  '(?:charge[sd]?|bill(?:s|ed)?|fine[sd]?|invoice[sd]?|deduct(?:s|ed)?|take[sn]?|took|recover(?:s|ed)?|collect(?:s|ed)?|claim(?:s|ed)? back|borrow(?:s|ed)?|keep|receive[sd]?|get|got)';
const levied = '(?:charged|billed|fined|invoiced)';
const given = '(?:paid|given|refunded|awarded|owed|credited|reimbursed|granted|repaid)';
const gain = '(?:receive[sd]?|get[s]?|got|claim(?:s|ed)?|borrow(?:s|ed)?)';

const bills = /\b(?:bill|invoice|charge|fine|penalty|reminder|demand|notice|fee)s? (?:of|for) $/i;
const flows: readonly (readonly [RegExp, 'in' | 'out'])[] = [
  [new RegExp(`\\b${council} ${between}(?:${give}|${back}) (?!by )`, 'i'), 'out'],
  [new RegExp(`\\b${council} ${between}${take} `, 'i'), 'in'],
  [new RegExp(`\\b${reader} ${between}(?:${give}|contribute[sd]?|${between}liable for) (?!by )`, 'i'), 'in'],
  [new RegExp(`\\b${reader} ${between}(?:is|are|was|were|be|been) ${levied}\\b`, 'i'), 'in'],
  [new RegExp(`\\b${reader} ${between}(?:is|are|was|were|be|been) ${given}\\b`, 'i'), 'out'],
  [new RegExp(`\\b${reader} ${between}${gain} `, 'i'), 'out'],
  [new RegExp(`\\b(?:paid|payable|due|owed|owing|refunded|returned|given|credited|awarded|sent) (?:back )?(?:in)?to ${readerAfter}`, 'i'), 'out'],
  [new RegExp(`\\b${reader} ${between}due (?!to|by|on)`, 'i'), 'out'],
  [/\b(?:paid|payable|due|owed|owing|returned|given|sent) (?:back )?to (?:us|the council)\b/i, 'in'],
  [new RegExp(`\\b(?:paid|payable|owed|due) by ${readerAfter}`, 'i'), 'in'],
  [/\b(?:paid|payable|owed|due) by (?:us|the council)\b/i, 'out'],
]; // prettier-ignore
const passives = new RegExp(`\\b${reader} ${between}(?:is|are|was|were|be|been) (?:${given}|${levied})\\b`, 'i');
/** What was paid by mistake goes one way and then the other. */
const astray = /\b(?:over-?pa|too much|by mistake|in error|wrongly|instead of|transfer|difference)/i;
const refundOf = /\b(?:refund|rebate|award|grant|compensation) of $/i;

/** The words of the sentence part a value stands in: bounded by marks, joining words, and the values beside it. */
export interface Surround {
  readonly before: string;
  readonly after: string;
}

/** Which way an amount goes, by who pays whom in its part of the sentence. Two signs that disagree are none. */
export function readFlow({ before, after }: Surround): 'in' | 'out' | undefined {
  const words = `${before}# ${after}`;
  if (astray.test(words)) return undefined;
  if (bills.test(before)) return 'in';
  const isPassive = passives.test(words);
  const found = new Set(
    flows.filter(([pattern], at) => (!isPassive || (at !== 2 && at !== 5)) && pattern.test(words)).map(([, way]) => way),
  );
  if (found.size === 0 && refundOf.test(before)) return 'out';
  return found.size === 1 ? [...found][0] : undefined;
}

const left =
  /\b(?:left|remain(?:s|ing)?|outstanding|unpaid|unused|unspent|unclaimed|uncommitted|(?:is|are|still) available|still (?:owe[sd]?|to|due|available|need|ha(?:ve|s)(?! (?:not|to|been|used))|got)|yet to|to (?:come|go|spend|use)|owing|not (?:yet )?(?:been )?(?:paid|used|spent|taken|had)|all but)\b/i;
const used =
  /\b(?:used(?: up)?|spent|taken|took|(?:have|has|['’]ve) (?:already |now )?(?:had|paid)|had (?:already )?(?:had|paid)|has gone|gone|committed|allocated|claimed|so far|already|(?:been|was|were) paid|attended|completed)\b/i;

/** Something that has happened: it is used only beside what is "still to be done". */
const past =
  /\b(?:has|have|had|['’]ve|was|were|been) (?:already |now |been ){0,2}(?:[a-z]{2,20}ed|done|seen|gone|taken|met|paid|given|sent|had|made|built|begun)\b|\b(?:has|have) (?:already |now |only |just )?been (?:only |just |some |about )?#/i;
const toCome = /\b(?:yet to|still (?:to|need|must|ha(?:ve|s) to)|remain(?:s|ing)?|to come|outstanding)\b/i;

/** Whether what a value counts is gone or still there. */
export function readUsage({ before, after }: Surround): Usage | undefined {
  const words = `${before}# ${after}`;
  if (/\b(?:used to|left (?:the|your|his|her|in|on|at|for|by|you)|to be used|on the left|left[- ]hand|turn left)\b/i.test(words))
    return undefined;
  if (toCome.test(words)) return 'to come';
  if (left.test(words)) return 'left';
  if (past.test(words) && !used.test(words)) return 'past';
  return used.test(words) ? 'used' : undefined;
}

const end =
  /\b(?:by|before|until|till|up to|up until|(?:no|not) later than|ahead of|prior to|ends? (?:on|at)|ended (?:on|at)|finish(?:es|ed)? (?:on|at)|latest is) (?:the |the end of |about |around )?$/i;
const start =
  /\b(?:from|after|since|start(?:s|ing|ed)?(?: on| at)?|begin(?:s|ning)?(?: on| at)?|began (?:on|at)|following|(?:no|not) (?:earlier|sooner) than|not before) (?:the |the start of |about |around )?$/i;

/** Whether a day or an hour is the end of something or its beginning. */
export function readSide({ before, after }: Surround): 'end' | 'start' | undefined {
  if (/\b(?:not|cannot|no|never|n['’]t)\b[^#]{0,60}\b(?:until|till|before) (?:the )?$/i.test(before)) return 'start';
  if (/^ ?(?:onwards|or later|at the earliest)\b/i.test(after)) return 'start';
  if (/^ ?(?:at the latest|or (?:earlier|before|sooner))\b/i.test(after)) return 'end';
  if (start.test(before)) return 'start';
  return end.test(before) ? 'end' : undefined;
}
