/**
 * English verb forms, enough to put one verb in the place of another: "commenced" becomes "started", "undertaking" becomes "doing".
 * Irregular verbs as base, past, participle.
 */
const irregular =
  'be was been|have had had|do did done|go went gone|say said said|make made made|get got got|take took taken|give gave given|find found found|' +
  'think thought thought|tell told told|become became become|leave left left|feel felt felt|put put put|bring brought brought|begin began begun|' +
  'keep kept kept|hold held held|write wrote written|stand stood stood|hear heard heard|let let let|mean meant meant|set set set|meet met met|' +
  'run ran run|pay paid paid|sit sat sat|speak spoke spoken|lie lay lain|lead led led|read read read|grow grew grown|lose lost lost|fall fell fallen|' +
  'send sent sent|build built built|understand understood understood|draw drew drawn|break broke broken|spend spent spent|cut cut cut|rise rose risen|' +
  'drive drove driven|buy bought bought|wear wore worn|choose chose chosen|seek sought sought|deal dealt dealt|win won won|catch caught caught|' +
  'see saw seen|know knew known|come came come|show showed shown|undertake undertook undertaken|undergo underwent undergone|withdraw withdrew withdrawn|' +
  'overtake overtook overtaken|forget forgot forgotten|hide hid hidden|ride rode ridden|bear bore borne|swear swore sworn|throw threw thrown|fly flew flown|' +
  'eat ate eaten|drink drank drunk|sing sang sung|sink sank sunk|shrink shrank shrunk|steal stole stolen|strike struck struck|teach taught taught|' +
  'fight fought fought|feed fed fed|sell sold sold|shut shut shut|hit hit hit|cost cost cost|hurt hurt hurt|split split split|spread spread spread|' +
  'quit quit quit|beat beat beaten|bite bit bitten|blow blew blown|freeze froze frozen|shake shook shaken|wake woke woken|lend lent lent|bend bent bent|' +
  'bind bound bound|grind ground ground|wind wound wound|sleep slept slept|sweep swept swept|weep wept wept|creep crept crept|swim swam swum|forgive forgave forgiven|' +
  'foresee foresaw foreseen|oversee oversaw overseen|mislead misled misled|overpay overpaid overpaid|uphold upheld upheld|withhold withheld withheld|repay repaid repaid|rebuild rebuilt rebuilt|shoot shot shot|stick stuck stuck|dig dug dug|hang hung hung|ring rang rung|light lit lit|forbid forbade forbidden';

interface Forms {
  readonly past: string;
  readonly participle: string;
}

const irregularForms = new Map<string, Forms>();
const irregularBase = new Map<string, string>();
for (const row of irregular.split('|')) {
  const [base = '', past = '', participle = ''] = row.split(' ');
  irregularForms.set(base, { past, participle });
  if (!irregularBase.has(past)) irregularBase.set(past, base);
  if (!irregularBase.has(participle)) irregularBase.set(participle, base);
}
irregularBase.set('were', 'be').set('am', 'be').set('is', 'be').set('are', 'be').set('has', 'have').set('does', 'do');

const doubling = new Set(
  'stop plan drop refer occur transfer permit commit submit admit omit cancel travel label level total prefer defer infer equip fit ban rub step ship chat grab trip tap wrap beg run get put cut sit set let hit begin swim dig win shut split bid rid stir star scan log tag snap slip clip strip trim trap rob sob'.split(
    ' ',
  ),
);

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing';

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return doubling.has(base) ? `${base}${base.slice(-1)}ed` : `${base}ed`;
}

/** Takes a base verb, of one or more words ("carry out"); gives the form asked for, made on its first word. */
export function inflect(verb: string, form: VerbForm): string {
  const space = verb.indexOf(' ');
  if (space > 0) return inflect(verb.slice(0, space), form) + verb.slice(space);
  if (form === 'base') return verb;
  if (form === 'third') {
    if (verb === 'have') return 'has';
    if (verb === 'be') return 'is';
    if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
    return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
  }
  if (form === 'ing') {
    if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
    if (verb.endsWith('e') && !/(?:ee|oe|ye)$/.test(verb) && verb !== 'be') return `${verb.slice(0, -1)}ing`;
    return doubling.has(verb) ? `${verb}${verb.slice(-1)}ing` : `${verb}ing`;
  }
  const known = irregularForms.get(verb);
  if (known) return form === 'past' ? known.past : known.participle;
  return regularPast(verb);
}

/** The five forms of a verb with their names, for building phrase lists. */
export function formsOf(verb: string): readonly { readonly form: VerbForm; readonly word: string }[] {
  const forms: VerbForm[] = ['base', 'third', 'past', 'participle', 'ing'];
  return forms.map((form) => ({ form, word: inflect(verb, form) }));
}

/** True for a word that can be a past participle: regular in -ed, or irregular. Lower case. */
export function isParticiple(word: string): boolean {
  return (word.length > 4 && word.endsWith('ed') && !notParticiples.has(word)) || participles.has(word);
}

const participles = new Set(
  [...irregularForms.values()].map(({ participle }) => participle).filter((word) => word !== 'been' && word !== 'come' && word !== 'had'),
);
const notParticiples = new Set(
  'indeed need proceed exceed succeed speed breed hundred sacred naked wicked aged beloved learned rugged blessed seed feed weed bleed greed agreed-upon embed shed'.split(
    ' ',
  ),
);

/** Takes a past participle; gives the simple past: "undertaken" gives "undertook", "received" itself. */
export function pastOfParticiple(word: string): string {
  const base = irregularBase.get(word);
  return base === undefined ? word : (irregularForms.get(base)?.past ?? word);
}

const regularBase = new Map<string, string>();
for (const verb of 'suspend close cancel review consider process update stop reduce refuse reject return recalculate forward investigate reassess assess check log register amend approve refer pass'.split(
  ' ',
)) {
  regularBase.set(inflect(verb, 'participle'), verb);
}

/** Takes the participle of an irregular verb or of one that council letters use; gives its base, or undefined. */
export function baseOfParticiple(word: string): string | undefined {
  return irregularBase.get(word) ?? regularBase.get(word);
}
