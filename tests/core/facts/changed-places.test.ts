import { compareFacts } from '../../../src/core/compare-facts';

function reports(source: string, draft: string): string[] {
  return compareFacts(source, draft)
    .filter(({ outcome }) => outcome !== 'kept')
    .map((outcome) => `${outcome.outcome}: ${outcome.outcome === 'invented' ? outcome.draft.text : outcome.source.text}`);
}

/** A source, a draft that says something else, and words the report must hold. */
const told: readonly (readonly [string, string, string])[] = [
  // Two things that changed places.
  ['You owe £90 for the garage and £310.50 for rent.', 'You owe £310.50 for the garage and £90 for rent.', '£90'],
  ['The vote was 8 for, 3 against.', 'The vote was 3 for, 8 against.', '8'],
  ['The classes begin on 4 June and end on 9 July.', 'The classes begin on 9 July and end on 4 June.', '4 June'],
  ['The seller must pay the fee and the buyer must sign.', 'The buyer must pay the fee and the seller must sign.', 'seller'],
  ['The plan was drawn up by Kit Marlow for Ned Barrow.', 'Ned Barrow drew up the plan for Kit Marlow.', 'Kit Marlow'],
  // Who did it to whom.
  ['She pushed you on 3 May.', 'You pushed her on 3 May.', 'She pushed you'],
  ['Mr Odell was seen by Ms Pryor.', 'Ms Pryor was seen by Mr Odell.', 'Mr Odell was seen by Ms Pryor'],
  ['You need to mend the gate. We will mend the wall.', 'We will mend the gate. You need to mend the wall.', 'You need to mend the gate.'],
  // One word for its opposite.
  ['You must tell us after you move.', 'You must tell us before you move.', 'after'],
  ['Every tenant gets a key.', 'Some tenants get a key.', 'Every'],
  ['Please reply by email.', 'Please reply in writing.', 'email'],
  ['Your rent has risen.', 'Your rent has fallen.', 'risen'],
  // One thing for another in words that are otherwise the same.
  ['He has diabetes.', 'He has asthma.', 'diabetes'],
  // Other clothes that are not the same fact.
  ['The visit is on Monday 8 June.', 'The visit is on Wednesday 8 June.', 'Monday 8 June'],
  ['The shed is 3 metres long.', 'The shed is 3 feet long.', '3 metres'],
  // What went and what came.
  ['We closed the path on 4 May because the bank is unsafe.', 'We closed the path on 4 May.', 'lost: because the bank is unsafe.'],
  ['Your case has a number.', 'Your case has a number. You will be charged.', 'invented: You will be charged.'],
  ['Bring a photo, the old key and a bill.', 'Bring a photo and a bill.', 'lost: the old key'],
  ['We came on 3 May.', 'We came on 3 May with a locksmith.', 'invented: a locksmith'],
  ['Bring a photo.', 'Bring a photo and library card to the desk.', 'invented: library card'],
  ['The owner sued the builder.', 'The builder sued the owner.', 'owner sued the builder'],
  ["Mr Orr's wife was seen by the nurse.", 'Mr Orr was seen by the nurse.', 'lost: wife'],
  ['The scheme pays half the fee.', 'The scheme pays the fee.', 'lost: half'],
  ['You are required to sign.', 'You are advised to sign.', 'required to sign'],
  ['The claim was agreed in part.', 'The claim was agreed.', 'lost: in part'],
  ['We will write by 4 May.', 'We will write by 4 May. No action is needed.', 'invented: No action is needed'],
  // Who pays what, who left, what it is not.
  ['We will pay £70 and you will pay £30.', 'You will pay £70 and we will pay £30.', 'We will pay £70'],
  ['Your agent told us that you left.', 'You told us that your agent left.', 'agent told'],
  ['The fault is in the pump, not the pipe.', 'The fault is in the pipe, not the pump.', 'pump, not the pipe'],
  ['The van was not taxed.', 'The van was not insured.', 'taxed'],
  ['He goes to Ash Vale School.', 'He goes to Ash Dale School.', 'Ash Vale School'],
];

/** The same said in other words: nothing to report. */
const same: readonly (readonly [string, string])[] = [
  ['You were hit by him on 3 May.', 'He hit you on 3 May.'],
  ['The Marlbrook Tenants Advice Service can help.', 'The Marlbrook Tenants Advice Service (MTAS) can help.'],
  ['Your account is not in arrears.', 'Your account is up to date.'],
  [
    'If the form is not received by 9 May, we will close the claim.',
    'Please send the form by 9 May. If you do not, we will close the claim.',
  ],
  ['The fence is 2 metres high.', 'The fence is 2m high.'],
  ['Open 0900-1700 (Mon-Fri).', 'Open 9am to 5pm, Monday to Friday.'],
  ['The office is open between 12 noon and 2pm.', 'The office is open from 12 to 2pm.'],
  ['Payable in 12 monthly instalments of £38.00.', 'You pay £38 a month for 12 months.'],
  ['The wall is unsafe.', 'The wall is dangerous.'],
  ['The motion was carried, with 1 abstention.', 'The motion was carried and one councillor abstained.'],
  ['Please quote PCN ZZ1234567A.', 'Please quote ZZ1234567A.'],
  ['Open between 10.00 and 15.30.', 'Open from 10am to 3.30pm.'],
  ['There are 11 payments of £62, one each month.', 'You pay £62 a month for 11 months.'],
  ['It must not fall below 5 degrees.', 'It must not get colder than 5 degrees.'],
  ['Neither the shed nor the gate needs a permit.', 'You do not need a permit for the shed or the gate.'],
  ['The most we award is £900 and the least is £50.', 'We award between £50 and £900.'],
  ['Your band was changed from D to C.', 'You went from band D to band C.'],
  ['We are unable to decide until such time as we hear from you.', 'We cannot decide until we hear from you.'],
];

describe('compareFacts on things that changed places', () => {
  it.each(told)('reports: %s | %s', (source, draft, words) => {
    expect(reports(source, draft).join(' | ')).toContain(words);
  });

  it.each(same)('takes for the same: %s | %s', (source, draft) => {
    expect(reports(source, draft)).toEqual([]);
  });

  it('a name is told from the one beside it', () => {
    expect(reports('Jane Moss and Alan Reed came.', 'Alan Reed and Jane Moss came.')).toEqual([]);
  });
});
