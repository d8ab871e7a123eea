/** Others held up to the reader: "other tenants manage", "nobody else complains". One pattern a line, as phrase-check.ts reads them. */
export const comparison = `
  your persistent|repeated|continued|constant|deliberate|poor|apparent|continual|endless|wilful
  an adult|person|parent|tenant ought|should
  is|was|are among|amongst the worst
  let yourself|yourselves|us|everyone|them|him|her down
  reasonably|fairly be expected
  only|just fair|right that|and|to|for
  it is|would|was only? only|hardly|not fair|right
  unfair|fair on|to other|others|everyone|the
  everyone|everybody else
  you of all people
  a|any responsible|reasonable|sensible|caring adult|parent|person|tenant|resident|owner would|should
  persistent|serial complainant|complainer|offender|non-payer|complaints
  vexatious complainant|complainer|person
  like an? adult|adults|grown-up
  more than fair|generous|patient|reasonable|enough
  ~ we|i have been|shown <adv>? patient|lenient|generous|tolerant|considerable|fair|patience
  ~ you expect|expected|want|wanted us|me|the|everyone|special
  ~ any reasonable|sensible|competent|responsible|caring|decent
  responsible|good|decent|caring|most|other parents|tenants|people|residents|neighbours|owners|drivers|carers <any> ...3 their|to|on|and
  one rule for
  somebody|someone like you
  nobody|no-one else|other ...6 takes|take|does|do|has|have|needs|asks|behaves|complains|manages
  no one|other else|tenant|resident|parent|person|family|household|colleague ...6 takes|does|has|needs|asks|behaves|complains
  many|most|some|lots of? people|residents|tenants|claimants|applicants|parents|drivers|families say|claim|tell|pretend|swear|insist
  this|that is|was <adv>? the second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth time|request|complaint|reminder|occasion|letter|call|email|claim|appeal ...2 you
  the only one|person|tenant|resident|parent|household who|to|complaining
`;
