import { compareFacts } from '../../../src/core/compare-facts';

/** What stays as a value and is turned by what is said of it, or by one small word; and the words a report must touch. */
const told: readonly (readonly [string, string, string])[] = [
  ['We will credit £31 to your account.', 'We will take £31 from your account.', '£31'],
  ['Ms Ode Larkin will be paid £64 a week.', 'Ms Ode Larkin will be charged £64 a week.', '£64'],
  ['You are due £17.40 from us.', 'You owe us £17.40.', '£17.40'],
  ['You have used 7 of your 20 hours.', 'You have 7 of your 20 hours left.', '7'],
  ['Eleven of the roofs have been mended.', 'Eleven of the roofs are still to be mended.', 'Eleven'],
  ['You have used up 3 of your 9 swims.', 'You still have 3 of your 9 swims.', '3'],
  ['You can object until 19 March.', 'You can object from 19 March.', '19 March'],
  ['Drums are allowed up to 9pm.', 'Drums are only allowed after 9pm.', '9pm'],
  ['We will pay the fare as long as you keep the stub.', 'We will pay the fare whether or not you keep the stub.', 'whether or not'],
  ['The rebate is for people because they are over 70.', 'The rebate is for people even though they are over 70.', 'even though'],
  ['Anyone may fish there apart from on Sundays.', 'Anyone may fish there on Sundays.', 'Sundays'],
  ['The licence covers the bar and the yard.', 'The licence covers the bar but not the yard.', 'yard'],
  ['The home sent one wheelchair.', 'The home sent two wheelchairs.', 'two wheelchairs'],
  ['You do not have to sign the slip.', 'You must not sign the slip.', 'must not'],
  ['Pupils have the right to a free lunch.', 'We may be able to let pupils have a free lunch.', 'may be able'],
  ['You must report any leak.', 'It helps if you report any leak.', 'It helps if'],
  ['The plan was written by the dietitian.', 'The pharmacist wrote the plan.', 'pharmacist'],
  ['The caterer must clear the stalls by noon.', 'By noon the residents must clear the stalls.', 'residents'],
  ['The flat falls short of the standard.', 'The flat meets the standard.', 'flat'],
  ['We will tell you by letter.', 'We will tell you by text.', 'text'],
  ['You need a passport or a gun licence.', 'You need a passport and a gun licence.', 'passport and'],
  ['The judges decide who sings.', 'The singers decide who sings.', 'singers'],
  ['There are four more walks to come.', 'There have been four walks.', 'four'],
  ['You need a badge unless you are over 75.', 'You need a badge even if you are over 75.', 'even if'],
  ['The bell works.', 'The bell is broken.', 'broken'],
  ['The panel must sit in May.', 'The panel would like to sit in May.', 'would like'],
  ['We will look at your case.', 'We will look at your case as a priority.', 'as a priority'],
  ['The flask holds soup. It must not be used by anyone else.', 'The flask holds soup.', 'must not'],
];

const same: readonly (readonly [string, string])[] = [
  ['You will be paid £75 on 1 March.', 'We will pay you £75 on 1 March.'],
  ['We overpaid you £48, which you must repay.', 'We paid you £48 too much, and you must pay it back.'],
  ['You have not yet used 8 of your 20 hours.', 'You still have 8 of your 20 hours left.'],
  ['The baths will be closed until 6 May.', 'The baths open again on 6 May.'],
  ['The lift will be out of service until Thursday.', 'The lift will be working again on Thursday.'],
  ['You cannot apply until 2 February.', 'You can apply from 2 February.'],
  ['Everyone may sing apart from the judges.', 'Everyone except the judges can sing.'],
  ['The permit covers your lane but not the yard.', 'Your permit is for your lane. It does not cover the yard.'],
  ['Although the deadline has passed, we will look at your claim.', 'The deadline has passed, but we will still look at your claim.'],
  ['Moths can be distinguished from butterflies.', 'You can tell moths apart from butterflies.'],
  ['There is one bathroom and three bedrooms.', 'The house has three bedrooms and a bathroom.'],
  ['You need not come to the hearing.', 'There is no need for you to come to the hearing.'],
  ['You may be entitled to a lower bill.', 'You might be able to get a lower bill.'],
  ['The tenant must keep the porch tidy.', 'The resident must keep the porch tidy.'],
  ['The surveyor will visit you on 3 May.', 'Our officer will visit you on 3 May.'],
  ['The stall is licensed from 0900 to 1700 hours.', 'The stall can trade from 9am to 5pm.'],
  ['No fee is payable.', 'It is free.'],
  ['You are exempt from the levy.', 'You do not have to pay the levy.'],
  ['We will agree only if your neighbour does.', 'We will not agree unless your neighbour does.'],
  ['The charge applies whether or not you use the bin.', 'You pay the charge even if you do not use the bin.'],
  ['You can bring a friend or a cousin.', 'You can bring a friend and a cousin.'],
];

describe('compareFacts, what is said of a value', () => {
  it.each(told)('tells %j from %j', (source, draft, words) => {
    const reports = compareFacts(source, draft).filter(({ outcome }) => outcome !== 'kept');
    const touched = reports.some(
      (report) => ('draft' in report && report.draft.text.includes(words)) || ('source' in report && report.source.text.includes(words)),
    );
    expect(touched).toBe(true);
  });

  it.each(same)('takes %j and %j as one', (source, draft) => {
    expect(compareFacts(source, draft).filter(({ outcome }) => outcome !== 'kept')).toEqual([]);
  });
});
