import type { CheckedText } from '../checked-text';
import { wordClasses } from '../word-classes';
import { phraseCheck, readPhrases } from './phrase-check';

const frames = readPhrases(`
  * failure to do so will result in further action being taken => if you do not, we may take further action
  * failure to do so will result in legal action being taken => if you do not, we may take legal action
  * failure to do so will result in legal action => if you do not, we may take legal action
  * failure to do so may result in further action being taken => if you do not, we may take further action
  * failure to do so may result in legal action being taken => if you do not, we may take legal action
  * failure to do so will result in => if you do not, the result will be
  * failure to do so may result in => if you do not, the result may be
  * failure to pay will result in further action being taken => if you do not pay, we may take further action
  * failure to pay will result in legal action being taken => if you do not pay, we may take legal action
  * failure to pay will result in => if you do not pay, the result will be
  * failure to respond will result in => if we do not hear from you, the result will be
  * failure to comply will result in => if you do not do what we ask, the result will be
  * further action will be taken against you => we may take further action
  failure|failing|refusal|neglect to ...5 will|may|shall|could|can result|lead|mean
  failure|failing|refusal to
  any failure|attempt|refusal|repeat|repetition
  any further breach|breaches|incident|incidents|failure|absence|complaint|complaints|noise|delay|abuse|trouble|missed
  non-payment|non-compliance|non-attendance will|may|shall
  legal|court|recovery|enforcement|further|formal|disciplinary|immediate|appropriate|possession|eviction action|proceedings|steps|measures will|shall be <participle>|taken
  action|proceedings|steps will|shall ...2 be? <adv>? taken|commenced|initiated|instigated|brought|started|begun|pursued against|without|to
  action|proceedings against|with you|him|her|them
  we|i will|shall <adv>? take|pursue|seek|commence|start|begin|instigate|initiate ...3 action|proceedings|steps|possession|eviction|costs
  we|i will|shall <adv>? prosecute|evict|sue|pursue|suspend|sanction|dismiss|fine|seize|repossess|disconnect|instruct
  will result|end in
  will|shall lead to
  we|i|council will|shall ...3 have no choice|option|alternative
  have|has|leaves|left|leaving|with ...1 no choice|option|alternative but
  we|i will|shall|may be forced|compelled|obliged
  police|court ...8 pursue|door|seize|enter|knock|knocking
  solicitors|bailiffs|lawyers|agents|collectors|debt ...8 pursue|visit|instructed|door|attend|seize|remove|enter|called|knock|knocking
  at your door
  we|i know where you
  every|last penny|pound|pence of? it
  every penny
  be|is|are made to pay
  be watching you|your|closely
  keeping an eye on you|your
  as you are|were told
  make|making life|things ...2 hard|harder|difficult|unpleasant|miserable for
  stand to lose
  lose everything
  taken|dragged|hauled to|through|before the? court|courts
  worse|nasty|unpleasant|uncomfortable|ugly|messy|awkward for you
  ~ end badly|horribly for
  will end|finish badly
  your|the children|child|son|daughter|kids|baby ...4 taken|removed|put away|from|into
  expect|expecting a? visit|visits|call|calls|knock|letter|letters|trouble from
  on your doorstep
  in the hands of
  pursue|pursued|pursuing|chase|chasing you|personally|the|this|through|for
  come after you
  you|he|she|they will|shall <adv>? be evicted|prosecuted|fined|sanctioned|dismissed|sued|pursued|penalised|removed|excluded|banned|charged|recharged|reported|suspended|summonsed|arrested|disconnected|referred|disqualified|liable|struck|billed|placed|taken|disciplined|named|expected|asked
  you|he|she will|may|could|might|would|shall|risk <adv>? lose|losing|forfeit|face|facing
  you are|stand at risk of|to losing|lose|eviction|prosecution
  you risk
  lose|losing your|the home|tenancy|job|benefit|benefits|place|children|house|flat|right|entitlement|badge|licence|employment
  loss of your
  face|facing|faces eviction|prosecution|court|imprisonment|prison|dismissal|legal|disciplinary|action|consequences|homelessness|fine|penalty|removal
  sent|going|committed to prison|jail|court
  go to prison|jail
  eviction|prosecution|imprisonment|dismissal|homelessness will|may|could|is ...3 follow|result|option|next
  thrown|put out of|on your|the home|house|street|streets
  out on the street
  belongings|possessions|goods|items|property|furniture|vehicle|caravan|contents|left ...6 will|shall ...2 be|go <adv>? in|to|removed|disposed|destroyed|seized|thrown|sold|skipped|cleared|crushed|taken|dumped
  will|shall go in|into a|the skip
  in|into a|the skip
  will|shall be disposed|thrown|crushed|destroyed|seized|sold|dumped|skipped
  change|changed|changing the locks
  locks will
  taken|treated|viewed|regarded|looked extremely|very|most|upon seriously|gravely|dimly ...2 indeed
  will|shall be ...2 taken|treated|viewed|regarded ...2 seriously|gravely|dimly|harshly
  very seriously indeed
  without further notice|warning|reference|reminder|delay|discussion|recourse|ado
  no further warning|warnings|notice|reminder|reminders|chances|extensions
  will|shall|may face|have|suffer|bring serious|severe|the|grave consequences
  serious|severe|grave consequences|repercussions|implications
  consequences will|for|of you|not|be|failing|non-payment
  be warned|mindful|under no illusion
  make no mistake
  you have been warned
  we|i warn|must warn you
  this is your? only|final|last warning
  do|should not ignore|underestimate|test|delay
  ignore|ignoring this|it|them|us|the ...3 and
  ignore this
  at your own? peril
  thinking|think|consider|considering|reconsider|question about? your future|position|place|tenancy|options
  your future here|with|at
  whether you|your|the ...6 can|should|will|may|are <adv>? stay|remain|keep|continue|suitable|fit
  looking at|into whether ...6 stay|remain|live|returned
  remove|removed|removing|removal your|of|the child|children|from|son|daughter
  take|taken|taking your|the children|child|son|daughter ...1 away|into
  into care
  or else
  or we|i will|shall
  or you will|shall
  unless ...12 we|i|council will|shall
  unless ...8 will|shall be
  if you do not|fail|don't|refuse ...10 we|i|council will|shall <adv>? take|apply|start|instruct|evict|prosecute|stop|withdraw|close|cancel|end|remove|suspend|refuse|report|assume|have|pursue|terminate|send|seek|issue|charge|ask
  if ...8 <not> ...8 you|he|she will|shall <adv>? be|lose|have|face
  if this|it|that|things|matters|behaviour|attendance|performance|conduct does|do|is|are <adv>? not <any> ...6 you|we will|shall|should|may
  we|i|council reserve|reserves the right to
  not hesitate to <adv>? take|report|prosecute|evict|use|remove|pursue|refer|involve|instruct|apply|issue|cancel|withdraw|stop
  shall|will not hesitate
  will|shall ...2 be reported|referred|passed to the|your police|employer|authorities|court|courts|landlord|bailiffs|solicitors|collectors|legal|agents|enforcement
  we|i will|shall <adv>? contact|inform|tell|notify your employer|landlord|school
  attachment of|to your? earnings
  your|the <any>? employer will|shall
  on your permanent? record|file
  debt|debts|arrears|costs|charges|bill|balance|amount|fees|fine|penalty ...2 will|shall <adv>? snowball|spiral|grow|mount|escalate|rise|increase|double
  snowball|spiral out of control
  more|further serious|drastic|severe|formal action|steps|measures
  no more chances
  last straw
  running out of
  our|my|council's patience
  zero tolerance
  will|shall|cannot|not be <adv>? tolerated|accepted|entertained|overlooked|condoned
  ~ not <adv>? tolerate|entertain
  we|i are|am watching|monitoring you|your
  keep|keeping you under observation|review|surveillance
  you|he|she|they will|shall regret
  you will|shall find yourself|that
  it will|shall go badly|worse|against|hard
  will|shall count against
  held against you
  expect to hear|receive from our|the|a solicitors|solicitor|bailiffs|court|summons|visit
  you can expect a|to|our
  we|i can|could|may|might <adv>? evict|stop|cancel|take away|your ...6 whenever|any
  can|could end the|your licence|tenancy|contract|agreement|place|employment|job with|if|at
  any|further repetition|repeat|recurrence|breach|breaches|incident|incidents|complaint|complaints|absence|absences ...6 will|shall
  legal consequences
  against you in|at|without|by court|the
  barred|banned from contacting|visiting|the|our|all
  security will|shall|staff
  police will|shall be
  no hesitation in
  we|i will|shall have no hesitation
  out|put on the|your street|streets|ear
  will|shall not be repeated|asked|told|warned|reminded again|twice|repeated
  ~ this letter|warning|offer|notice will|shall|is not|your|the|our be? <any>
  ~ not be asked|told|warned|reminded|given
  ~ or face|lose|risk|expect
  do|don't not? make|force us
  action|proceedings|prosecution|eviction may|will|could follow
  before you know it
  exclusion|eviction|dismissal|prosecution is|will the? next|be
  ~ unless you|he|she|they|this|payment
  ~ you will|shall be <adv>? <participle> for|from|without|by|to|and|at|in|if|unless
  ~ you stand|are|could to|liable|lose|be
  ~ have the power|right|authority to
  we have the? power|powers|right to seize|remove|evict|enter|prosecute|fine|take|stop|cut|end
  ~ within our|my rights|powers|gift
  ~ powers to|of remove|enter|seize|evict|arrest|entry|seizure|prosecute
  ~ bailiffs|enforcement agents|police|solicitors|court|prison|jail|eviction|prosecution
  ~ eviction|prosecution|repossession|dismissal|suspension|disconnection|clamping|seizure|summons
  ~ bailiffs|bailiff|locksmith|locksmiths
  ~ without you|your being|consent|knowledge|agreement|presence
  like it or not
  ~ whether you like|agree|want
  ~ do not think|imagine|assume|expect|suppose that|you|we
  think again
  mark my|our words
  ~ will|shall come|go as? of? a|no|to|down
  be in no doubt
  be under no
  you have|are been? warned
  ~ consider|take this a|as|your|an
  ~ a further|another|one|any|next breach|incident|complaint|missed|absence|failure|occurrence|offence|late
  ~ one more
  ~ next time
  ~ will|shall cost|costs you
  ~ cost|costs will|shall|may|are be? <adv>? added|passed|charged|recovered|met|borne|mount|yours
  ~ rent|interest|charges|costs|debt|bill|fees ...3 will|shall|go|goes|continues|continue|keep|keeps <adv>? go|mount|mounting|accrue|accruing|rise|rising|build|building|grow|growing|increase|increasing|on
  mounting up
  got|get|getting rid of
  ~ force|forced|forcing entry
  ~ enter|entry the? property|home|premises|flat|house without|by|forcibly
  ~ social services|worker|workers will|shall|may
  ~ jeopardise|jeopardising|jeopardy|endanger|prejudice your|the|any|future
  ~ affect your|any|future right|rights|claim|application|entitlement|chances|future|priority|place|standing
  struck|taken|removed off|from the|our list|register|waiting|books
  go to the back
  back of the queue
  ~ credit rating|record|file
  blacklist|blacklisted
  name and shame
  made|make an example
  formal warning|caution|misconduct|disciplinary|capability
  ~ disciplinary action|proceedings|procedure|hearing
  ~ ill-health|capability dismissal|termination
  ~ your job|employment|position|post|future|career|contract|role|tenancy|licence|place|home|benefit|benefits is|are|will|may|could at|be|in|on ...1 risk|danger|line|jeopardy|doubt|stopped|ended|terminated
  on the line
  nowhere to live|go|stay
  somewhere|someplace else to live|go
  looking for somewhere|another
  carry|carries|carrying on like|as|in
  knock at|on the|your door
  will|shall be from our|my|the solicitors|solicitor|lawyers|court|bailiffs
  no second|third|further|more|other|next warning|chance|chances|warnings|letter|letters
  can and will
  can , and will
  will|shall stop replying|responding|answering|dealing|helping|speaking
  any more complaints|calls|emails|letters|of|trouble|noise|nonsense and|will|from
  any more of
  don't|not expect any|sympathy|help|mercy
  expect any|no sympathy|mercy|leniency|favours
  end|ending|ended up with|in|on|losing|without
  will|could|may|might find yourself|yourselves
  take|takes|taking your car|home|children|house|belongings|things|money|wages
  out of your wages|pay|benefit|benefits|money
  one more|another slip|mistake|complaint|strike|incident|word|missed|late ...3 and|you
  your|his|her days|time here|with|are|is ...4 numbered|limited|over
  days ...4 are numbered
  keep this|it|that up and|or
  we|i will|shall|can shut|close you|your ...3 down
  shut you down
  kiss|wave|say ...1 your|goodbye ...3 goodbye|to|away
  what this|it could|might|will|would mean for your
  and we|i will|shall use them|it|those|these
  not afraid|shy to|of|about
  expect a knock
  car|vehicle|van|goods|things|home|house|belongings|furniture|possessions|wages could|can|may|might ...1 be <adv>? clamped|sold|seized|towed|crushed|auctioned|impounded|confiscated|destroyed|docked|taken
  take|takes|taken|taking your|the ...2 bins|bin|licence|benefits|badge|allotment|place|flat|garage ...1 away|back|off
  straight|directly out|from of? your wages|pay|benefit|benefits|account|bank
  do not|don't say we|i|you ...4 warn|warned|told
  there will be consequences|trouble
  will|shall|may|might be sorry
`);

/** "You are likely to lose your home", "sorry for the loss of your brother", "if you lose the right": told as a fact, by way of help. */
function toldAsFact(document: CheckedText, from: number, to: number): boolean {
  if (document.word(from) === 'loss') return wordClasses.kin(document.word(to));
  if (!/^(?:lose|losing)$/.test(document.word(from))) return false;
  if (document.word(to - 1) === 'right') return true;
  return document.word(from - 1) === 'to' && /^(?:likely|about|going)$/.test(document.word(from - 2));
}

/** Threat and fear. A consequence the reader must know stays; it is said once, calmly, with "may" where the council has a choice. */
export const threat = phraseCheck({
  id: 'threat',
  kind: 'threat',
  title: 'Sounds like a threat',
  why: 'Fear makes people stop reading. Say the next step once, calmly, with its date and the help there is.',
  source: 'Tone guide: urgency fit and respect',
  phrases: frames.map((phrase) => (/^los[es]/.test(phrase.pattern) ? { ...phrase, unless: toldAsFact } : phrase)),
  examples: {
    bad: [
      'Failure to do so will result in further action being taken.',
      'We will have no option but to instruct bailiffs.',
      'You will be evicted.',
      'Ignore this and you will be in court.',
      'If you do not pay we will take legal action.',
    ],
    good: [
      'If we do not hear from you we may ask the court for possession, and only a court can decide that.',
      'After that we may apply to the court, which adds costs.',
      'Please ring us if you cannot pay.',
    ],
  },
});
