import { plainEnglishPhrases } from '../plain-english';
import { phraseCheck, readPhrases } from './phrase-check';

const frames = readPhrases(`
  * we regret to inform you that => we are sorry to tell you that
  * i regret to inform you that => I am sorry to tell you that
  * i regret that => I am sorry that
  * please do not hesitate to contact us => please contact us
  * please do not hesitate to contact me => please contact me
  * please do not hesitate to contact this office => please contact us
  * please contact this office => please contact us
  * contact this office => contact us
  * we are in receipt of your => thank you for your
  * i am in receipt of your => thank you for your
  * we have received your letter dated => thank you for your letter of
  * receipt of your letter is acknowledged => thank you for your letter
  * your letter is acknowledged => thank you for your letter
  * your correspondence has been received => thank you for writing to us
  * your letter has been received => thank you for your letter
  * your email has been received => thank you for your email
  * your complaint has been received => thank you for telling us about this
  * we acknowledge receipt of your => thank you for your
  dear sir madam
  dear sir or madam
  dear sirs
  dear executor|executors|tenant|tenants|occupier|customer|applicant|householder|user|client|claimant|debtor|owner|licensee|leaseholder|appellant|employee|complainant|proprietor|keeper
  dear service user
  dear registered keeper
  dear council tax payer
  dear personal representative|representatives
  to whom it may concern
  your <any>? <any>? form|letter|email|application|correspondence|complaint|enquiry|request|comments|details|records|record|circumstances|account|submission|representations|feedback|claim|query|message|report|concerns|objection|appeal|contact|call|objections has|have|is|are|was|were <adv>? been? <adv>? looked|noted|received|logged|updated|processed|recorded|filed|closed|considered|actioned|passed|dealt|read|acknowledged|refused|declined|dismissed|unsuccessful|registered|forwarded|placed|reviewed|rejected
  ^ the above|attached|enclosed|following
  our|the records|system|database|files|account|record|file have|has|is|are ...1 been? updated|amended|adjusted|closed|marked|flagged|altered|changed|noted
  our records show|indicate|state|suggest
  the system shows|says|will|has|does
  status has|changed|of
  a deceased
  deceased status|person|customer|tenant|party|account|notification
  the deceased
  late|deceased|dead tenant|customer|claimant
  notification of death
  informed|notified|advised of the|a death
  i|we consider|regard|deem|treat|take the|this|your ...3 matter|case|complaint|subject|issue|correspondence|file ...2 dealt|closed|concluded|resolved|settled|ended|finished|as
  matter|matters|case|complaint|subject|issue|file|correspondence|discussion ...2 is|are|be|now|has|as ...2 closed|concluded|settled|ended|finished|final|dealt
  draws|draw|drawing a|the line under
  case closed
  self-explanatory
  has|have|been been? ceased|terminated
  end of the? matter|story|discussion|it
  that is|was that
  that is all|final|the|our|my we|i|there|position|policy|end|way
  no|any further|more correspondence|discussion|contact|calls|emails|letters|replies|response|comment|comments ...4 will|shall|can|on
  enter|entering|entered|engage|engaging into any? further|correspondence|discussion|debate
  we|i will|shall|do|can|cannot not? <adv>? be? entering|corresponding|discussing|debating|responding|replying|engaging|acknowledge|acknowledged
  will|shall|can not be acknowledged|answered|discussed|returned|entertained|reconsidered|considered|changed|read
  we|i cannot|can't|will not comment|discuss|respond|reply|assist|help|advise
  we|i are|am <adv>? unable|not able to help|assist|discuss|comment|respond|advise|accommodate|enter
  the|this|our decision is final
  decision|position stands|remains
  no point|use|sense in? <ing>
  ~ there is|are little|no|not|nothing point|use|sense
  nothing|little more|further|else|that? we|i|the can|could
  nothing|little we|i can
  not our|my|this problem|responsibility|concern|department|department's|job|role|fault|remit|area|matter|office
  outside our|my|the remit|control|scope|responsibility
  not a? matter|question|problem|issue|job for us|me|this|the|our|my
  dealt|deal|attended|answered with|to in turn|rotation|order|sequence
  take it or leave
  nothing to|further to? add to|on
  without being|having read|opened|considered|been
  find|make|seek|identify|work your own solution|way|answer|help|remedy|alternative
  marked|coded|logged|flagged|recorded|listed as deceased|dead|closed|terminated
  does|do|did not interest|concern us|me|this
  of no interest|concern|consequence|relevance
  we|i|council are|am|is not interested|concerned|obliged|prepared|willing|required|minded|responsible|here|able|in
  rules|policy|procedure|procedures are|is <any>? rules|policy|procedure|clear|procedures
  our hands are tied
  as per our|the|council|my
  in line with our? policy|procedure|procedures|process
  that is|was how|what|why|our|the it|we|policy|process|procedure|rules
  it is what it is
  these|such things happen
  you are|were not the|alone only|first
  one of many|hundreds|thousands
  have|had|with|of|are|among <number> other cases|people|families|applicants|residents|households|tenants|applications|complaints|enquiries|requests
  we|i receive|get|have|deal many|hundreds|thousands|lots|with of|many|hundreds
  on my desk|caseload|list|books
  we|i are|am|have <adv>? extremely|very|too|incredibly busy|many
  high volume|volumes|demand|levels
  due to demand|volumes|staffing|workload|pressures|resource|resources
  limited|stretched resources|resource
  resources are|do limited|stretched|finite|not
  please treat|regard|accept|consider|take this ...2 as
  for your information|records|attention|reference|perusal
  for information only
  take note|heed
  please note|be|bear|take <adv>? that|note|advised|in
  please be aware|advised|reminded
  be advised
  you are <adv>? advised|reminded|required|requested|instructed|directed
  noted $
  i|we trust that? <any>
  i|we hope that? this clarifies|explains|answers|resolves|settles|concludes|is|closes
  trust this|that
  thank|thanks you? for your ...2 forbearance|patience|understanding|cooperation|co-operation|anticipated
  we|i thank you
  ^ thanks|thank you? for understanding
  your patience|forbearance is|and|will|in
  appreciate|value your patience|cooperation|understanding|custom
  any inconvenience
  inconvenience caused
  for the inconvenience
  is the place|person|service|option for you
  try|look|go|apply|seek ...2 elsewhere
  seek alternative|advice|assistance|help|support|independent|other ...2 elsewhere|arrangements|accommodation
  make your|alternative own|arrangements
  own arrangements
  i|we appreciate|understand|realise|sympathise ...12 but
  ~ i|we accept|recognise|know ...12 but
  while|whilst|although we|i appreciate|understand|sympathise|recognise|note|acknowledge|accept
  with all? due? respect
  frankly|unfortunately for you
  to be blunt|frank|honest|perfectly|clear|quite
  let me be clear|plain|frank|blunt
  i|we make no apology|apologies
  better things|use to|of
  life is|can not|be unfair|fair|hard|tough|like
  we|everyone|everybody all have|has problems|difficulties|to
  then again
  be that as it may
  count yourself lucky|fortunate
  think yourself lucky|fortunate
  lucky|fortunate to have|get|be|that
  beggars
  at least you|it|he|she|they
  could be|have worse|been
  ~ move|moving|moved on
  get over
  time heals
  you will|should|need|must have to? get used
  cheer up
  one of those things
  simply|just not possible|eligible|entitled|enough|a|our
  you are|do|did not? <adv>? not|simply eligible|entitled|qualify|meet|qualified|suitable|fit|score|satisfy
  not eligible|entitled for|to
  not|nor be|is ...2 entertained|reconsidered|reopened
  you did|have|do not <adv>? score|scored|met|meet|satisfied|qualify|succeeded|reach|reached
  has|have|had|been|is|was|were <adv>? been? unsuccessful
  has|have|was|were <adv>? been? turned down
  computer generated|says
  automated|standard|template|generic letter|response|message|reply|email
  do not reply to this
  this is an automated
  against your|this|the household|name|record|account|property|address|file
  has|have been recorded|logged|raised|lodged|made|placed|opened|filed against
  a concern|complaint|allegation|referral|report|case has|was been? recorded|logged|raised|lodged|opened|filed|made|received|generated
  refer|see to? our|the website|leaflet|policy|guidance|faqs|portal for
  all the information is|you
  please refer|consult
  the|this information is|can be available|found on|online
  i|we have nothing
  nothing to|further add|to
  i|we repeat|reiterate|must|would repeat|reiterate|stress|emphasise|remind|point
  kindly send|note|ensure|return|forward|complete|refrain|confirm|pay|remit|arrange|make|provide|quote|contact|sign|remember|do
  account holder|number|ref|reference has
  does|do not warrant|merit|justify
  further to our|your|my|the
  we|i note that? your|you|the
  i|we have no record|trace|knowledge|sympathy|doubt|intention|time|interest
  the|our|my answer is|remains|was no|the|final|not
  ~ that is|was that|final|all|it|not|the|our|my
  ~ it is|was not for|our|up|something|within|the this|us|the|me|job|role|place|that|anything|council's|our
  ~ there is|was|will little|nothing|no|not point|more|further|else|that|we|i|use|chance|prospect|question|possibility|right|need|reason
  ~ nothing|no more|further|else|can|will to|that|we|i|be
  ~ no right of|to|is
  no prospect|question|likelihood|chance|possibility|intention|plans of|that|to
  out of the question
  ~ will|shall|can|does not change|alter|affect|make|reconsider|revisit|reopen|consider|look|be|discuss ...3 decision|mind|difference|position|changed|outcome|reopened|again|this|it|reconsidered|matter
  ~ we|i will|shall|can|are|do not <adv>? be? reply|replying|respond|responding|write|writing|discuss|discussing|correspond|look|looking|consider|reconsider|revisit|change|repeat|explain|go|engage|acknowledge|accept|accepting|entertain|act|investigate|investigating|pursue|taking|take|speak|be|help|helping
  ~ we|i have nothing|no|neither|other|better|already|more
  ~ we|i made|make|took|take a|no note
  ~ noted that|your|and|but|for
  ~ is|are|has|have|was|were|been noted
  ~ you can|could|may|might|should always|try|look|go|talk|contact|speak|seek|apply elsewhere|somewhere|online|google|citizens
  ~ there are|is|may|might people|others|other|websites|charities|plenty|places
  ~ as|that is|was standard|usual|normal|routine|per|our|the practice|policy|procedure|process
  ~ standard|usual|normal practice|procedure|policy|process|wording|letter
  ~ this|that|it is|was not|a personal|routine|standard|formality|normal|matter|just|simply|merely
  ~ we|i treat everyone|all|each
  ~ everyone|everybody|all applicants|tenants|residents|cases is|are|in|has|have ...2 treated|same|boat|wait|waits|dealt
  ~ same|the for|as everyone|everybody|anyone|all
  ~ we|i cannot|can't|can hardly|do not make|be|have|wait|keep|go|spend|give|chase|hold exceptions|an|everyone|the|time|on|your|people
  ~ exceptions cannot|are|will
  ~ wait|waiting your|their|his|her|in turn|line|like
  queue|list|lists is|are long|full|closed
  ~ bigger|other|higher|more urgent? priorities|important|pressing
  ~ not|hardly|scarcely|no a? priority|urgent|emergency|unusual|unique|special|exceptional
  ~ low priority
  ~ not serious|bad|severe|urgent|important|ill|disabled|poor|vulnerable|old|sick|enough
  ~ tenant|customer|claimant|client|resident|occupier|applicant|account at|holder|of the|above
  ~ the above|above-named|named tenant|account|property|person|customer|reference|case|matter|application|has|address
  ~ passed|passing|moved on
  ~ expired|ceased|terminated|ended|closed following|owing|due|on death|upon
  ~ your|the bereavement|loss|death has|have|is|was been? registered|noted|recorded|processed|logged|notified
  ~ wrong|different|another|other department|team|office|person|section|council|number
  ~ take it|this up|further|elsewhere with|if
  ~ up to you
  ~ your choice|decision|problem|responsibility|business
  ~ that is|was your|for|between|a
  so be it
  ~ sorry|unfortunate|regrettable but
  ~ unfortunately|regrettably|sadly but|that|this|there|we|i|you|your|it|the|no|,
  ~ to repeat|reiterate|be|put|spell|recap ...2 plain|simply|clear|bluntly|again|what|that|out
  ~ in short|summary|any|other|simple , we|you|the|it|no|this
  ~ for the record|avoidance
  ~ file|files|case|account|record|records|complaint|query|ticket has|have|is|will|was <adv>? be? been? closed|marked|updated|archived|filed|actioned|amended
  ~ we|i now? consider|treat|close|closed|closing this|the|your|it ...3 closed|resolved|settled|complete|finished|case|file|complaint|matter
  ~ no action|further is|will|was|can|action|steps ...2 required|taken|needed|be|proposed
  ~ you do|did|have|are|were not|no qualify|meet|score|fit|entitled|eligible|suitable|fall|satisfy|longer|have
  you fall|fell|come|came|score|scored outside|below|short|within|under|into
  does|do|did not meet|satisfy|fall|score|reach|qualify|fit|pass|warrant|justify ...2 threshold|criteria|criterion|test|standard|requirements|category|points|policy|scheme|definition|level|within|for|under
  ~ criteria|threshold|test|rules|conditions is|are|was|were|has|have not <adv>? been? met|satisfied|reached|fulfilled|passed
  attendance|presence|response|reply|payment|completion|compliance ...6 is <adv>? required|mandatory|compulsory|expected|necessary|essential
  ~ you have carried|undertaken|made|built|erected|installed|committed|caused|parked|used|placed|deposited
  ~ we|i take|hear|note|see|read|have what|your|that you|point|points|comments
  ~ your point|points|comments|remarks|views|opinion|opinions|feelings|circumstances|concerns|worries|reasons|situation are|is|were|was|have|has|do|does|cannot|will
  ~ personal circumstances|feelings|views|reasons|preference|preferences|opinion
  ~ i|we must|have|need|would to|also|again|now|ask|insist|stress|point|remind|emphasise|make|say|repeat
  not a charity
  has gone|been put|been placed on|in the|our file|files|pile|bin|queue
  gone on|in the|our|your file
  we|i do not do that|this|those|refunds|exceptions
  i|we have dealt with your|this|it|the email|letter|complaint|call|matter|point
  nothing can|could|will be done|changed|added
  all we|i are|am|can|have|will going|do|to|said|say|done
  done all|everything we|i
  not propose|intend|plan|wish to say|discuss|go|add|comment|enter|repeat|reply
  not able|willing|prepared to go into|discuss|say|comment|look|listen
  does|do not deal with
  deal with feelings|opinions|emotions
  like everybody|everyone|anybody else
  have|has|need to wait
  please quote the
  the deceased's
  any more about it|this|that
  go into that|this|it|detail|details here|now|again|with
  file has been closed
  your dissatisfaction|unhappiness|disappointment|frustration|anger|distress|displeasure has|have|is|are|was been? noted|recorded|logged|registered
  informed|advised|notified|told that ...4 deceased|dead
  is|are|was|as deceased
  there is|are nothing|little more|further|else ...1 we|i|the
  do|please not|never contact|ring|email|write|call|approach ...2 again|unless
  appeals|complaints|applications|claims|requests rarely|seldom|hardly succeed|win|change|work
  save yourself|yourselves|us the? trouble|time|bother|effort
`);

/** Coldness: stock phrases, system talk, doors shut. Rubric 2. */
export const cold = phraseCheck({
  id: 'cold',
  kind: 'cold',
  title: 'Sounds cold',
  why: 'This reads like a machine or shuts the reader out. Say it as you would across a table, and say what comes next.',
  source: 'Tone guide: warmth and empathy',
  phrases: [...plainEnglishPhrases('cold'), ...frames],
  examples: {
    bad: [
      'We regret to inform you that we cannot help.',
      'We apologise for any inconvenience caused.',
      'This matter is now closed.',
      'Rules are rules.',
      'Your form has been looked at.',
      'There is no point in ringing.',
    ],
    good: [
      'I am sorry you waited nine weeks.',
      'Thank you for writing to us about the bins.',
      'Please ring me if you would like to talk about it.',
    ],
  },
});
