import { injectedAt, type Injection, type Piece } from './injected';

const secrecy =
  /\b(?:do not|don['’]?t|not|never|no need (?:to|2)|need(?:n['’]?t| not)|without|please avoid|rather than)\b[^.!?\n]{0,24}\b(?:tell(?:ing)?|call(?:ing)?(?: back)?|call-?back|ring(?:ing)?|e-?mail(?:ing)?|phone|phoning|telephon(?:e|ing)|contact(?:ing)?|verify(?:ing)?|check(?:ing)?|confirm(?:ing)?|trouble|bother(?:ing)?|mention(?:ing)?|inform(?:ing)?|discuss(?:ing)?|involve|involving|question|copy|log(?:ging)?|record(?:ing)?|alert(?:ing)?|ask(?:ing)?|usual checks?|reply to this|raise|go through|wait|bother|fill)\b|\bleave\b[^.!?\n]{0,30}\b(?:blank|empty|unchanged)\b|\b(?:delete|remove|destroy)\b[^.!?\n]{0,20}\b(?:old|previous|this) (?:record|details|email|message)\b|\b(?:keep|stay)s? (?:this |it )?(?:between us|confidential|quiet|secret|to yourself)\b|\b(?:call-?backs?|verification|checks?) (?:is|are) not (?:needed|required|necessary)\b|\bno (?:call-?back|verification|phone call|checks?|paperwork)\b|\bskip\b[^.!?\n]{0,20}\b(?:call-?back|check|form|verification|approval|usual)\b|\b(?:old|previous|usual|normal) (?:number|phone|line|contact)s? (?:is|are) (?:not|no longer|out)\b|\b(?:our |the |my |all )?(?:phones?|lines?|switchboard) (?:is|are) (?:being |currently |all )?(?:down|off|broken|replaced|out of (?:order|use)|not working|changing)\b|\b(?:by )?e-?mail only\b|\bonly (?:by|on) e-?mail\b|\bcan(?:not|['’]?t) (?:get|take|answer|receive|be called|be reached|be phoned|confirm)\b|\bI am in (?:a )?meetings?\b|\bcannot (?:take|talk|be reached)\b|\bunavailable by phone\b/i;
const bank =
  /\b(?:bank(?:ing)? (?:details|account|information)|BACS details|account (?:number|details)|sort ?code|payee|new account|new bank|(?:moved|changed|switched) banks?|different (?:account|bank)|another (?:account|bank)|correct account|remittance (?:address|details|account)|payroll details|(?:our|the company['’]s) banks? (?:has|have)|\d{2}-\d{2}-\d{2}[ ,;a-z]{0,16}\d{8}|\d{8}[ ,;a-z]{0,24}\d{2}-\d{2}-\d{2}|IBAN|wages? (?:go|paid|into)|pay(?:ment|ments|roll)? (?:details|to (?:the|our|my|a) (?:new|following)))\b/i;
const bankChange =
  /\b(?:chang\w*|alter(?:ed|s)?|new|updat\w*|amend\w*|replac\w+|switch\w*|moved?|different|void|no longer|closed|audit|instead|from now on|future)\b/i;
const supplier =
  /\b(?:invoices?|supplier|payee|remittance|our (?:bank|account|company|finance)|accounts? (?:department|team|payable)|purchase order|BACS|all (?:future )?payments|vendor|remittance|contractor|payroll|salary|wages|director|chief executive|CEO)\b/i;
const verified =
  /\b(?:(?:call|ring|phone|contact|check with|confirm with|verify)\b[^.!?\n]{0,60}\b(?:number (?:you|we)(?: already)? (?:hold|have)|on file|usual number|known number|before (?:you )?(?:chang|pay|mak)|to (?:confirm|verify|check))|in person|bring (?:my|your|the) (?:ID|passport|card)|signed form|enclosed form|on the form you sent)\b/i;

const warned = /\b(?:we|the council|your council) (?:have|has) (?:changed|updated)\b|\b(?:we will never|beware|fraud|scam|warning)\b/i;
const urgedWhy = 'A payment is asked for in haste or in secret. Ring a number you already hold before you do anything.';
const askedPayment =
  /\b(?:need|want|must have|arrange|make|process|send|do|get|authorise|authorize|release|clear|buy|purchase)\b[^.!?\n]{0,30}\b(?:payments?|transfers?|bank transfer|BACS|CHAPS|gift ?cards?|vouchers?|invoice paid|funds)\b|\bgift ?cards?\b[^.!?\n]{0,30}\b(?:needed|required|please|urgently|today)\b/i;
const inSecret =
  /\b(?:keep|stays?|remain)s? (?:this |it |that )?(?:strictly )?(?:between us|between you and me|confidential|quiet|secret|to yourself)\b|\b(?:quietly|discreetly)\b|\bsend me the codes\b|\b(?:in|stuck in) (?:back-to-back )?meetings\b|\b(?:do not|don['’]?t|no need to|without) (?:tell(?:ing)?|mention(?:ing)?|discuss(?:ing)?|involv(?:e|ing)|inform(?:ing)?|copy(?:ing)?)\b[^.!?\n]{0,24}\b(?:anyone|anybody|finance|team|colleagues?|others?|it)\b|\b(?:can['’]?t|cannot|unable to) (?:talk|speak|take calls?|be (?:reached|called|disturbed))\b/i;

/** The chief who cannot talk and needs a payment today: asked for, and kept from those who would check. */
function urgedPayment(text: string, sentences: readonly Piece[]): Piece | undefined {
  if (!askedPayment.test(text) || !inSecret.test(text) || warned.test(text) || verified.test(text)) return undefined;
  return sentences.find((sentence) => askedPayment.test(sentence.text));
}

/** Takes a text and its sentences; gives where bank details or a payment are to change without the usual checks. */
export function findBank(text: string, sentences: readonly Piece[]): readonly Injection[] {
  const urged = urgedPayment(text, sentences);
  if (urged !== undefined) return [injectedAt('changed-bank-details', urged, urgedWhy)];
  if (
    !bank.test(text) ||
    !bankChange.test(text) ||
    /\b(?:have not|haven['’]t|has not|hasn['’]t|not) changed\b|\b(?:remain|are|stay) the same\b/i.test(text)
  )
    return [];
  const money = sentences.filter((sentence) => bank.test(sentence.text));
  const changes = money.some((sentence) => bankChange.test(sentence.text)) || /\b(?:previous|old|former) account\b/i.test(text);
  if (!changes) return [];
  const quiet = sentences.find(
    (sentence) =>
      secrecy.test(sentence.text) && (bank.test(sentence.text) || money.some((other) => Math.abs(other.start - sentence.start) < 500)),
  );
  const ownAccount = /\b(?:my|I)\b/.test(text) && !supplier.test(text);
  if (quiet !== undefined) return [injectedAt('changed-bank-details', quiet)];
  if (verified.test(text)) return [];
  const order = sentences.find(
    (sentence) =>
      bank.test(sentence.text) &&
      bankChange.test(sentence.text) &&
      /\b(?:chang\w+|updat\w+|new|replac\w+|amend\w*|instead|void|closed)\b/i.test(sentence.text),
  );
  if (
    order === undefined ||
    ownAccount ||
    !supplier.test(text) ||
    !/\b\d{2}[- ]?\d{2}[- ]?\d{2}\b|\b\d{8}\b|\bnew (?:bank|account)|\bbank details have\b|\b(?:chang|updat|amend)\w* (?:our|the|my|any)? (?:bank|payee|account|payment)/i.test(
      text,
    )
  )
    return [];
  if (warned.test(text)) return [];
  return [injectedAt('changed-bank-details', order)];
}
