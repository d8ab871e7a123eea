import { baseVerbs } from '../requests/base-verbs';

const actionVerbs = new Set([
  ...baseVerbs,
  ...'warn alert nag collate laminate serve demo renew meet weigh lower raise resubmit consult reissue redraft rewrite reword retype recheck revisit reassess thank chair attend deputise minute notify trial pilot brief train recruit advertise tender procure commission audit survey sample repaint resurface unblock empty tidy paint dry wash cook feed walk drive fix buy sell pay repay refund count top chip pack unpack label sort sew hang board lock unlock charge supervise observe assess screen vet monitor track photograph film record draw sketch map quantify remove relocate rehouse enrol register nominate appoint escalate escalating cover ring speak brief raise push pull nudge line pick drop pop double start finish circulate type scan book bring sort dig redo run lead own host train meet measure inspect visit clear fill mend rebook refer log swap chair defer invite measure tell let pass forward dig grab handle look prepare cost price quote publish upload print scan apply claim read send text'.split(
    ' ',
  ),
]);
const notActions = new Set(
  'mention be say think see know have go never not always bet admit imagine remember assume hope try love like want need miss lose'.split(
    ' ',
  ),
);

/** Takes a verb; says whether it is something to be done rather than thought or felt. */
export function isAction(verb: string | undefined): boolean {
  return verb !== undefined && actionVerbs.has(verb) && !notActions.has(verb);
}
