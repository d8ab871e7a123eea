import fc from 'fast-check';
import { compareFacts } from '../../src/core/compare-facts';
import { findFacts } from '../../src/core/facts';

const faithful: readonly (readonly [string, string])[] = [
  ['Please pay by 11/12/26.', 'Please pay by Friday 11 December 2026.'],
  ['You have 14 days to reply.', 'You have two weeks to reply.'],
  ['Please answer within a fortnight.', 'Please answer within 14 days.'],
  ['The sum of £1,284.60 is due.', 'You owe 1284.60 pounds.'],
  ['You won’t need to pay.', 'You will not need to pay.'],
  ['Ring 01632 960121.', 'Please call us on 01632960121.'],
  ['You have failed to pay £40.', 'We have not received your payment of £40.'],
  ['Failure to pay by 4 May 2027 will result in a summons.', 'If you do not pay by 4 May 2027, we will send a summons.'],
  ['The visit will take place at 14:30 on 3 March 2027.', 'We will visit at 2.30pm on 3 March 2027.'],
  ['A decision was made by the panel on 3 March 2027.', 'The panel decided on 3 March 2027.'],
  ['You are required to provide two payslips.', 'Please send us two payslips.'],
  ['Your application has been refused.', 'We have not agreed your application.'],
  ['We are unable to offer you a place.', 'We cannot offer you a place.'],
  ['The lift is out of service.', 'The lift is not working.'],
  ['You may request a review within 21 days.', 'You can ask for a review within 21 days.'],
  ['Mrs Ifeoma Okafor called on five occasions.', 'Mrs Okafor rang us five times.'],
  ['The grant is no more than £5,000.', 'The grant is up to £5,000.'],
  ['Your child must be aged under 5.', 'Your child must be younger than 5.'],
  ['It was noted that the property is in a poor state of repair.', 'The property is in a poor state of repair.'],
  ['Your rent is £100.00 per week.', 'You pay £100 a week in rent.'],
  ['We regret to inform you that the office is closed on 25 December.', 'We are sorry: the office is closed on Christmas Day.'],
  ['Please be advised that your account is in arrears in the sum of £412.60.', 'Your account is £412.60 behind.'],
  ['The hearing has been adjourned to 12 noon on 9 June 2027.', 'The hearing is now at midday on 9 June 2027.'],
  ['Do not hesitate to contact us on 01632 960121.', 'Please ring us on 01632 960121.'],
  ['Twenty-five per cent of the bill is waived.', 'We will take 25% off the bill.'],
  ['The notice will expire in six months.', 'The notice will end in 6 months.'],
  ['You should contact us if your circumstances change.', 'Please tell us if your circumstances change.'],
  ['No later than 4 May 2027 you must return the form.', 'You must send back the form by 4 May 2027.'],
];

const changed: readonly (readonly [string, string, string])[] = [
  ['Please pay by 11 December 2026.', 'Please pay by 12 December 2026.', '12 December 2026'],
  ['You owe £412.60.', 'You owe £421.60.', '£421.60'],
  ['You must reply.', 'You may reply.', 'may reply.'],
  ['We will call you on Monday.', 'You should call us on Monday.', 'You should call us on Monday.'],
  ['You can keep the dog.', 'You cannot keep the dog.', 'You cannot keep the dog.'],
  ['The tenant is not at fault.', 'The tenant is at fault.', 'The tenant is at fault.'],
  ['Ring Bridget Nolan.', 'Ring Bridget Dolan.', 'Bridget Dolan'],
  ['Your reference is C-20914.', 'Your reference is C-20194.', 'C-20194'],
  ['You have 21 days to appeal.', 'You have 28 days to appeal.', '28 days'],
  ['At least 3 people must sign.', '3 people must sign.', '3'],
  ['Your rent is £100 a week.', 'Your rent is £100 a month.', 'a month'],
  ['The meeting is at 2pm.', 'The meeting is at 3pm.', '3pm'],
  ['The council owns 40% of it.', 'The council owns 60% of it.', '60%'],
  ['Send it under section 8.', 'Send it under section 18.', 'section 18'],
  ['Ring 01632 960121.', 'Ring 01632 960112.', '01632 960112'],
  ['It may be damp.', 'It is damp.', 'It is damp.'],
];

function reports(source: string, draft: string): string[] {
  return compareFacts(source, draft)
    .filter(({ outcome }) => outcome !== 'kept')
    .map((outcome) => (outcome.outcome === 'lost' ? `- ${outcome.source.text}` : outcome.draft.text));
}

describe('compareFacts', () => {
  it.each(faithful)('takes for the same: %s | %s', (source, draft) => {
    expect(reports(source, draft)).toEqual([]);
  });

  it.each(changed)('reports: %s | %s', (source, draft, report) => {
    expect(reports(source, draft)).toContain(report);
  });

  it('reports a sentence that went and one that came', () => {
    expect(reports('The building is listed. A breach is a criminal offence.', 'The building is listed.')).toEqual([
      '- A breach is a criminal offence.',
    ]);
    expect(reports('The building is listed.', 'The building is listed. He can appeal to a tribunal.')).toEqual([
      'He can appeal to a tribunal.',
    ]);
  });

  it('reports a condition that went', () => {
    expect(reports('Costs will exceed £40,000 only if the roof is replaced.', 'Costs will exceed £40,000.')).toEqual([
      '- only if the roof is replaced.',
    ]);
  });

  it('keeps every fact of a text with itself, and never throws', () => {
    const words = fc.constantFrom(
      'You ',
      'must ',
      'not ',
      'pay ',
      '£40',
      ' by ',
      '4 May 2027',
      '. ',
      'Mrs Okafor ',
      'rang ',
      '01632 960121',
      ' if ',
      'the roof ',
      'is ',
      'C-20914',
      '\n',
      'at least 3 ',
      '2pm ',
      'section 8 ',
      ', ',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(words, { maxLength: 40 }).map((list) => list.join('')),
          fc.string({ unit: 'binary', maxLength: 80 }),
        ),
        (text) => {
          expect(compareFacts(text, text).filter(({ outcome }) => outcome !== 'kept')).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('findFacts', () => {
  it('finds what a resident could rely on, with one value for all its clothes', () => {
    const text = 'You must pay £1,284.60 by Friday 11 December 2026. Ring Bridget Nolan on 01632 960121 about C-20914.';
    expect(findFacts(text).map(({ kind, value }) => `${kind}: ${value}`)).toEqual([
      'who: you pay',
      'modal: must',
      'amount: GBP 1284.60',
      'deadline: 2026-12-11',
      'name: bridget nolan',
      'phone: 01632960121',
      'reference: C20914',
    ]);
    for (const fact of findFacts(text)) expect(text.slice(fact.span.start, fact.span.end)).toBe(fact.text);
  });
});
