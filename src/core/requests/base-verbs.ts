/** Verbs that begin orders and requests in mail, in their base form. */
export const baseVerbs: ReadonlySet<string> = new Set(
  (
    'accept add address advise agree allow answer apply approve arrange ask assign assume attach attend avoid be begin book bring browse build buy calculate call cancel change chase check ' +
    'choose circulate clarify clear click close collect come comment complete confirm connect consider contact continue convert coordinate copy correct create decide delete deliver describe ' +
    'design develop dial discuss distribute do download draft drop edit email enclose ensure enter escalate evaluate examine expect explain explore extend fax feel fetch file fill finalize ' +
    'finalise find finish fix follow format forward gather get give go handle have help hold identify ignore include inform inquire insert install introduce invite issue join keep leave let ' +
    'link list locate log look mail make mark meet mention move note notify obtain open order organise organize outline page participate pass pay phone pick place plan point post prepare present ' +
    'print proceed process produce provide pull put query raise read recommend record refer register reject release remember remind remove rename repair repeat replace reply report request resend ' +
    'reschedule research reserve resolve respond restore return review revise ring rsvp run save schedule search secure see select send set share shoot show sign speak specify start state stop ' +
    'submit suggest summarise summarize supply swing take talk tell test text think track transfer translate try turn type update upload use verify view visit wait wire work write'
  ).split(' '),
);
