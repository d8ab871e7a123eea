import type { WordClass } from './phrase-trie';
import { isParticiple } from './verb-forms';

function setOf(words: string): WordClass {
  const set = new Set(words.split(' '));
  return (word) => set.has(word);
}

const adverbs = new Set(
  'very so now again really just simply still also only quite rather too never always often already finally merely even ever far well fully duly then here at clearly most more much yet once repeatedly persistently'.split(
    ' ',
  ),
);
const notAdverbs = new Set(
  'family reply apply supply early only weekly monthly daily yearly july rely multiply ally fly likely lovely friendly elderly comply imply italy emily holly sally kelly beverly'.split(
    ' ',
  ),
);

/** Words that do not describe who did it when "by" stands before them: "by 3 June", "by post", "by law". */
const notAgents = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december post email e-mail phone telephone letter law hand way means virtue reason card cheque bank direct standing noon midday midnight midnight close end then now tomorrow today accident mistake return chance default instalments appointment text bus car rail train yourself'.split(
    ' ',
  ),
);

/** The word classes that phrase patterns may name, each a test of one lower-case word. */
export const wordClasses = {
  any: () => true,
  adv: (word: string) => adverbs.has(word) || (word.length > 4 && word.endsWith('ly') && !notAdverbs.has(word)),
  person: setOf('you he she they we i your'),
  kin: setOf(
    'mother father mum dad son daughter husband wife partner child children family parent parents brother sister carer grandson granddaughter grandmother grandfather nan gran tenant client relatives kids household boy girl baby team neighbours neighbour friends friend',
  ),
  poss: setOf('your his her their our my its the'),
  det: setOf('the a an this that these those your our their his her my its any all some such each every no both several various'),
  be: setOf("is are was were be been being am isn't aren't wasn't weren't"),
  have: setOf("has have had having hasn't haven't hadn't"),
  modal: setOf('will shall must may can could should would might ought cannot'),
  not: setOf(
    "not never no don't doesn't didn't haven't hasn't hadn't won't wouldn't couldn't shouldn't can't cannot isn't aren't wasn't weren't",
  ),
  participle: isParticiple,
  ing: (word: string) =>
    word.length > 4 &&
    word.endsWith('ing') &&
    word !== 'morning' &&
    word !== 'evening' &&
    word !== 'building' &&
    word !== 'nothing' &&
    word !== 'something' &&
    word !== 'anything' &&
    word !== 'everything' &&
    word !== 'housing' &&
    word !== 'meeting' &&
    word !== 'hearing' &&
    word !== 'during',
  number: (word: string) => /^\d/.test(word) || numberWords.has(word),
  month: setOf('january february march april may june july august september october november december'),
  day: setOf('monday tuesday wednesday thursday friday saturday sunday'),
  /** What officials do to cases: the passive of these hides who decided. */
  official: setOf(
    'decided determined considered deemed assessed allocated awarded reviewed noted recorded processed referred passed escalated convened rejected refused declined upheld withdrawn suspended issued forwarded undertaken conducted identified concluded judged established adjudicated scored rated triaged logged actioned amended adjusted updated recalculated applied taken reached arrived made sought weighed felt thought understood believed envisaged anticipated expected proposed supported agreed approved authorised sanctioned imposed revoked terminated cancelled closed opened investigated examined inspected evaluated looked raised invoked triggered generated administered instigated initiated commenced implemented progressed flagged filed lodged submitted tabled ratified screened placed removed reassessed redetermined disallowed discharged held gathered obtained collected required requested served carried put discontinued ceased reduced stopped released instructed directed told informed advised notified monitored enforced exercised obtained found given acknowledged scheduled arranged reallocated transferred retained observed categorised classified prioritised banded calculated verified disputed invalidated undergone completed received dealt',
  ),
  /** What the passive is about when it hides who acts: the council's own doings. */
  process: setOf(
    'decision decisions view views assessment assessments determination determinations conclusion conclusions recommendation recommendations score scores points point statement statements evidence information record records lessons concern concerns allegation allegations referral referrals application applications request requests case cases matter matters complaint complaints claim claims form forms file account panel review reviews investigation investigations enquiry enquiries enquiries inspection inspections visit visits action actions steps measures mitigation representations appeal appeals objection objections test tests check checks calculation recalculation entitlement eligibility threshold criteria need needs risk risks support package provision service services input advice consent approval permission feedback correspondence letter email query queries issue issues discretion weight consideration report reports observations comments notes data figures amount award awards payment payments charge charges fee fees error errors mistake mistakes delay delays process procedure arrangements appointment placement plan plans meeting works work contract funding budget means legislation regard account',
  ),
  group: setOf(
    'women men ladies gentlemen people mothers fathers mums dads families tenants residents clients kids youngsters girls boys parents those individuals persons customers applicants claimants children pupils households teenagers youths users folk service-users cases couples men pensioners patients neighbours adults males females types someone somebody anyone anybody everyone person man woman mother father family tenant resident client lady girl boy parent child pupil',
  ),
  /** What the council itself holds and decides on: the passive of these may safely become "we". */
  councilThing: setOf(
    'claim case application request complaint form place file award benefit letter appeal enquiry query referral account payments objection',
  ),
  councilAct: setOf(
    'suspended closed withdrawn cancelled reviewed considered processed updated stopped reduced refused rejected returned recalculated forwarded investigated reassessed assessed checked logged registered amended approved referred passed',
  ),
  amount: (word: string) => /^\d/.test(word),
  notAgent: (word: string) => notAgents.has(word) || /^\d/.test(word),
  agentStart: (word: string) => !notAgents.has(word) && !/^\d/.test(word),
} satisfies Readonly<Record<string, WordClass>>;

const numberWords = new Set(
  'one two three four five six seven eight nine ten eleven twelve fourteen twenty thirty forty fifty hundred thousand twice'.split(' '),
);
