import { plainEnglishPhrases } from '../plain-english';
import { phraseCheck, readPhrases } from './phrase-check';
import type { CheckedText } from '../checked-text';

/** "We failed to": owning a mistake is the opposite of blaming. */
function ownMistake(document: CheckedText, from: number): boolean {
  if (/^you/.test(document.word(from))) return false;
  for (let index = from - 1; index >= from - 3 && index >= 0 && document.joint(index + 1) !== 2; index -= 1) {
    if (/^(?:we|i|council|service|team|us)$/.test(document.word(index))) return true;
  }
  return false;
}

const frames = readPhrases(`
  * you failed to provide => we did not receive
  * you have failed to provide => we have not received
  * you have failed to provide us with => we have not received
  * you have failed to pay your ...3 rent => we have not received your $1 rent
  * you have failed to pay your council tax => we have not received your council tax
  * you have failed to make a payment|payments => we have not received a payment
  * you have failed to respond|reply to our => we have not had a reply to our
  * you have failed to respond|reply => we have not heard from you
  * you failed to respond|reply => we did not hear from you
  * you have <adv>? failed|neglected to <any> => you have not $2:participle
  * you had <adv>? failed|neglected to <any> => you had not $2:participle
  * you <adv>? failed|neglected to <any> => you did not $2
  * you fail to => you do not
  * you omitted to => you did not
  * you claim that => you told us that
  * you claimed that => you told us that
  * you allege that => you told us that
  * you assert that => you told us that
  * you claim to have => you told us you have
  you claim|allege|contend|insist|profess|purport|claimed|alleged|contended|insisted
  have|had|has|having failed|neglected to|in
  failed|fails to
  you have|had? <adv>? refused|refuse|declined to
  you have|had? <adv>? ignored|ignore|disregarded|breached|flouted|evaded|avoided
  you did not bother|care|trouble|think to|about?
  you have not bothered|troubled
  not be? bothered to
  your <adv>? failure|failures|refusal|inability|unwillingness|neglect|negligence|carelessness|silence|reluctance|attitude|excuses|excuse|conduct|tone|inaction|obstinacy|irresponsibility|misconduct
  your lack of
  your non-payment|non-compliance|non-attendance|non-engagement
  your persistent|repeated|continued|constant|deliberate|poor|apparent|continual|endless|wilful
  your own fault|doing|making|choice|choices|actions|decision|negligence|behaviour|carelessness
  through|by your own
  you should|ought <adv>? to? have|know|realise|understand|appreciate|expect|consider|remember|learn
  you should know better
  ought to know|budget|manage|cope|take|have
  an adult|person|parent|tenant ought|should
  you really|actually should|ought|need
  you <modal>? only have? yourself to blame
  only yourself|yourselves to blame
  yourself|yourselves to blame
  brought this|it on|upon yourself|yourselves
  you brought this
  caused by you|your
  due|owing to your <adv>? own|error|mistake|lifestyle|failure|actions|behaviour|delay|neglect
  as a result of your <adv>? own|error|mistake|lifestyle|failure|actions|behaviour|delay|neglect|inaction
  because of your <adv>? own|error|mistake|lifestyle|failure|actions|behaviour|delay|neglect|inaction|choices
  your lifestyle|choices|excuses
  * ^ it is your responsibility to => please # "Please" asks for the same thing without a telling-off.
  it is entirely|solely|purely|also? your responsibility
  the onus|burden is|lies|rests on|with you
  it is|was up to you to
  it is|was for you to
  you need|must to? take|accept <adv>? some|more|full? responsibility
  take some|more|full|greater responsibility
  you are|were responsible for your own
  you must|should|will|need to? understand|realise|appreciate|accept|recognise|learn that|to|how
  you <modal>? no doubt|doubtless
  as you are|were <adv>? aware|reminded
  as you <modal>? <adv>? know|knew
  as you are <adv>? <adv>? aware
  you are|were <adv>? <adv>? aware that|of
  as previously|already|clearly|repeatedly|stated|explained|advised stated|explained|advised|mentioned|told|notified|informed|set|made|outlined
  as i|we have|had? already|previously|repeatedly|clearly stated|explained|advised|told|said|made
  i|we have|did? already|repeatedly|previously|specifically|clearly told|explained|warned|advised|reminded|asked|said|informed you|this|that
  i|we did warn|tell|explain|remind|ask|say
  i|we warned you
  i|we told you so
  we|i have? told you before|already|repeatedly|that|this|last|many
  you were|was <adv>? <adv>? told|warned|advised|given|informed|reminded|made|asked on|in|at|to|that|of|a|aware|about|repeatedly|clearly|every|full|first
  you have been <adv>? <adv>? told|warned|reminded|informed|advised|asked
  you have been <adv>? given every|ample|plenty|several|numerous|many|more
  you have|had had ...3 ample|plenty|every|enough|considerable|several|numerous|many
  you have had ...3 officer|staff time|opportunity|chances|opportunities|warning|warnings
  officer|staff|taxpayers'|public time already|has|have
  taken up ...4 time|resources
  waste|wasted|wasting ...3 time|money|resources
  at public|taxpayers'|council|considerable expense
  and? do|does|did not appear|seem to have
  you appear|seem to ...6
  you appear|seem not to
  it appears|seems from ...3 that
  it would appear|seem that? you
  it would appear|seem that ...3 <kin>
  it is clear that you have|are|were|did
  you clearly|obviously|evidently|plainly|simply <any>
  clearly|obviously|evidently|plainly you <any>
  i|we find it hard|difficult|impossible to believe|accept|understand|credit|see
  it is hard|difficult|impossible to believe|accept|understand|credit|see
  your version|side of events|things|story
  your|the story <not>? does|do|did|has|is
  not credible|plausible|believable
  lacks credibility
  we|i only? have? only your word
  only your word for
  your word for it|that|this
  we|i are|am|do not? believe|convinced|persuaded you|by
  we|i are|am told this|that a lot|often|frequently|regularly|every
  we|i hear|get this|that a lot|often|all|every
  you say|said|state you|that|it ...9 we|i are|am|have|find|do
  you say|said ...9 but|yet|however|although
  so|or at least? you say|claim
  so-called
  draw our|my own conclusions
  we|i can|must|may only? only|therefore? assume|conclude|infer|presume
  leaves|leaving|leads us|me to|with|no
  why you ...9 is|was|are
  why <not>? did|didn't|do|would you
  only you can answer|say|know|explain
  you have? <adv>? put ...4 in|at harm's|risk|danger
  in harm's way
  you allowed|allow|let <any> ...4 to|back|in|happen
  by doing so you
  by not <ing> you
  you left it|this|things
  you waited until|so|too|over|nearly|almost
  you took <adv>? <number>|too|over|so
  you were|was|have been? <adv>? slow|late|rude|difficult|awkward|obstructive|uncooperative|unreasonable|abusive|aggressive|careless|negligent|irresponsible|evasive|dishonest|unhelpful|mistaken|wrong|confused|lazy|selfish|inconsistent|demanding|hostile|untruthful|vague|reckless|foolish|naive|unwise|disorganised|unrealistic
  you are <adv>? rude|difficult|awkward|obstructive|uncooperative|unreasonable|abusive|aggressive|careless|negligent|irresponsible|evasive|dishonest|unhelpful|mistaken|confused|lazy|selfish|inconsistent|demanding|hostile|untruthful|reckless|foolish|naive|unrealistic
  slow to tell|respond|reply|act|let|inform|report|pay|return|send|provide
  is|are|was|were being unreasonable|difficult|awkward|obstructive|uncooperative|unrealistic|dishonest|silly|demanding
  mother|father|son|daughter|husband|wife|child|partner|brother|sister|mum|dad <modal>? <adv>? be <adv>? difficult|rude|awkward|aggressive|demanding|disruptive|uncooperative|challenging|abusive
  is|was|were|been|be|being difficult|rude|awkward|unpleasant|short|abusive with|to|towards the|our|my|staff
  which does|did|do not|little help|nothing|to
  not <adv>? help|helped your case|matters|yourself|yourselves|the|situation
  doing|do yourself|yourselves no favours
  letting|let|lets|lets <any> ...3 down
  is|was|are among|amongst the worst
  let yourself|yourselves|us|everyone|them|him|her down
  daughter|son|family|wife|husband|partner|relatives|mother|father <modal> <adv>? reasonably? do|help|be|contribute|manage a|more|expected
  could|should <adv>? do|try|make|be <adv>? more|harder|better|an
  ^ could|should reasonably
  reasonably|fairly be expected
  make|made|making more|an|any|some|little|no|greater ...1 effort|attempt
  making|made|make no|little attempt|effort
  only|just fair|right that|and|to|for
  it is|would|was only? only|hardly|not fair|right
  unfair|fair on|to other|others|everyone|the
  other|most residents|tenants|people|parents|families|applicants|taxpayers|customers|claimants|households|carers manage|managed|cope|pay|find|seem|do|are|have
  everyone|everybody else
  people|residents|tenants|parents|applicants|claimants|customers <adv>? often|tend|always|frequently|usually|sometimes|regularly overstate|exaggerate|say|claim|tend|forget|think|try|fail|expect|assume|worry|leave|complain|tell
  overstate|overstated|exaggerate|exaggerated|exaggerating|exaggeration|embellish|embellished|embroidered
  inconsistencies|discrepancies in your
  home|family routines|life|environment|circumstances <be> at|to|the
  your parenting
  parenting style|skills|choices|issues
  home routines|boundaries
  take|taken|taking|took ...4 personally
  you have? <adv>? overreacted|misunderstood|misread|misled|misrepresented|lied|exaggerated
  made|making|make a fuss
  you have? <adv>? finally
  have|has|had finally <participle>
  steps you have
  at long? last
  deliberately|wilfully|intentionally|knowingly|purposely|recklessly <participle>|withheld|made
  you <have>? <adv>? deliberately|wilfully|knowingly|intentionally
  you <have>? chose|chosen|opted|elected|preferred not? to
  you made|make the|a choice
  choosing not? to
  do|does|have not appear|seem to|any ...2 understand|care|realise|appreciate|want|grasp|taken
  raising|making|bringing ...5 not without consequences
  not without consequences|consequence
  please|kindly do not|never ring|call|contact|email|write|phone|ask|chase|telephone|bother|approach|turn ...6 again|us|me|office|staff
  please|kindly refrain|desist|stop from|ringing|calling|emailing|writing|contacting|chasing|asking
  stop ringing|calling|emailing|chasing|contacting|asking
  you have|had? <adv>? upset|offended|distressed|inconvenienced
  even|despite after|having|our|the|being|repeated|numerous|several ...3 reminders|warnings|letters|told|warned|reminded|requests|attempts|advised|visits|calls|explained|opportunities
  despite having been
  despite being told|warned|advised|asked|reminded|given
  despite our|repeated|numerous|several|many|my
  we|i <have>? <adv>? <adv>? written|wrote to you on ...3 occasions|times
  if|had you had|only <adv>? ...6 would|could|might not? have
  had you <adv>? <participle>
  if you had <adv>? <participle>
  if only you
  i|we would|might have thought|expected|hoped
  you of all people
  you need|have to? to? get|sort|pull yourself|yourselves|your
  a|any responsible|reasonable|sensible|caring adult|parent|person|tenant|resident|owner would|should
  persistent|serial complainant|complainer|offender|non-payer|complaints
  vexatious complainant|complainer|person
  failed|fails|failing|failure|refused|refuses|refusal|refusing to engage|cooperate|co-operate|comply|attend|respond|take
  disengaged|disengagement from
  non-compliance
  as a consequence of your
  your complaint|claim|request|allegation|objection <be> without|unfounded|baseless|groundless|frivolous|misconceived|unreasonable|not
  baseless|groundless|frivolous|spurious
  little|no|lacks|without any? sympathy|merit
  with hindsight you
  sooner|earlier if|had you
  much|good|great? deal sooner|earlier
  raised|reported|told|said|mentioned|come this|us|it|to|something ...3 sooner|earlier
  yet to see|receive|hear|have any|the|a|anything|from|your|one|so
  ~ have yet to
  the slightest|least|smallest|faintest <any>
  no reason|excuse why|for|that|to you|not|your|this|the
  ~ you cannot|can't|could not|couldn't do the same
  families|people|parents|tenants|those|residents|applicants|women|men|mothers|fathers|couples|drivers|motorists|owners|landlords|carers|claimants|anyone|someone|customers|households|staff|employees|pupils|children|individuals who ...9 cannot|must|should|need|needs|ought|have|has|will|usually|often|always|tend|tends|expect|only|rarely|seldom|never|generally
  cannot|can't expect|complain|be ...1 surprised|the|us|to|that|if|now
  ~ not be? surprised|surprising if|that
  ~ it is|should hardly|little|no surprising|surprise|wonder
  hardly surprising
  little wonder
  live|living beyond|within|outside his|her|their|your means
  accept|accepting the|some|your|full responsibility|consequences
  you knew|know|were full|perfectly|very|that|when|what|this|the|it
  knew|known full|perfectly|very|exactly|what|when
  when you signed|agreed|accepted|took|chose|moved|decided
  ~ you signed|agreed for|up|to|the|that
  you brought|bring this|that|it
  ~ you got|get|let|allowed|put|made yourself|yourselves|things|it|this|him|her
  ~ you walked|ran|stayed|kept|carried|went out|off|away|on|back|ahead
  ~ you could|might <adv>? have
  you could|might have stayed|kept|avoided|told|rung|paid|prevented|asked|said|come|waited|checked|read
  you chose|preferred|decided|opted to walk|leave|ignore|do|keep|stay|carry
  your <any>? behaviour|conduct|record|attitude is|was|has|leaves
  leave|leaves|left a|much|something ...3 to be desired
  refuse|refuses|refused|refusing|reject|rejects all|any|our|every ...1 offer|offers|help|attempts
  out of control
  behaved|behave himself|herself|themselves|yourself
  would not be in this|the position|situation|mess
  your ability to put|care|parent|cope|manage|look
  needs|interests before your own
  it is|was <adv>? disappointing|regrettable|unacceptable|unsatisfactory that you
  disappointed|surprised|concerned that|by|with|at you|your
  not <adv>? taken|taking this|it|things|the|your ...2 seriously
  lack of basic|respect|effort|interest|commitment|consideration|engagement|cooperation|care|concern
  need|have to start|stop|begin putting|thinking|being|taking|behaving|acting|looking|paying
  putting your|the children|child|family first
  parent's|tenant's|owner's|driver's|person's duty|responsibility|job to
  you are not doing so
  perhaps if you|he|she|they
  like an? adult|adults|grown-up
  ignorance of
  had plenty|ample|more|enough|several|every
  plenty of time|notice|warning|opportunity|chances
  in your own? best? own? interest|interests
  serious|some|careful|hard thought ...2 to
  ~ think <adv>? carefully|hard|again|twice|about|long
  ~ we|i have|had already bent|spent|given|gone|done|made|lost
  bent over backwards
  gone|going out of our|my way
  more than fair|generous|patient|reasonable|enough
  ~ we|i have been|shown <adv>? patient|lenient|generous|tolerant|considerable|fair|patience
  ~ our|my patience|time|goodwill|generosity
  ~ not|without one|once|a single|word|anything
  not once have|has|did|you
  ~ you never|rarely|seldom|always|constantly|continually|persistently|repeatedly|still|again|simply|merely|just <any>
  ~ yet again
  once again you|we
  ~ for the second|third|fourth|umpteenth|last time
  ~ this is the|your|now|not second|third|fourth|fifth|first time|letter|complaint|call|email|message|request|occasion
  ~ how|what you manage|spend|choose|do|expected|expect|thought
  ~ what did you|he|she
  ~ you expect|expected|want|wanted us|me|the|everyone|special
  ~ as a parent|tenant|mother|father|carer|driver|owner|landlord|citizen|council|responsible|professional|manager|leaseholder , you
  ~ any reasonable|sensible|competent|responsible|caring|decent
  common sense|courtesy|decency
  ~ with a little|bit|more of? effort|care|thought|planning|common
  ~ properly|better|more supervised|managed|planned|organised|careful
  ~ if you|he|she read|looked|listened|bothered|checked|cared|paid|planned|tried
  ~ had he|she|they|you|your
  ~ you would|will have|do well|find|notice|see|appreciate|understand|recall|remember|note|be aware
  do well to
  ~ need|needs|have|has to face|realise|learn|grow|understand|recognise|wake
  ~ his|her|their|your own|current behaviour|conduct|choices|choice|decisions|mistakes|actions|fault|hands|making|doing|efforts
  self-inflicted|self-imposed|avoidable|preventable
  ~ entirely|largely|mostly|partly|wholly|solely|clearly|probably of|down|due|because|your|through ...2 your|own|fault|making|to
  ~ is|was|were|be|lies|rests|falls <adv>? with|down|up to? you
  ~ we|i suspect|doubt|question|wonder|fear|note that|whether|if|you|your|how|why
  ~ doubt|doubts|concerns|questions|suspicions about|over|as|whether your|you|the|to
  does not add up
  not ring true
  ~ inconsistent|inconsistency|contradictory|contradicts|contradicted|unconvincing|implausible|improbable|far-fetched|convenient|conveniently|suspicious|suspiciously|dishonest|untrue|lie|lies|lying
  ~ your explanation|excuse|account|claim|reasons|reason|argument|assertion|suggestion <adv>? <any>? is|are|was|does|do|has|have|that|of|changed
  ~ that is|was not what|how|true|correct|the
  you are|were under|labouring|of the impression|misapprehension|view
  ~ not the council's|our|my fault|problem|doing|job|role|place
  nobody|no-one forced|made|asked|told
  ~ made your|their|his|her own? bed|choice|bed
  grow up
  get a grip
  ~ put|putting|place|placed|placing ...3 at risk|danger
  careless|carelessness|thoughtless|negligent|neglectful|reckless|irresponsible|lazy|laziness|selfish|greedy|ungrateful|dishonest|uncooperative|obstructive|evasive|unreasonable|vindictive|petty|aggressive|abusive
  ~ neglected|neglecting your|his|her|the|their
  less than open|honest|frank|helpful|truthful|forthcoming|candid|cooperative
  if you cannot|can't|could not|won't|will not ...8 you|then you? should|shouldn't|must|ought|need|do not
  next time you|he|she|they
  perhaps next time
  responsible|good|decent|caring|most|other parents|tenants|people|residents|neighbours|owners|drivers|carers <any> ...3 their|to|on|and
  making|make|made allowances|exceptions|excuses for you
  actions have consequences
  needs|need to learn
  thank when|for|later
  only have yourself|yourselves to
  yourself|yourselves to thank
  time and again|time
  time after time
  let appointments|things|payments|matters|it|this|yourself ...2 go|slip|slide|drift|slide|down
  reasons to believe|trust
  beggars belief
  one rule for
  ~ read the leaflet|letter|rules|form|instructions|agreement|notice|guidance
  take this|it|things|your more? seriously
  beneath you
  it is no good|use <any>
  no good saying|claiming|pretending|complaining|blaming
  somebody|someone like you
  ~ you should have
`);

/** Blame: words that put the reader in the wrong. Rubric 3, respect. */
export const blame = phraseCheck({
  id: 'blame',
  kind: 'blame',
  title: 'Sounds like blame',
  why: 'This puts the reader in the wrong. Say what happened, or what is still needed, without judging.',
  source: 'Tone guide: respect and non-blame',
  phrases: [
    ...plainEnglishPhrases('blaming').map((phrase) => ({
      ...phrase,
      ...(phrase.pattern.startsWith('failed to') ? { unless: ownMistake } : {}),
    })),
    ...frames.map((phrase) => (/fail/.test(phrase.pattern) ? { ...phrase, unless: ownMistake } : phrase)),
  ],
  examples: {
    bad: [
      'You have failed to send us your bank statements.',
      'You claim that you posted the form.',
      'Your refusal to let us in caused the delay.',
      'I find it hard to believe your version of events.',
      'You should have told us sooner.',
      'Other tenants manage to pay on time.',
      'It is your responsibility to contact this office.',
    ],
    good: [
      'We have not received your bank statements yet.',
      'We failed to ring you back, and I am sorry.',
      'You told us that you posted the form.',
      'Please ring us on 01632 960119.',
    ],
  },
});
