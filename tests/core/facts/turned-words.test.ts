import { compareFacts } from '../../../src/core/compare-facts';

/** What a rewrite may turn round by a small word, and the same in other words that turn nothing. */
const told: readonly (readonly [string, string, string])[] = [
  ['The fee is not payable unless the visit is cancelled late.', 'The fee is not payable if the visit is cancelled late.', 'if the visit'],
  ['You will lose the bond if you break the terms twice.', 'You will lose the bond unless you break the terms twice.', 'unless you break'],
  [
    'The freeholder is liable for the gutters and the leaseholder is liable for the doors.',
    'The leaseholder is liable for the gutters. The freeholder is liable for the doors.',
    'The leaseholder is liable',
  ],
  [
    'We have not told the school or your former landlord.',
    'We have told the school but not your former landlord.',
    'We have told the school',
  ],
  ['Mr Obi Lander, your landlord, owes you £90.', 'You owe your landlord, Mr Obi Lander, £90.', 'You owe your landlord'],
  [
    'Miss Ada Pring will fetch the parcel from Hugh Tolley.',
    'On Monday Hugh Tolley will fetch the parcel from Miss Ada Pring.',
    'Hugh Tolley',
  ],
  ['Your nurse said that she promised to ring us.', 'Your nurse said that we promised to ring her.', 'we promised'],
  ['The gap is 40 millimetres.', 'The gap is 40 centimetres.', '40 centimetres'],
  ['The dose was 5 ml.', 'The dose was 5 mg.', '5 mg'],
  ['Bring both a payslip and a letter.', 'Bring either a payslip or a letter.', 'either'],
  ['The judge made a suspended order.', 'The judge made an outright order.', 'outright'],
];

const same: readonly (readonly [string, string])[] = [
  ['Payment is due within ten days. Failure to pay will lead to a fine.', 'Please pay within 10 days. If you don’t pay, we will fine you.'],
  [
    'You are required to fill in the form and return it to us by 4 May, failing which your application will be closed.',
    'Please fill in the form. We need it back by 4 May. If it does not reach us by then, we will close your application.',
  ],
  [
    'Your lift was not mended on Monday as the engineer could not get in.',
    'We’re sorry your lift wasn’t mended on Monday. Our engineer couldn’t get in.',
  ],
  [
    'We are unable to give you a refund, since the request was made more than six months after you paid.',
    'We’re sorry, but we can’t give you a refund. You asked for it over six months after you paid.',
  ],
  ['Do not give your pension number to any caller.', 'Please do not give anyone who rings you your pension number.'],
  ['The meeting was put off, as neither side was ready.', 'The meeting was put off because neither side was ready.'],
  ['We owe you two thousand, one hundred and four pounds.', 'We owe you £2,104.'],
  ['We aim to reply in ten working days. We took fifteen.', 'We aim to reply in ten working days. We took fifteen working days.'],
  ['Your permit ends on 30 June 2027.', 'Your permit ends at the end of June 2027.'],
  ['The allotment at plot 9C is empty.', 'Plot 9C is empty. It is an allotment.'],
  [
    'Ines lives 1.4 miles from the school and the place went to a child living 0.9 miles away.',
    'The place went to a child who lives 0.9 miles from the school. Ines lives 1.4 miles away.',
  ],
];

describe('compareFacts on words that turn a sentence round', () => {
  it.each(told)('reports: %s | %s', (source, draft, words) => {
    const reports = compareFacts(source, draft).filter(({ outcome }) => outcome !== 'kept');
    expect(reports.some((report) => 'draft' in report && (report.draft.text.includes(words) || words.includes(report.draft.text)))).toBe(
      true,
    );
  });

  it.each(same)('takes for the same: %s | %s', (source, draft) => {
    expect(compareFacts(source, draft).filter(({ outcome }) => outcome !== 'kept')).toEqual([]);
  });
});
