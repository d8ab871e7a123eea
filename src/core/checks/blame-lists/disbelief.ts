/** Doubt of the reader's word or reasons: "you claim", "we find it hard to believe". One pattern a line, as phrase-check.ts reads them. */
export const disbelief = `
  * you have failed to respond|reply => we have not heard from you
  you claim|allege|contend|insist|profess|purport|claimed|alleged|contended|insisted
  your <adv>? failure|failures|refusal|inability|unwillingness|neglect|negligence|carelessness|silence|reluctance|attitude|excuses|excuse|conduct|tone|inaction|obstinacy|irresponsibility|misconduct
  you should|ought <adv>? to? have
  you should|ought <adv>? to? know|realise|understand|appreciate|expect|consider|remember|learn
  you should know better
  ought to know|budget|manage|cope|take|have
  only yourself|yourselves to blame
  your lifestyle|choices|excuses
  you <modal>? no doubt|doubtless
  as you <modal>? <adv>? know|knew
  and? do|does|did not appear|seem to have
  you appear|seem to ...6
  you appear|seem not to
  it appears|seems from ...3 that
  it would appear|seem that? you
  it would appear|seem that ...3 <kin>
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
  we|i hear|get this|that a lot|often|all|every
  you say|said|state you|that|it ...9 we|i are|am|have|find|do
  you say|said ...9 but|yet|however|although
  so|or at least? you say|claim
  so-called
  draw our|my own conclusions
  we|i can|must|may only? only|therefore? assume|conclude|infer|presume
  why you ...9 is|was|are
  why <not>? did|didn't|do|would you
  only you can answer|say|know|explain
  you were|was|have been? <adv>? slow|late|rude|difficult|awkward|obstructive|uncooperative|unreasonable|abusive|aggressive|careless|negligent|irresponsible|evasive|dishonest|unhelpful|mistaken|wrong|confused|lazy|selfish|inconsistent|demanding|hostile|untruthful|vague|reckless|foolish|naive|unwise|disorganised|unrealistic
  you are <adv>? rude|difficult|awkward|obstructive|uncooperative|unreasonable|abusive|aggressive|careless|negligent|irresponsible|evasive|dishonest|unhelpful|mistaken|confused|lazy|selfish|inconsistent|demanding|hostile|untruthful|reckless|foolish|naive|unrealistic
  other|most residents|tenants|people|parents|families|applicants|taxpayers|customers|claimants|households|carers manage|managed|cope|pay|find|seem|do|are|have
  people|residents|tenants|parents|applicants|claimants|customers <adv>? often|tend|always|frequently|usually|sometimes|regularly overstate|exaggerate|say|claim|tend|forget|think|try|fail|expect|assume|worry|leave|complain|tell
  overstate|overstated|exaggerate|exaggerated|exaggerating|exaggeration|embellish|embellished|embroidered
  inconsistencies|discrepancies in your
  you have? <adv>? overreacted|misunderstood|misread|misled|misrepresented|lied|exaggerated
  deliberately|wilfully|intentionally|knowingly|purposely|recklessly <participle>|withheld|made
  you <have>? <adv>? deliberately|wilfully|knowingly|intentionally
  do|does|have not appear|seem to|any ...2 understand|care|realise|appreciate|want|grasp|taken
  if only you
  your complaint|claim|request|allegation|objection <be> without|unfounded|baseless|groundless|frivolous|misconceived|unreasonable|not
  baseless|groundless|frivolous|spurious
  little|no|lacks|without any? sympathy|merit
  yet to see|receive|hear|have any|the|a|anything|from|your|one|so
  no reason|excuse why|for|that|to you|not|your|this|the
  cannot|can't expect|complain|be ...1 surprised|the|us|to|that|if|now
  ~ not be? surprised|surprising if|that
  ~ it is|should hardly|little|no surprising|surprise|wonder
  hardly surprising
  little wonder
  you knew|know|were full|perfectly|very|that|when|what|this|the|it
  knew|known full|perfectly|very|exactly|what|when
  disappointed|surprised|concerned that|by|with|at you|your
  ~ as a parent|tenant|mother|father|carer|driver|owner|landlord|citizen|council|responsible|professional|manager|leaseholder , you
  ~ entirely|largely|mostly|partly|wholly|solely|clearly|probably of|down|due|because|your|through ...2 your|own|fault|making|to
  ~ we|i suspect|doubt|question|wonder|fear|note that|whether|if|you|your|how|why
  ~ doubt|doubts|concerns|questions|suspicions about|over|as|whether your|you|the|to
  ~ inconsistent|inconsistency|contradictory|contradicts|contradicted|unconvincing|implausible|improbable|far-fetched|convenient|conveniently|suspicious|suspiciously|dishonest|untrue|lie|lies|lying
  ~ your explanation|excuse|account|claim|reasons|reason|argument|assertion|suggestion <adv>? <any>? is|are|was|does|do|has|have|that|of|changed
  less than open|honest|frank|helpful|truthful|forthcoming|candid|cooperative
  making|make|made allowances|exceptions|excuses for you
  reasons to believe|trust
  it is no good|use <any>
  no good saying|claiming|pretending|complaining|blaming
  i|we <adv>? question what|whether|why|how|your
  what|no|any|little|useful purpose|point it|this|that|you|they serves|serve
  cannot|can't|fail|hard|struggle to? understand|see|think|imagine|fathom why you|anyone|anybody
  i|we note|notice|see that? you <have>? <adv>? found|managed|could|afford|afforded
  i|we am|are|was|were surprised|disappointed|astonished|dismayed|saddened|puzzled that|to|by|at ...3 you|your
  it is|was surprising|disappointing|strange|odd|curious|telling that you
  such|so a? minor|trivial|small|petty|silly matter|thing|issue|complaint|point
  feel the need to
  your claims|excuses|excuse|explanation|story|account|reasons is|are|was|were|do|does not <adv>? convincing|credible|accepted|add|hold|stand|believable|good
  our records|log|files|system|notes|staff contradict|contradicts|disagree|show|tell otherwise|what|a|with
  contradict|contradicts what you|your
`;
