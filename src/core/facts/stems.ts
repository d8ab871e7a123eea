import { baseOfParticiple } from '../verb-forms';
import { sameMeaning } from './same-meaning';

/** Words that carry no fact: left out when sentences are compared. */
const empty = new Set(
  'correspondence enter entered anything nothing something everything straight away forthwith immediately previous last relates related relating concerns else somebody someone anybody anyone third party parties event dissatisfied unhappy satisfied a an the this that these those it its they them their theirs he him his she her hers we us our ours you your yours i me my mine who whom whose which what there here of in on at to for from with by as into about over under out up down off than then so and or but nor if when while where how because although though since unless until till before after during within without be is are was were been being am do does did done doing has have had having will would shall should may might must can could cannot ought not no none never yes please thank thanks sorry regret regretfully regrettably unfortunately apologise apology apologies dear sincerely faithfully kind regards also very just only still already yet again now today soon more most much many some any all each every both either neither such same other another own per one once let make get go come take put give say tell know see look note advise inform aware regard regarding respect relation reference concerning accordance order case matter fact time way thing further additional additionally however therefore furthermore moreover accordingly hereby herewith upon via etc re subject ref well like able unable sure hope happy pleased help assist helpful find found decide decision write letter contact need want try use used using able possible'.split(
    ' ',
  ),
);

const irregular: Readonly<Record<string, string>> = {
  repayment: 'pay', repayments: 'pay', repaid: 'pay', repay: 'pay', made: 'make', done: 'do', gone: 'go', went: 'go', seen: 'see', said: 'say', got: 'get', found: 'find', paid: 'pay', payment: 'pay', payments: 'pay', payable: 'pay', sent: 'send', told: 'tell', held: 'hold', gave: 'give', given: 'give', took: 'take', taken: 'take', met: 'meet', wrote: 'write', written: 'write',
  kept: 'keep', left: 'leave', lost: 'lose', bought: 'buy', brought: 'bring', built: 'build', chosen: 'choose', chose: 'choose', came: 'come', drawn: 'draw', driven: 'drive', fallen: 'fall', fell: 'fall', felt: 'feel',
  grown: 'grow', heard: 'hear', known: 'know', knew: 'know', laid: 'lay', led: 'lead', lent: 'lend', meant: 'mean', ran: 'run', rang: 'ring', risen: 'rise', rose: 'rise', sold: 'sell', shown: 'show', spent: 'spend',
  spoke: 'speak', spoken: 'speak', stood: 'stand', stolen: 'steal', taught: 'teach', thought: 'think', understood: 'understand', withdrawn: 'withdraw', withdrew: 'withdraw', won: 'win', worn: 'wear', broken: 'break', broke: 'break',
  children: 'child', people: 'person', women: 'woman', men: 'man', lives: 'live', living: 'live', better: 'good', worse: 'bad', less: 'reduc', fewer: 'reduc', lower: 'reduc', care: 'caring', cares: 'caring', cared: 'caring', caring: 'caring', carer: 'caring', carers: 'caring', reply: 'reply', supply: 'supply', apply: 'apply', rely: 'rely', early: 'early', family: 'family', families: 'family', respond: 'respond', commence: 'start', commences: 'start', commenced: 'start', commencing: 'start', commencement: 'start', agreed: 'agree', disagreed: 'disagree', guaranteed: 'guarantee', come: 'come', succeed: 'succeed', succeeded: 'succeed', succeeds: 'succeed', success: 'succeed', successful: 'succeed', proven: 'prove', proof: 'prove', upheld: 'uphold', struck: 'strike', died: 'die', dead: 'die', death: 'die', fought: 'fight', beaten: 'beat', hidden: 'hide', forgot: 'forget', forgotten: 'forget', woke: 'wake', shook: 'shake', hung: 'hang', stuck: 'stick', sought: 'seek', overpaid: 'overpay',
  applicant: 'apply', application: 'apply', applications: 'apply', applied: 'apply', applies: 'apply', decision: 'decid', decisions: 'decid', cost: 'cost', costs: 'cost', replies: 'reply', replied: 'reply', tried: 'try',
}; // prettier-ignore

/** Groups of stems that say the same thing in council letters. */
const same: readonly string[] = [
  'alon singl',
  'err mistak',
  'empt collect',
  'damag harm',
  'annual year',
  'clean clear',
  'expect anticipat',
  'ring call phone telephon dial', 'close shut', 'repair fix mend', 'begin start commenc', 'end finish complet conclud terminat', 'buy purchas', 'send post mail forward issu', 'reply respond answer respons',
  'allow permit let permiss', 'refus declin reject turn deni', 'agre approv grant accept award authoris', 'owe outstand arrear debt due behind unpaid', 'remot onlin video virtual', 'house accommod home dwell property', 'reduc reduct below cut decreas discount',
  'rais increas rise', 'show demonstrat evidenc prove', 'ask request', 'send submit lodg', 'chang amend alter vary', 'stop ceas', 'check verify confirm inspect examin', 'visit attend', 'receiv get entitl eligibl qualify arriv reach', 'work service operat oper function',
  'entitl right', 'live resid residenc reside address occupi', 'child pupil son daughter', 'mother mum', 'father dad', 'test assess assessment', 'choos select', 'keep retain', 'remov withdraw', 'requir need necessary', 'mean impl', 'worry concern',
  'meet appoint hear', 'income earn wage', 'benefit allow allowanc', 'tenant tenancy', 'child children', 'money fund fee', 'text messag sms', 'join attend', 'move reloc', 'review reconsid', 'appeal challeng', 'complain complaint', 'danger hazard unsaf risk',
  'loose unsaf', 'offer propos provid suppl giv', 'doctor gp', 'lift elevat', 'bin wast rubbish refus', 'car vehicl', 'author council', 'school academ', 'job post employ work', 'hous home', 'vot ballot', 'hous hold', 'tell inform notif', 'explain clarif', 'late delay',
  'abstain abstent', 'carry undertak', 'damp mould', 'disab impair', 'prefer would', 'person occupi', 'responsib charg', 'kee pet', 'oversee manag',
]; // prettier-ignore

function withoutE(word: string): string {
  return word.length > 3 && word.endsWith('e') ? word.slice(0, -1) : word;
}

/** Takes a word in small letters; gives a form that its endings share. Rough on purpose: it is only ever compared with itself. */
export function stem(word: string): string {
  const bare = word.replace(/['’]s?$/, '').replace(/^non-(?=[a-z]{4})/, '');
  const known = irregular[bare] ?? baseOfParticiple(bare);
  if (known !== undefined) return withoutE(known);
  let result = bare;
  for (const ending of [
    'ations',
    'ation',
    'ments',
    'ment',
    'ities',
    'ity',
    'ings',
    'ing',
    'ions',
    'ion',
    'ies',
    'ied',
    'edly',
    'ed',
    'ers',
    'ors',
    'es',
    's',
    'ly',
    'al',
    'er',
    'or',
    'ance',
    'ence',
    'able',
    'ible',
  ]) {
    const least = /^(?:al|ers?|ors?|[ae]nce|[ai]ble|ly)$/.test(ending) ? 4 : 3;
    if (result.length - ending.length >= least && result.endsWith(ending) && !/(?:ss|eed)$/.test(result)) {
      result = result.slice(0, -ending.length) + (ending === 'ies' || ending === 'ied' ? 'y' : '');
      break;
    }
  }
  if (result.length > 3 && result[result.length - 1] === result[result.length - 2] && !/(?:ll|ss)$/.test(result))
    result = result.slice(0, -1);
  return withoutE(result);
}

const classes = new Map<string, string>();
for (const group of same) {
  const members = group.split(' ');
  for (const member of members) for (const form of [member, stem(member)]) if (!classes.has(form)) classes.set(form, members[0] ?? member);
}
// The groups above first, by stem; then those of whole words, joined to a group that already holds one of theirs.
for (const line of sameMeaning.trim().split('\n')) {
  const members = line.trim().split(' ').map(stem);
  const known = members.map((member) => classes.get(member)).find((group) => group !== undefined);
  for (const member of members) if (!classes.has(member)) classes.set(member, known ?? members[0] ?? member);
}

/** Words met lately and their meanings: a letter says the same words over and over. Emptied when it is full, so that no text is held for long. */
const met = new Map<string, string>();
const emptyMet = new Map<string, boolean>();
const metAtMost = 4000;

function remember<Value>(memory: Map<string, Value>, word: string, value: Value): Value {
  if (memory.size >= metAtMost) memory.clear();
  if (word.length < 40) memory.set(word, value);
  return value;
}

/** The stem, or the first stem of the group of words that say the same. */
export function meaning(word: string): string {
  const known = met.get(word);
  if (known !== undefined) return known;
  const root = stem(word);
  return remember(met, word, classes.get(root) ?? root);
}

/** True for a word that carries no fact of its own. */
export function isEmptyWord(word: string): boolean {
  return emptyMet.get(word) ?? remember(emptyMet, word, empty.has(word) || empty.has(stem(word)));
}
