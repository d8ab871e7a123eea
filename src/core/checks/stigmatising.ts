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
  * an alcoholic with => a person who is dependent on alcohol, with
  alcoholic|alcoholics
  druggie|druggies|junkie|junkies|smackhead|wino|pothead|crackhead
  an|a|the <adv>? addict|hoarder|drunk|depressive|schizo|psychotic|epileptic|diabetic|spastic|cripple|invalid|squatter|criminal|offender|scrounger|sponger
  women|men|ladies|gentlemen|people|mothers|fathers|mums|dads|families|tenants|residents|clients|kids|youngsters|girls|boys|parents|those|individuals|customers|applicants|claimants|children|pupils|households|teenagers|youths|someone|somebody|anyone|person|man|woman|lady of|with|like|in|from ...4 kind|sort|type|age|behaviour|behaviours|ilk|background|position|circumstances|you|yours|this|that|him|her|them|estate|area|ethnicity|culture|class|generation|condition|tendencies|persuasion
  ladies|gentlemen|women|men|people|persons of|at your age
  of your age|generation|kind|sort|type
  at your age
  your sort|kind|type|lot of|are|always|tend|do
  people|persons|tenants|families|women|men|parents|residents|someone|anybody|anyone like you|yours|that|this|them|him|her|yourself
  his|her|their|that|this|your sort|kind|type of behaviour|behaviours|person|people|family|lifestyle|problem|problems
  behaviours like|of his|her|this|that
  you people|lot
  those people
  single women|men|mothers|mums|parents
  young|single|teenage mum|mums|mother|mothers|dad
  young|little|old|elderly|silly lady|man|girl|boy|woman|dear|folk|gentleman|ladies
  the|our|that|a girl|girls on|in|at reception|the|front|office
  old dear|folk|boy|girl|fellow|folks
  chaotic|dysfunctional|problem|troubled|feckless|unruly|disordered|toxic|volatile|unstable|needy|difficult|broken|anti-social|antisocial|hostile|deprived|uneducated|workshy|undeserving|disruptive family|families|nature|lifestyle|lifestyles|household|households|home|homes|relationship|relationships|parent|parents|tenant|tenants|child|children|background|upbringing|person|people|individual|individuals|life|lives|behaviour|clients|customers|neighbours|estate|mother|pupil|boy|girl
  chaotic|dysfunctional|toxic|feckless
  frequent|repeat|regular|serial|habitual|professional flyer|flyers|caller|callers|complainer|complainers|attender|attenders|offender|customer|presenter|presenters|claimant|claimants|nuisance
  frequent-flyer
  time-waster|timewaster|troublemaker|trouble-maker|time-wasters|timewasters|troublemakers|moaner|whinger|busybody|ne'er-do-well|layabout|freeloader|sponger|scrounger|scroungers|cheat|cheats|dodger|dodgers|shirker|malingerer|malingering|malingerers|skiver|workshy|work-shy|lazy|bone-idle|idle|fraudster|fraudsters|liar|liars|yob|yobs|thug|thugs|hooligan|hooligans|vagrant|vagrants|beggars|tramp|tramps|down-and-out|dosser|dossers|drifter|illiterate|simpleton|imbecile|lunatic|nutter|maniac|madman|psycho|weirdo|oddball|oddity|bedblocker|bed-blocker|bed-blockers|bedblockers|bed blocker|crazy|insane|hysterical|neurotic|paranoid|feeble-minded|feeble|retarded|backward|handicap|cripple|crippled|geriatric|geriatrics|wrinklies|spinster|oap|foreigners|immigrants|aliens|natives
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
  something we|everyone|everybody all|has|have
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
  asked|asking for it
  non-compliant|uncooperative|hard-to-reach|hard-to-engage|hard-to-place|service-resistant
  hard|difficult|impossible to place|house|engage|reach|like
  intentionally made
  is|are|was|being an|a burden|drain|nuisance|handful|problem|liability
  burden|drain on
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
