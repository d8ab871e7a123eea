/** "As I have told you before": the reader is reproached with what was said and spent. One pattern a line, as phrase-check.ts reads them. */
export const toldBefore = `
  * you failed to provide => we did not receive
  * you failed to respond|reply => we did not hear from you
  * you claim that => you told us that
  * you claimed that => you told us that
  * you allege that => you told us that
  * you assert that => you told us that
  * you claim to have => you told us you have
  as you are|were <adv>? aware|reminded
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
  we|i are|am told this|that a lot|often|frequently|regularly|every
  is|was|were|been|be|being difficult|rude|awkward|unpleasant|short|abusive with|to|towards the|our|my|staff
  you have? <adv>? finally
  have|has|had finally <participle>
  at long? last
  please|kindly do not|never ring|call|contact|email|write|phone|ask|chase|telephone|bother|approach|turn ...6 again|us|me|office|staff
  even|despite after|having|our|the|being|repeated|numerous|several ...3 reminders|warnings|letters|told|warned|reminded|requests|attempts|advised|visits|calls|explained|opportunities
  despite being told|warned|advised|asked|reminded|given
  we|i <have>? <adv>? <adv>? written|wrote to you on ...3 occasions|times
  raised|reported|told|said|mentioned|come this|us|it|to|something ...3 sooner|earlier
  families|people|parents|tenants|those|residents|applicants|women|men|mothers|fathers|couples|drivers|motorists|owners|landlords|carers|claimants|anyone|someone|customers|households|staff|employees|pupils|children|individuals who ...9 cannot|must|should|need|needs|ought|have|has|will|usually|often|always|tend|tends|expect|only|rarely|seldom|never|generally
  you could|might have stayed|kept|avoided|told|rung|paid|prevented|asked|said|come|waited|checked|read
  had plenty|ample|more|enough|several|every
  plenty of time|notice|warning|opportunity|chances
  ~ think <adv>? carefully|hard|again|twice|about|long
  ~ you never|rarely|seldom|always|constantly|continually|persistently|repeatedly|still|again|simply|merely|just <any>
  ~ yet again
  once again you|we
  ~ you would|will have|do well|find|notice|see|appreciate|understand|recall|remember|note|be aware
  nobody|no-one forced|made|asked|told
  next time you|he|she|they
  perhaps next time
  time and again|time
  ~ read the leaflet|letter|rules|form|instructions|agreement|notice|guidance
  taken|take|taking|used|spent|cost ...2 good|great deal of our|my|officer|staff|council
`;
