import { phraseCheck, readPhrases } from './phrase-check';

const frames = readPhrases(`
  in due course
  shortly
  in the near|not|foreseeable future|too|distant
  at some point|stage|time
  before long
  all being well
  if all goes well|to
  when|where|as|if|once resources|circumstances|capacity|time|staffing|funds|funding|workload permit|permits|allow|allows|available
  when|where|if|as appropriate|applicable|relevant|possible|feasible|practicable|practical
  as and when
  as soon as possible|practicable|reasonably|feasible
  at our|the earliest convenience|opportunity
  in|over the coming|next few|weeks|months
  over the coming
  some time|stage in|next|later|this|soon
  sometime
  sooner or later
  the usual|normal|appropriate|relevant|proper|correct|necessary|required|requisite channels|process|procedure|procedures|paperwork|documents|documentation|evidence|information|department|people|person|authority|team|officer|officers|steps|form|forms|authorities|action|arrangements|checks|colleagues|parties|bodies|time|manner|way|persons|section
  appropriate|relevant|suitable|sufficient|adequate evidence|paperwork|documents|documentation|information|proof|action|steps|measures|support|person
  upon sight of
  and so on|forth
  or similar|something|whatever|other
  or thereabouts
  things are|may|might|should|will|could <adv>? <any>
  ~ anything|something|things|nothing much|really|drastically|significantly changes|change|happens|improve|improves
  get|be back? in touch if anything|things|your|something|you
  get back to you
  be in touch <adv>? $
  do get in|back
  someone|somebody will|may|should|from ...3 be|contact|call|ring|come|get|look|visit|in
  a|one member|colleague|officer|someone of|will|may from? ...3 contact|be|call|get|ring
  one of our|my|the ...3 will|may|should
  various|certain|several|other|different|some|a reasons|factors|issues|matters|concerns|circumstances|points|aspects|things|criteria|changes|difficulties|problems
  for various|several|operational|certain|some|unforeseen|a|other|internal reasons|reason|circumstances
  due|owing to circumstances|unforeseen|operational|a|various ...3 control|circumstances|reasons|issues|factors
  circumstances beyond our
  operational|technical reasons|issues|difficulties|matters
  work|matters|enquiries|discussions|investigations|things is|are <adv>? ongoing|progressing|proceeding|continuing|underway|hand
  is|are|remains ongoing
  is|are|being in hand|train|progress
  looking|look into it|this|matters|things
  monitor|monitoring|monitored the|this|your situation|matter|position|case|progress
  circumstances|things|anything|situation|needs change|changes|changed significantly|much|materially|substantially
  being looked at|into
  under consideration|review
  it is|was not <adv>? clear|possible|known|certain
  until such time|further
  until further notice
  as necessary|required|needed|appropriate
  if necessary|required|needed|applicable|appropriate|thought
  more|further information|details|news|guidance|updates|instructions will|may|to follow|be
  will|to|shall follow <adv>? $
  a reply|response|decision|letter|update|date will|should|may|is ...2 follow|expected
  reply|response|decision|letter will|should|may follow|come|be|arrive
  you will|should hear from us|me|someone|them <adv>? $
  you will|should hear in|soon|shortly|when|once
  we|i will|shall let you know $
  we|i will|shall let you know in|when|soon|shortly|once|as
  a while|bit|little|lot of? time|longer
  take|takes|taking some|a time|while
  take|takes|taking longer than usual|expected|normal|we|hoped
  some weeks|months|delay|way|considerable
  reasonable time|period|timescale|timeframe|amount
  within|in a reasonable|timely|suitable
  the new year $
  in the new year
  early|late|later|mid next|this|in year|month|week|spring|summer|autumn|winter|the
  in|by|during the spring|summer|autumn|winter
  around that|then|the time
  we|i would|do|will|shall|try|aim|hope|endeavour|intend to <adv>? get|be|come|look|let|resolve|deal|respond|reply|have|do
  try again? later
  could|can|may try later|again
  at present|the moment|this time it|that|there ...3 may|might|could
  or something
  and the like
  etc
  some kind|sort of
  a kind|sort of
  bear with us
  watch this space
  wait|waiting and see
  it depends
  subject to change|confirmation|availability
  to be confirmed|advised|arranged|determined|agreed
  tbc|tba
  most of it|them|this
  any other|relevant|further|additional|supporting evidence|information|documents|paperwork|details
  a|the certain|particular amount|number|level|extent|point
  a number of ways|things|matters|factors
  not bad|good|serious|severe|urgent|ill|high enough
  ~ there might|may|could be other|some|something|a|more|ways|help|options|delays|others|another
  other pots|options|avenues|routes|ways|sources|possibilities|help
  ~ towards|around|about|near|sometime|roughly the end|middle|start|beginning|then
  ~ end|middle|start|beginning of the week|month|year|summer|spring
  ~ may|might|could|can be something|looked|able|possible|considered|worth|available|subject|some|delayed|affected ...2 into|at|that|to|for|delay|a
  ~ something that can|could|may|might|will|we|you
  ~ looked at|into $
  ~ looked at|into in|when|once|as|again|further|at|later
  ~ should|will be with us|you|allocated|sorted|resolved|fine|ok|in|dealt|arranged|looked|fixed|processed
  ~ should|will get|be sorted|resolved|fixed|looked|better|settled
  ~ sorted|sort|sorting out|itself|soon|it|this
  ~ we|i think|believe|expect|hope|understand|imagine|gather|suspect that|it|this|there|you|the|so|to
  ~ to my|our|the knowledge|best|understanding
  ~ i|we will|shall|can try|see|do|look|attempt|endeavour|aim|hope|chase|pass|think|consider|keep|revisit
  ~ try|trying|aim|aiming|hope|hoping|hopes|intend|endeavour to
  ~ see what|if|how|whether we|i|can|it|things
  best endeavours|efforts
  ~ keep|kept|keeping you|an|a informed|posted|updated|eye|watch
  ~ a|some|in few|couple|short|little|while|time|days|weeks|months|period of? ...1 or|weeks|months|while|days|ago|so|time
  or so
  ~ and|or so on|thereabouts|something|whatever|similar
  ~ more|less or less|so
  ~ various|several|many|certain|some <any> ...2 are|were|is|was|have|has|may|being
  ~ steps|measures|work|efforts|discussions|talks|plans|changes|arrangements are|is|have|has|were|being ...2 in|underway|place|ongoing|taken|made|hand|progress|place|discussed
  in|into place
  ~ improvements|changes|training|lessons|measures have|has|will|are|were been? being? <adv>? made|put|identified|introduced|considered|implemented|learned|learnt
  ~ appropriate|suitable|necessary|relevant|due|proper|adequate|sufficient|reasonable|certain|further|additional|other <any> ...1 will|may|is|are|was|were|has|have|must|should
  ~ if|when|where|as things|circumstances|needs|matters|the situation change|changes|allow|require|permit|improve
  ~ depends|depending|dependent on
  ~ subject to
  ~ pending further|the|a|receipt|outcome|confirmation|review|approval|completion|investigation
  ~ once|when|after|following|until this|the|all|everything|matters|relevant|internal ...6 complete|completed|done|resolved|available|received|concluded|finalised|finished|approved|agreed|ready
  ~ no|any definite|firm|set|fixed|exact|precise date|time|timescale|answer|plans|promise|guarantee
  ~ cannot|can't|not|unable give|say|promise|guarantee|confirm|be|commit|predict|comment ...4 when|date|time|exact|certain|sure|how|if|whether
  ~ at|for this|the|present|time stage|moment|time|being|present
  weather|funds|resources|staffing|time|budget permitting|allowing|willing
  fairly|reasonably|quite|pretty|relatively soon|shortly|quickly|recently
  come|comes up
  usual|normal|customary manner|way|fashion|channels
  in the fullness
  ~ soon
  ~ approximately
  before|not too|very long
  before too long
  in the fullness of
  when|once <any>? we|i can|could get|find|manage
  in the new year $
  hope|hopes|aim|try ...4 at some
`);

/** Vagueness: no date, no name, nothing to hold on to. */
export const vague = phraseCheck({
  id: 'vague',
  kind: 'vague',
  title: 'No date, name or detail',
  why: 'The reader is left not knowing when, who or what. Give the date, the name or the thing itself.',
  source: 'Tone guide: confidence',
  phrases: frames,
  examples: {
    bad: [
      'We will reply in due course.',
      'A reply will follow shortly.',
      'Send the relevant paperwork.',
      'Get back in touch if anything changes much.',
      'For operational reasons we could not come.',
    ],
    good: ['We will reply by 4 June.', 'Please send your payslips for May.', 'The engineer comes on Tuesday 3 June.'],
  },
});
