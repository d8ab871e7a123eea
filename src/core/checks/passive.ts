import type { CheckedText } from '../checked-text';
import { plainEnglishPhrases } from '../plain-english';
import { wordClasses } from '../word-classes';
import type { RoughFinding } from './check';
import { findingAt, phraseCheck, readPhrases } from './phrase-check';

const frames = readPhrases(`
  * it has been decided to => we have decided to
  * it was decided that => we decided that
  * it was decided to => we decided to
  * it was determined that => we decided that
  * it was concluded that => we concluded that
  * it has been concluded that => we have concluded that
  * it was agreed that => we agreed that
  * it has been found that => we have found that
  * it has been established that => we have found that
  * it was noted that => we noted that
  * it is noted that => we note that
  * it has been identified that => we have found that
  * it has been brought to our attention that => we have been told that
  * it has come to our attention that => we have been told that
  * your application has been refused => we have not agreed your application
  * your application has been declined => we have not agreed your application
  * your application has been approved => we have agreed your application
  * your claim has been refused => we have not agreed your claim
  * your request has been refused => we have not agreed your request
  * your request has been declined => we have not agreed your request
  * your request has been approved => we have agreed your request
  * your payment has not been received => we have not received your payment
  * your form has not been received => we have not received your form
  * your payment was not received => we did not receive your payment
  * no response has been received => we have not had a reply
  * no reply has been received => we have not had a reply
  * no payment has been received => we have not received a payment
  * to date no payment has been received => we have not yet received a payment
  * your complaint has been considered => we have considered your complaint
  * your complaint has been passed to => we have passed your complaint to
  * your complaint has been forwarded to => we have sent your complaint to
  * your letter has been passed to => we have passed your letter to
  * your letter has been forwarded to => we have sent your letter to
  * your email has been forwarded to => we have sent your email to
  * you are required to provide => please send us
  * you are required to submit => please send us
  * you are required to complete => please fill in
  * you are requested to => please
  * you are asked to => please
  * you are required to contact => please contact
  * you will be required to => you will need to
  * you are expected to => we ask you to
  it is|was|has been|being felt|thought|considered|believed|understood|envisaged|anticipated|hoped|deemed|accepted|acknowledged|recognised|suggested|alleged|reported|submitted|proposed|judged|held that|to
  it is|was felt|thought|considered|believed|understood|deemed
  it has been decided|determined|concluded|felt|established|alleged|reported|noted|suggested|identified|agreed|found|ascertained
  it was decided|determined|concluded|felt|established|alleged|reported|noted|suggested|identified|agreed|found|ascertained
  it transpires|transpired|emerged|appears|seems from|that
  it has come|been brought to
  was|were|is|are understood|thought|believed|felt|considered|deemed|said|alleged to
  was|were|is|are deemed
  is|are|was|were deemed
  lessons have|will|were|are been? be? <adv>? learned|learnt|taken|identified
  mistakes|errors were|have|was been? made
  an error|mistake|oversight was|has occurred|been|made|happened
  as deemed necessary|appropriate
  if thought|deemed|considered|felt|judged necessary|appropriate|suitable|fit
  where thought|deemed|considered|felt necessary|appropriate
  will|would|to need to be undergone|undertaken|carried|completed|done|considered|assessed|taken
  a view will|was|has|is ...2 taken|formed|reached
  a decision will|was|has|is ...3 made|taken|reached
  consideration will|was|has|is been? be? given
  enquiries|checks|steps|measures|action|discussions|arrangements|investigations are|were|have|will|has ...2 made|taken|undertaken|conducted|held|ongoing|carried
  action is|was being|been? taken|considered
  you will be <adv>? contacted|notified|informed|advised|updated|written|told|assessed|considered|invited|allocated
  matters|the|this|situation will|is|are be? kept under review
  kept under review
  ~ it is|was|has|should|will|must be? been? <adv>? <participle> that
  ~ it is|was|has|will be? been? <adv>? <participle> to|by|on|in|from|whether|how
  it would|might|could|should be <adv>? advisable|prudent|appropriate|expected|necessary|helpful|preferable|considered|appreciated|advised
  consideration to be? given
  was|were|is|are|been|being felt|thought|considered|deemed|seen|judged|believed|understood to|that|as|not|inappropriate|unsuitable|appropriate|necessary|too
  ~ put|putting in place
  alternative|other|further|suitable|appropriate arrangements|steps|action|provision|measures|accommodation ...2 will|should|must|to|are|is|may be <participle>
  an|the|your appointment|visit|decision|referral|review|inspection|meeting|assessment|letter|payment|order|officer|place|date|repair|works|slot|survey ...2 will|should|may|can|must|is|was|has|to be|being|been <adv>? <participle>|allocated
  is|are|was|were|been|being|be receipted|actioned|progressed|triaged|allocated|escalated|tasked|sighted|uplifted|downgraded|minuted|logged|flagged|ratified|tabled|signposted|stood|discharged|processed|adjudicated|weighed|scored|rated|determined|deemed|concluded|sanctioned|disallowed
  ~ was|were|is|are|been|be|being not? <adv>? supported|upheld|agreed|approved|accepted|satisfied|granted|awarded|met|allowed|authorised|permitted|recommended|endorsed
  ~ no|little evidence|information|record|records|reason|reasons|response|reply|trace|decision|action|grounds|fault|further ...3 was|were|is|has|have|could be? been? <adv>? found|received|provided|submitted|given|made|identified|located|held|taken|seen
  ~ decisions|mistakes|checks|notes|views|calls|attempts|efforts|enquiries|observations|representations were|have|are been? <adv>? made|taken|noted|considered|recorded|carried|formed
  ~ will|shall|would|should|must be <adv>? convened|undertaken|considered|determined|reviewed|assessed|escalated|referred|progressed|actioned|monitored|pursued|allocated|conducted|held|instigated|initiated|implemented|notified|carried|given|made|taken|put|looked|arranged|issued|processed|decided|informed|required|sought
  ~ needs|need to be <adv>? <participle>
  was|were|been|is|are|be deferred|programmed|evidenced|banded|re-assessed|rescheduled|deprioritised|ring-fenced|levied|tasked|instructed
`);

/** What is done to the reader's money, needs and rights by nobody named. */
const doneToReader = readPhrases(`
  a|an|the|your <any>? deduction|adjustment|reduction|increase|recovery|entitlement|award|mobility|needs|score|eligibility|contract|income|circumstances|position ...2 will|has|have|was|were|is|are be|been? <adv>? applied|assessed|reduced|increased|adjusted|recalculated|made|deducted|recovered|ended|terminated|extended|considered|reviewed|scored|re-determined|redetermined|determined|stopped|changed|not
`).map((phrase) => ({ ...phrase, unless: (document: CheckedText, _from: number, to: number) => namesAgent(document, to - 1) }));

/** Things that happen to things: not the council hiding behind the passive. */
function passiveOf(document: CheckedText, subject: number): number {
  // subject noun, perhaps "of X" up to five words, then be + participle of an official's act with no agent.
  const limit = Math.min(document.count, subject + 9);
  for (let at = subject + 1; at < limit; at += 1) {
    if (document.joint(at) === 2) return -1;
    const word = document.word(at);
    if (word === 'being' && /^(?:of|without|by|after|before)$/.test(document.word(at - 1))) return -1;
    if (!/^(?:is|are|was|were|been|be|being)$/.test(word)) {
      if (word === 'that' || word === 'which' || word === 'who' || word === 'we' || word === 'i' || word === 'you' || word === 'because')
        return -1;
      continue;
    }
    let verb = at + 1;
    if (document.word(verb) === 'not' || wordClasses.adv(document.word(verb))) verb += 1;
    if (/^(?:been|being)$/.test(document.word(verb))) verb += 1;
    if (document.word(verb) === 'not' || wordClasses.adv(document.word(verb))) verb += 1;
    if (document.joint(verb) !== 0 || !wordClasses.official(document.word(verb))) return -1;
    return verb;
  }
  return -1;
}

function namesAgent(document: CheckedText, verb: number): boolean {
  for (let at = verb + 1; at < verb + 9 && at < document.count && document.joint(at) !== 2; at += 1) {
    if (document.word(at) === 'by' && wordClasses.agentStart(document.word(at + 1))) return true;
  }
  return false;
}

/** "The charge is cancelled": nobody minds who did it. */
function isGoodNews(document: CheckedText, subject: number, verb: number): boolean {
  return (
    /^(?:charges?|fines?|penalty|debts?|costs?|fees?|summons|warning|reminder)$/.test(document.word(subject)) &&
    /^(?:cancelled|waived|refunded|withdrawn|dropped|removed)$/.test(document.word(verb))
  );
}

function hiddenDoers(document: CheckedText): readonly RoughFinding[] {
  const findings: RoughFinding[] = [];
  for (let at = 0; at < document.count; at += 1) {
    if (!wordClasses.process(document.word(at))) continue;
    const begins =
      document.joint(at) === 2 ||
      (at > 0 && document.joint(at - 1) === 2) ||
      (at > 0 && wordClasses.det(document.word(at - 1)) && document.joint(at) === 0);
    if (!begins) continue;
    let first = at;
    while (first > 0 && at - first < 3 && document.joint(first) === 0 && (wordClasses.det(document.word(first - 1)) || first === at)) {
      if (
        !wordClasses.det(document.word(first - 1)) &&
        !/^(?:occupational|legal|final|formal|initial|full|further)$/.test(document.word(first - 1))
      )
        break;
      first -= 1;
    }
    const verb = passiveOf(document, at);
    if (verb < 0 || namesAgent(document, verb) || isGoodNews(document, at, verb) || /^(?:nothing|nobody|no)$/.test(document.word(first)))
      continue;
    const finding = findingAt(document, first, verb + 1, {
      check: 'passive',
      kind: 'passive',
      title: 'Hides who does it',
      why: 'The reader cannot tell who acts. Say "we" or name the team.',
      source: 'GOV.UK style: active voice',
    });
    if (!document.isProtected(finding.span)) findings.push(finding);
    at = verb;
  }
  return findings;
}

/** The passive that hides who acts. Passives that say who, or that are about things mending, are left alone. */
export const passive = phraseCheck({
  id: 'passive',
  kind: 'passive',
  title: 'Hides who does it',
  why: 'The reader cannot tell who acts. Say "we" or name the team.',
  source: 'GOV.UK style: active voice',
  phrases: [...plainEnglishPhrases('passive-frame'), ...frames, ...doneToReader],
  also: hiddenDoers,
  examples: {
    bad: [
      'It has been decided that you must pay.',
      'Points were allocated against each heading.',
      'Statements were taken and weighed.',
      'A view will be taken in January.',
      'Lessons have been learned.',
    ],
    good: [
      'We have decided that you do not have to pay.',
      'The gutter will be mended by Monday.',
      'The report was written by Dr Hale.',
      'Nothing has been decided.',
    ],
  },
});
