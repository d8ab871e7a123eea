/** What the reader did not do, said as a fault: "you failed to", "you keep missing". One pattern a line, as phrase-check.ts reads them. */
export const leftUndone = `
  * you have failed to provide => we have not received
  * you have failed to provide us with => we have not received
  * you have failed to pay your ...3 rent => we have not received your $1 rent
  * you have failed to pay your council tax => we have not received your council tax
  * you have failed to make a payment|payments => we have not received a payment
  * you have failed to respond|reply to our => we have not had a reply to our
  * you have <adv>? failed|neglected to <any> => you have not $2:participle
  * you had <adv>? failed|neglected to <any> => you had not $2:participle
  * you <adv>? failed|neglected to <any> => you did not $2
  * you fail to => you do not
  * you omitted to => you did not
  have|had|has|having failed|neglected to|in
  failed|fails to
  you have|had? <adv>? refused|refuse|declined to
  you have|had? <adv>? ignored|ignore|disregarded|breached|flouted|evaded|avoided
  you did not bother|care|trouble|think to|about?
  you have not bothered|troubled
  not be? bothered to
  your lack of
  your non-payment|non-compliance|non-attendance|non-engagement
  due|owing to your <adv>? own|error|mistake|lifestyle|failure|actions|behaviour|delay|neglect
  as a result of your <adv>? own|error|mistake|lifestyle|failure|actions|behaviour|delay|neglect|inaction
  because of your <adv>? own|error|mistake|lifestyle|failure|actions|behaviour|delay|neglect|inaction|choices
  you left it|this|things
  you waited until|so|too|over|nearly|almost
  you took <adv>? <number>|too|over|so
  slow to tell|respond|reply|act|let|inform|report|pay|return|send|provide
  take|taken|taking|took ...4 personally
  despite having been
  despite our|repeated|numerous|several|many|my
  failed|fails|failing|failure|refused|refuses|refusal|refusing to engage|cooperate|co-operate|comply|attend|respond|take
  disengaged|disengagement from
  non-compliance
  sooner|earlier if|had you
  much|good|great? deal sooner|earlier
  ~ have yet to
  when you signed|agreed|accepted|took|chose|moved|decided
  leave|leaves|left a|much|something ...3 to be desired
  refuse|refuses|refused|refusing|reject|rejects all|any|our|every ...1 offer|offers|help|attempts
  lack of basic|respect|effort|interest|commitment|consideration|engagement|cooperation|care|concern
  ~ if you|he|she read|looked|listened|bothered|checked|cared|paid|planned|tried
  careless|carelessness|thoughtless|negligent|neglectful|reckless|irresponsible|lazy|laziness|selfish|greedy|ungrateful|dishonest|uncooperative|obstructive|evasive|unreasonable|vindictive|petty|aggressive|abusive
  ~ neglected|neglecting your|his|her|the|their
  thank when|for|later
  let appointments|things|payments|matters|it|this|yourself ...2 go|slip|slide|drift|slide|down
  you keep|kept missing|ignoring|refusing|failing|ringing|calling|complaining|arguing|breaking|forgetting|leaving|chasing|emailing|demanding|causing|letting|putting|making|coming
  why|how you keep|kept <ing>
  you <adv>? withheld|withhold|hid|concealed|squandered|abandoned|mismanaged|overspent|deceived|misled|provoked|defied|wasted|trashed|wrecked|ruined|mistreated
  you have|had <adv>? withheld|hidden|concealed|squandered|abandoned|mismanaged|overspent|deceived|provoked|defied|wasted|trashed|wrecked|ruined|mistreated
  you turned|walked|threw|passed|gave ...4 and|but now? expect|want|demand|ask|need
  and now? expect|want|demand us|me|somebody|others|everyone|the ...2 to
  you <adv>? expect us|others|everyone ...2 to
  once|yet again you|your
  once|yet again , you|your
  you let the|your|it|them|him|her|things ...4 get|go|become|fall|build|drift|slide
  you put|place|placed your|his|her|their own ...4 before|ahead|above|first
`;
