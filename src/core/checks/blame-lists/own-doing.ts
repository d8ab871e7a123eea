/** Whose fault it is: "of your own making", "you only have yourself to blame". One pattern a line, as phrase-check.ts reads them. */
export const ownDoing = `
  your own fault|doing|making|choice|choices|actions|decision|negligence|behaviour|carelessness
  through|by your own
  you really|actually should|ought|need
  you <modal>? only have? yourself to blame
  yourself|yourselves to blame
  brought|bring ...4 on|upon yourself|yourselves|himself|herself|themselves
  disappointed in|with|by you|your
  you never <adv>? returned|answered|replied|rang|opened|turned|came|paid|sent|told
  did not|never bother|care|trouble to
  no use|good|point blaming
  hardly|scarcely our|my|the|anyone's|anybody's ...2 fault
  would|could|might have? told|shown you
  because you will|would not
  because you won't|wouldn't|refuse
  hard|difficult|impossible|unable to believe|credit|swallow|accept your|that
  your ...2 explanation|story|account|version|reason|reasons|excuse ...3 hard|difficult|impossible|unlikely|unconvincing|unbelievable
  you|household|family|tenant|tenants|son|daughter|guests|visitors|children ...8 did|do|doing nothing
  you brought this
  caused by you|your
  * ^ it is your responsibility to => please # "Please" asks for the same thing without a telling-off.
  it is entirely|solely|purely|also? your responsibility
  the onus|burden is|lies|rests on|with you
  it is|was up to you to
  it is|was for you to
  you need|must to? take|accept <adv>? some|more|full? responsibility
  take some|more|full|greater responsibility
  you are|were responsible for your own
  you must|should|will|need to? understand|realise|appreciate|accept|recognise|learn that|to|how
  it is clear that you have|are|were|did
  leaves|leaving|leads us|me to|with|no
  you have? <adv>? put ...4 in|at harm's|risk|danger
  in harm's way
  you allowed|allow|let <any> ...4 to|back|happen
  by doing so you
  by not <ing> you
  is|are|was|were being unreasonable|difficult|awkward|obstructive|uncooperative|unrealistic|dishonest|silly|demanding
  mother|father|son|daughter|husband|wife|child|partner|brother|sister|mum|dad <modal>? <adv>? be <adv>? difficult|rude|awkward|aggressive|demanding|disruptive|uncooperative|challenging|abusive
  which does|did|do not|little help|nothing|to
  not <adv>? help|helped your case|matters|yourself|yourselves|the|situation
  doing|do yourself|yourselves no favours
  letting|let|lets|lets <any> ...3 down
  daughter|son|family|wife|husband|partner|relatives|mother|father <modal> <adv>? reasonably? do|help|be|contribute|manage a|more|expected
  could|should <adv>? do|try|make|be <adv>? more|harder|better|an
  ^ could|should reasonably
  make|made|making more|an|any|some|little|no|greater ...1 effort|attempt
  making|made|make no|little attempt|effort
  home|family routines|life|environment|circumstances <be> at|to|the
  your parenting
  parenting style|skills|choices|issues
  home routines|boundaries
  made|making|make a fuss
  steps you have
  you <have>? chose|chosen|opted|elected|preferred not? to
  you made|make the|a choice
  choosing not? to
  raising|making|bringing ...5 not without consequences
  not without consequences|consequence
  please|kindly refrain|desist|stop from|ringing|calling|emailing|writing|contacting|chasing|asking
  stop ringing|calling|emailing|chasing|contacting|asking
  you have|had? <adv>? upset|offended|distressed|inconvenienced
  if|had you had|only <adv>? ...6 would|could|might not? have
  had you <adv>? <participle>
  if you had <adv>? <participle>
  i|we would|might have thought|expected|hoped
  you need|have to? to? get|sort|pull yourself|yourselves|your
  as a consequence of your
  with hindsight you
  the slightest|least|smallest|faintest <any>
  ~ you cannot|can't|could not|couldn't do the same
  live|living beyond|within|outside his|her|their|your means
  accept|accepting the|some|your|full responsibility|consequences
  ~ you signed|agreed for|up|to|the|that
  you brought|bring this|that|it
  ~ you got|get|let|allowed|put|made things|it|this|him|her
  ~ you walked|ran|stayed|kept|carried|went out|off|away|on|back|ahead
  ~ you could|might <adv>? have
  you chose|preferred|decided|opted to walk|leave|ignore|do|keep|stay|carry
  your <any>? behaviour|conduct|record|attitude is|was|has|leaves
  out of control
  behaved|behave himself|herself|themselves|yourself
  would not be in this|the position|situation|mess
  your ability to put|care|parent|cope|manage|look
  needs|interests before your own
  it is|was <adv>? disappointing|regrettable|unacceptable|unsatisfactory that you
  not <adv>? taken|taking this|it|things|the|your ...2 seriously
  need|have to start|stop|begin putting|thinking|being|taking|behaving|acting|looking|paying
  putting your|the children|child|family first
  parent's|tenant's|owner's|driver's|person's duty|responsibility|job to
  you are not doing so
  perhaps if you|he|she|they
  ignorance of
  in your own? best? own? interest|interests
  serious|some|careful|hard thought ...2 to
  ~ we|i have|had already bent|spent|given|gone|done|made|lost
  bent over backwards
  gone|going out of our|my way
  ~ our|my patience|time|goodwill|generosity
  ~ not|without one|once|a single|word|anything
  not once have|has|did|you
  ~ for the second|third|fourth|umpteenth|last time
  ~ this is the|your|now|not second|third|fourth|fifth|first time|letter|complaint|call|email|message|request|occasion
  ~ how|what you manage|spend|choose|do|expected|expect|thought
  ~ what did you|he|she
  common sense|courtesy|decency
  ~ with a little|bit|more of? effort|care|thought|planning|common
  ~ properly|better|more supervised|managed|planned|organised|careful
  ~ had he|she|they|you|your
  do well to
  ~ need|needs|have|has to face|realise|learn|grow|understand|recognise|wake
  ~ his|her|their|your own|current behaviour|conduct|choices|choice|decisions|mistakes|actions|fault|hands|making|doing|efforts
  self-inflicted|self-imposed|avoidable|preventable
  ~ is|was|were|be|lies|rests|falls <adv>? with|down|up to? you
  does not add up
  not ring true
  ~ that is|was not what|how|true|correct|the
  you are|were under|labouring|of the impression|misapprehension|view
  ~ not the council's|our|my fault|problem|doing|job|role|place
  ~ made your|their|his|her own? bed|choice|bed
  grow up
  get a grip
  ~ put|putting|place|placed|placing ...3 at risk|danger
  if you cannot|can't|could not|won't|will not ...8 you|then you? should|shouldn't|must|ought|need|do not
  actions have consequences
  needs|need to learn
  only have yourself|yourselves to
  yourself|yourselves to thank
  time after time
  beggars belief
  take this|it|things|your more? seriously
  beneath you
  ~ you should have
  of your|his|her|their own making|doing|creation
  down|due|owing to how|the you|way you? <any>
  because of how|the way? you live|keep|behave|look|run|speak|treat|use|heat|cook
  caused by how|the way? you <any>
  you made|make|got|get yourself|yourselves
  ^ had you been ...9 would|could|might|none|this|we
  none of this|that|it would|need <have>? <any>
  would never have arisen|happened|occurred|started
  a|the|such|in shocking|disgraceful|appalling|filthy|disgusting|squalid|dreadful state|condition|mess|manner
  full of rubbish|filth|junk
  state|mess you <have>? left|let|made
  ignorance of the? rules|law|terms|regulations is
  found the money|time|funds for|to
`;
