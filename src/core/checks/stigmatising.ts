import type { CheckedText } from '../checked-text';
import { plainEnglishPhrases } from '../plain-english';
import { phraseCheck, readPhrases } from './phrase-check';

const nounFollows =
  /^(?:application|applications|facilities|adapted|persons|students|child|children|parking|badge|community|team|service|services|prevention|reduction|housing|access|toilet|bay|bays|parent|poor|condition|quality|elderly|care|people|person|relatives|resident|residents|access|man|woman|lady|gentleman|end|spot|area|areas|deal|state|weather|light|visibility|performance|response|standard|service's|link|association|register|strategy)$/;

/** "the homeless application", "the disabled facilities grant": the word describes what follows and labels nobody. */
function describesNoun(document: CheckedText, _from: number, to: number): boolean {
  return (
    document.joint(to) === 0 && (nounFollows.test(document.word(to)) || document.text.charAt(document.words[to - 1]?.end ?? 0) === '-')
  );
}

/** "suffering from damp", "in care of": about buildings or idiom, not people. */
function aboutThings(document: CheckedText, from: number): boolean {
  for (let index = Math.max(0, from - 4); index < from; index += 1) {
    if (/^(?:property|house|flat|building|wall|walls|room|roof|home|road|bathroom|kitchen|ceiling|it)$/.test(document.word(index)))
      return true;
  }
  return false;
}

const frames = readPhrases(`
  alcoholic|alcoholics
  druggie|druggies|junkie|junkies|smackhead|wino|pothead|crackhead
  an|a|the <adv>? addict|hoarder|drunk|depressive|schizo|psychotic|epileptic|diabetic|spastic|cripple|invalid|squatter|criminal|offender|scrounger|sponger
  women|men|ladies|gentlemen|people|mothers|fathers|mums|dads|families|tenants|residents|clients|kids|youngsters|girls|boys|parents|those|individuals|customers|applicants|claimants|children|pupils|households|teenagers|youths|someone|somebody|anyone|person|man|woman|lady of|with|like|in|from ...4 kind|sort|type|age|behaviour|behaviours|ilk|background|position|circumstances|estate|area|ethnicity|culture|class|generation|condition|tendencies|persuasion
  ladies|gentlemen|women|men|people|persons of|at your age
  of your age|generation|kind|sort|type
  at your age
  your sort|kind|type|lot of|are|always|tend|do
  people|persons|tenants|families|women|men|parents|residents|someone|anybody|anyone like you|yours|that|this|them|him|her|yourself
  his|her|their|that|this|your sort|kind|type of behaviour|behaviours|person|people|family|lifestyle|problem|problems
  behaviours like|of his|her|this|that
  you people|lot
  those people
  such as|like yourself|yourselves
  hoarders|addicts|drunks|squatters
  given|considering your history|background|past|record
  as|the a? victim|victims of
  single women|men|mothers|mums|parents
  young|single|teenage mum|mums|mother|mothers|dad
  young|little|old|elderly|silly lady|man|girl|boy|woman|dear|folk|gentleman|ladies
  the|our|that|a girl|girls on|in|at reception|the|front|office
  old dear|folk|boy|girl|fellow|folks
  chaotic|dysfunctional|problem|troubled|feckless|unruly|disordered|toxic|volatile|unstable|needy|difficult|broken|anti-social|antisocial|hostile|deprived|uneducated|workshy|undeserving|disruptive family|families|nature|lifestyle|lifestyles|household|households|home|homes|relationship|relationships|parent|parents|tenant|tenants|child|children|background|upbringing|person|people|individual|individuals|life|lives|behaviour|clients|customers|neighbours|estate|mother|pupil|boy|girl
  chaotic|dysfunctional|toxic|feckless
  frequent|repeat|regular|serial|habitual|professional flyer|flyers|caller|callers|complainer|complainers|attender|attenders|offender|customer|presenter|presenters|claimant|claimants|nuisance
  frequent-flyer
  time-waster|timewaster|troublemaker|trouble-maker|time-wasters|timewasters|troublemakers|moaner|whinger|busybody|ne'er-do-well|layabout|freeloader|sponger|scrounger|scroungers|cheat|cheats|dodger|dodgers|shirker|malingerer|malingering|malingerers|skiver|workshy|work-shy|lazy|bone-idle|idle|liar|liars|yob|yobs|thug|thugs|hooligan|hooligans|vagrant|vagrants|beggars|tramp|tramps|down-and-out|dosser|dossers|drifter|illiterate|simpleton|imbecile|lunatic|nutter|maniac|madman|psycho|weirdo|oddball|bedblocker|bed-blocker|bed-blockers|bedblockers|crazy|insane|hysterical|neurotic|paranoid|feeble-minded|feeble|retarded|handicap|cripple|crippled|geriatric|geriatrics|wrinklies|spinster|oap|foreigners|undesirables|ne'er-do-wells
  bed blocker|blockers|blocking
  dependency culture
  benefit|benefits culture|dependent|cheat|cheats|dependency|scrounger|family|type|types|mentality|claimant
  handout|handouts|hand-out|hand-outs|sponging|scrounging
  low-ability|low ability|less able child|children|pupil|pupils
  low-ability|low-functioning|high-functioning|low-intelligence|underclass
  low intelligence|iq|functioning|achiever|achievers|ability
  less able|intelligent|academic
  slow learner|learners
  slow|thick|dim|naughty|badly-behaved child|children|boy|girl|pupil|learner|pupils
  not very|too|particularly bright|intelligent|clever|able
  behaviour|behavioural|anger issues|problems|difficulties
  mental issues|problems|case|cases|institution|defective|instability|age
  mentally unstable|defective|retarded|deficient|unbalanced|disturbed|challenged|unwell|infirm
  emotionally unstable|disturbed|needy|immature
  unstable|over-emotional|overemotional|over-sensitive|oversensitive|over-anxious|overanxious
  victim mentality
  plays|playing|play|played the victim|system|card
  milk|milking|gaming|game|abuse|abusing the system
  sick note culture
  pull yourself|himself|herself|themselves together
  man up
  we all get|feel|have a? stressed|tired|low|down|stress|bad|depressed
  we all have|get|feel|cope|face|suffer|go ...2 to|stressed|stress|tired|low|down|problems|days|with|pressures|pressure|anxious|worries|aches|pains
  ~ something we|everyone|everybody all
  snap out of
  all in your|the|his|her head
  so-called disability|illness|condition|anxiety|depression|carer|disabilities
  claims to be|have|suffer depressed|disabled|ill|anxious|stressed|unwell|from|a|anxiety|depression
  real|genuine|truly|really|genuinely disabled|needy|ill|vulnerable|deserving|need
  genuine|deserving cases|applicants|need|claimants|poor
  normal child|children|person|people|family|families|pupils|parent|parents|home
  than|like|with normal
  squalor|squalid|filth|filthy|unhygienic|slovenly|unkempt|smelly|feral|dirty
  afflicted|stricken|wheelchair-bound|bed-ridden|bedridden|housebound
  suffers|suffered|suffer with|from autism|dementia|depression|anxiety|mental|a|bipolar|adhd|epilepsy|disability|learning|schizophrenia
  sufferer|sufferers
  speak|speaks|spoken|speaking|with poor|broken|little|no|proper english
  poor english
  ethnic|ethnics|coloured|half-caste|oriental|gypsies|gipsies|pikeys|gippos|tinkers
  non-english speaker|speakers
  culture like|such|where
  in your|their|his|her culture|community|country|religion
  confused old|elderly|and
  senile|demented|dementing|gaga|doddery|frail|past it
  attention-seeking|attention-seeker|manipulative
  promiscuous|streetwise|beyond parental
  beyond parental control
  lifestyle|life choice|choices
  putting himself|herself|themselves|yourself at risk
  placing himself|herself|themselves|yourself at risk
  was|were|is|are|be|been|just|clearly|simply asking for it
  council|housing|benefit house|estate|office types|type|people
  undesirable people|elements|tenants|characters|types
  unmarried mother|mothers|mum|mums
  history of being difficult|awkward|aggressive|rude|demanding|uncooperative|unreliable
  non-compliant|uncooperative|hard-to-reach|hard-to-engage|hard-to-place|service-resistant
  hard|difficult|impossible to place|house|engage|reach|like
  intentionally made
  is|are|was|being an|a burden|drain|handful|liability
  you|he|she|they|family|son|daughter|children|tenant|tenants is|are|was|were|being a? <adv>? nuisance|problem|problems
  burden|drain on
  drink|drinking|drug|drugs|gambling|alcohol|mental|psychiatric|weight problem|problems|habit|history|issues
  ~ a|the|is|was|an single|unmarried|divorced|unemployed|jobless|childless|obese|overweight|disabled|elderly|old|homeless|foreign|deaf|blind man|woman|mother|father|male|female|person|lady|parent|gentleman
  of working|your|advanced|a certain age
  no|little worse|better off than
  than anyone|most else|people
  ~ type|sort|kind|class|category|calibre of person|people|tenant|tenants|family|families|client|clients|parent|parents|child|children|behaviour|resident|individual|applicant|home|area|lifestyle
  ~ these|those|such people|families|tenants|parents|children|individuals|women|men|cases|types|areas|estates|kids|youths
  ~ gets|get|getting|got|be|being|been|is|are|was|become|became <adv>? emotional|hysterical|confused|muddled|agitated|worked|upset|tearful|difficult|anxious|nervous|forgetful|over-excited|needy|clingy|demanding|dramatic|sensitive
  ~ emotional|hysterical|neurotic|needy|clingy|dramatic|paranoid|delusional|confused|muddled|forgetful|doddery|frail|past-it|vulnerable-looking
  ~ old|elderly|senior and|people|folk|person|persons|citizens|gentlemen|ladies|parents often|tend|usually|can|do|get|frail|confused|muddled|should|do
  at her|his|their|your|that time|stage|age of? life?
  ~ not|no|never a? capable|able|intelligent|bright|normal|fit|suitable|proper|stable|good|competent|reliable parent|mother|father|tenant|person|home|of|enough|family
  unfit|bad|poor|inadequate|neglectful|failing|absent mother|father|parent|parents|parenting|tenant|carer|tenants
  inadequate|dysfunctional|maladjusted|subnormal|defective|abnormal|delinquent|immoral|promiscuous|deviant
  ~ problem|difficult|challenging|awkward|nuisance|vexatious|troublesome|demanding|high-maintenance tenant|tenants|family|families|child|children|customer|customers|client|clients|neighbour|resident|parent|parents|pupil|individual|patient|caller|case
  troublesome|high-maintenance|attention-seekers
  well-known|known to us|the|this|our|services|police|office|social
  our|the regulars|usual suspects
  ~ repeat|serial|known|prolific|persistent offender|offenders|caller|absconder|complainer|litigant|borrower|defaulter|defaulters
  ~ low|poor|limited|weak|below-average intelligence|ability|intellect|understanding|functioning|attainment|moral|morals|character|willpower
  ~ slow|backward|dim|thick|simple
  ~ chaotic|disorganised|messy|troubled|complicated|unstable lifestyle|lifestyles|life|lives|home|household|family|families|background|upbringing|existence|finances
  ~ bad|rough|poor|unfortunate|wrong background|area|estate|family|home|crowd|sort|lot|upbringing|choices
  dependent|dependant|reliant|living|live on|off benefits|welfare|state|handouts|the|taxpayer
  ~ relies|rely on benefits|handouts|the state
  never worked|had
  work-shy|idle|feckless|scrounging
  we all|everyone|everybody|most|many|other|people|of|us have|has|get|gets|feel|feels|suffer|suffers|find|finds|struggle|struggles|cope|copes|manage|manages|go|goes
  ~ mental health history|problems|problem|issues|difficulties|episode|episodes
  ~ anxiety|stress|depression|nerves|tiredness|pain is|are|does|can|was something|not|no|part|common|just|a
  ~ claims|claim|claimed|says|said|alleges to|he|she|they ...2 suffer|have|depressed|unwell|ill|disabled|anxious|be
  ~ alleged|supposed|so-called|self-diagnosed|apparent illness|disability|condition|victim|carer|partner|anxiety|depression
  ~ housing|language|cultural|immigration|ethnic|religious issues|barrier|barriers|problem|background
  ~ barely|hardly|does|do|did|cannot|can't|not speak|speaks|understand|read|write english|basic|simple
  broken|poor|bad|no english
  ~ your|his|her|their own kind|people|community|culture|sort|country
  ~ girl|girls|lady|ladies|boys|lads|gents|dear|love|duck|young in|man|who|at
  hoarding|hoarder|alcoholism|drunk|drunken|drunkenness|intoxicated|addiction|addicted|junkie|abuser|abusers|misuser|user|users
  a bit|little slow|simple|odd|strange|confused|difficult|special|different|thick|dim|backward|unstable
  typical drug|drink|benefit|council|single|young|problem|homeless|male|female|teenage
  typical of his|her|your|their|that|this|these|people|someone
  with your|his|her|their mental|medical|criminal|drug|drink|family|psychiatric history|background|record|problems
  cannot|can't|not be? relied|trusted on|with|to
  these|those youngsters|kids|lads|teenagers|youths|individuals|characters
  out of control
  ends|end|ended|always up back|here|in
  immigrant|migrant|foreign|asian|african|polish|romanian|muslim|gypsy|traveller|refugee families|people|tenants|communities|parents|households ...2 who|like|often|tend|always|usually|cook|live
  lot|lots|some|many|more|of homeless and|or|to|in|people
  homeless and|or rough
  people|someone|men|women|parents|those with ...2 dementia|autism|disabilities|depression|illness|problems ...2 cannot|can't|never|always|should|tend|like
  like you|yours|yourself cannot|can't|never|always|should|are
  drug|drink users|takers|abusers
  wanderer|wanderers|feeder|feeders|absconder|screamer|bedwetter|bed-wetter
  mental age of
  attention seeking|seeker
`);

const nounUse = /^the (?:homeless|elderly|disabled|deaf|blind|mentally ill|vulnerable|poor)$/;

/** Stigmatising and patronising words: labels put in place of people. Rubric 3. */
export const stigmatising = phraseCheck({
  id: 'stigmatising',
  kind: 'stigmatising',
  title: 'Labels a person',
  why: 'This names people by a label. Say who they are first, and only what matters here.',
  source: 'Tone guide: respect; disability and mental health style guides',
  phrases: [
    ...plainEnglishPhrases('stigmatising').map((phrase) => {
      if (nounUse.test(phrase.pattern)) return { ...phrase, unless: describesNoun };
      return phrase.pattern.startsWith('suffer') ? { ...phrase, unless: aboutThings } : phrase;
    }),
    ...frames.map((phrase) =>
      phrase.pattern.startsWith('suffer') || /^(?:squalor|in)/.test(phrase.pattern) ? { ...phrase, unless: aboutThings } : phrase,
    ),
  ],
  examples: {
    bad: [
      'Services for the homeless are listed below.',
      'Given the chaotic nature of the family, please be on time.',
      'He is wheelchair bound.',
      'Ladies of your age often worry.',
      'You are a frequent flyer with this fund.',
    ],
    good: [
      'You can apply for a disabled facilities grant.',
      'Services for people who are homeless are listed below.',
      'The house is suffering from damp.',
      'The homeless application form is enclosed.',
    ],
  },
});
