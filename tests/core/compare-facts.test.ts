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
  // Whole sentences of council letters, put plainly.
  [
    'Your council tax for 2026-27 is £1,842.16. We have applied a single person discount of 25 per cent.',
    'Your council tax bill for 2026-27 is £1,842.16. This includes 25% off because you live alone.',
  ],
  [
    'It has been determined that you do not qualify for a Blue Badge at this time.',
    'We have decided that you do not qualify for a Blue Badge at the moment.',
  ],
  [
    'Enforcement action may be taken against you should you fail to comply with this notice by 12 January 2027.',
    'If you do not do what this notice asks by 12 January 2027, we may take enforcement action.',
  ],
  [
    'The works are scheduled to commence on Monday 8 February 2027 and will be completed within three weeks.',
    'We will start the work on Monday 8 February 2027 and finish it within 3 weeks.',
  ],
  [
    'Please find enclosed the application form which should be completed and returned to us no later than 28 February 2027.',
    'I have enclosed the form. Please fill it in and send it back by 28 February 2027.',
  ],
  [
    'Mr Adeyemi attended the office on 4 November 2026 accompanied by his brother.',
    'Mr Adeyemi came to the office on 4 November 2026 with his brother.',
  ],
  [
    'You are not permitted to sublet the property without our prior written consent.',
    'You must not sublet your home without our written consent.',
  ],
  [
    'Your request for information was received on 3 November 2026. We will respond within 20 working days.',
    'We received your request for information on 3 November 2026. We will reply within 20 working days.',
  ],
  ['The social worker, Priya Nand, will visit on Thursday at 10am.', 'Priya Nand, your social worker, will visit you on Thursday at 10am.'],
  ['We are unable to process your claim until we have received your payslips.', 'We cannot process your claim until we get your payslips.'],
  [
    'In the event that you are dissatisfied with this decision, you have the right to request a review within 28 days.',
    'If you are not happy with this decision, you can ask for a review within 28 days.',
  ],
  [
    'Your complaint was not upheld as there was no evidence of maladministration.',
    'We did not uphold your complaint because we found no evidence of maladministration.',
  ],
  [
    'A penalty charge notice of £70 was issued. This is reduced to £35 if paid within 14 days.',
    'We issued a penalty charge notice for £70. If you pay within 14 days it is £35.',
  ],
  [
    'Residents are advised that the library will be closed from 23 December to 2 January inclusive.',
    'The library is shut from 23 December to 2 January.',
  ],
  [
    'I write further to your letter dated 9 October 2026 regarding damp in the bedroom at 14 Tansy Court.',
    'Thank you for your letter of 9 October 2026 about damp in the bedroom at 14 Tansy Court.',
  ],
  [
    "The child's school attendance has fallen to 81%, which is below the expected level.",
    "Your child's attendance has gone down to 81%. This is lower than we expect.",
  ],
  [
    'It is necessary for you to provide proof of identity and two recent utility bills.',
    'Please show us proof of who you are and two recent utility bills.',
  ],
  [
    'The contractor failed to attend on 2 December. A new appointment has been made for 9 December between 8am and 12 noon.',
    'The contractor did not come on 2 December. Your new appointment is on 9 December, between 8am and midday.',
  ],
  [
    "Ms Oyelaran's tenancy commenced on 1 April 2019 and the rent is £98.45 per week.",
    "Ms Oyelaran's tenancy began on 1 April 2019. The rent is £98.45 a week.",
  ],
  ['You are hereby notified that you must remove the vehicle within seven days.', 'You must move the vehicle within 7 days.'],
  ['There is no charge for this service.', 'This service is free.'],
  ['Payment may be made by direct debit or by telephone on 01632 960456.', 'You can pay by direct debit, or by phone on 01632 960456.'],
  ["The Panel concluded that the school could not meet Hanna's needs.", "The panel decided that the school cannot meet Hanna's needs."],
  ['Neither of the applicants attended the hearing.', 'Both applicants missed the hearing.'],
  ['You are entitled to be accompanied at the meeting.', 'You can bring someone with you to the meeting.'],
  [
    'If no payment is received by 5 January 2027 we will pass the debt to enforcement agents.',
    'We will pass the debt to enforcement agents if we do not receive payment by 5 January 2027.',
  ],
  ['We apologise for any inconvenience caused by the delay of three weeks.', 'We are sorry for the three-week delay.'],
  ['Only one permit can be issued per household.', 'Each household can have one permit only.'],
  [
    'The assessment was carried out by an occupational therapist, Joan Platt.',
    'Joan Platt, an occupational therapist, did the assessment.',
  ],
  ['Failure to respond within 10 days will be taken as agreement.', 'If you do not reply within 10 days, we will take it that you agree.'],
  ['The premises must not be used after 11pm.', 'You must not use the premises after 11pm.'],
  ['Your appeal has been unsuccessful.', 'Your appeal was not successful.'],
  ['Mr Brook telephoned to say he would be unable to attend.', 'Mr Brook rang to say he could not come.'],
  ['Costs of £65.00 have been added to the account, making a total of £477.60.', 'We added costs of £65, so the total is now £477.60.'],
  ['The hedge should be maintained at a height not exceeding two metres.', 'Please keep the hedge at 2 metres or less.'],
  ['Your son is due to start at Netherby CE Primary in September 2027.', 'Your son will start at Netherby CE Primary in September 2027.'],
  ['The bins shall be presented at the kerbside by 6.30am.', 'Please put your bins at the kerb by 6.30am.'],
  ['No action is required on your part.', 'You do not need to do anything.'],
  [
    'We have been advised by the DWP that your Universal Credit ceased on 30 September 2026.',
    'The DWP told us that your Universal Credit stopped on 30 September 2026.',
  ],
  ['Should you require this letter in large print, please contact us.', 'Please tell us if you need this letter in large print.'],
  ['The meeting lasted an hour and a half and four members were present.', 'Four members came to the meeting, which lasted 90 minutes.'],
  ['Your landlord has an obligation to repair the boiler.', 'Your landlord must repair the boiler.'],
  ['Please do not ignore this letter.', 'Please read this letter.'],
  ['You are reminded that smoking is prohibited in communal areas.', 'You cannot smoke in shared areas.'],
  [
    'We are writing to confirm that your direct debit of £153.50 will be collected on the 15th of each month commencing 15 April 2027.',
    'We will collect your direct debit of £153.50 on the 15th of each month, starting on 15 April 2027.',
  ],
  [
    'The tree is protected by a preservation order and consent is required before any pruning takes place.',
    'A preservation order protects the tree, so you need our consent before you prune it.',
  ],
  [
    'Following an assessment of your needs, it has been agreed that you will receive 14 hours of support per week.',
    'After assessing your needs, we have agreed to give you 14 hours of support a week.',
  ],
  [
    'Dear Mrs Demir, I refer to your telephone call of 2nd November 2026.',
    'Dear Mrs Demir, thank you for your phone call on 2 November 2026.',
  ],
  ['Interest is chargeable at 8% per annum.', 'We charge interest at 8% a year.'],
  [
    'It was not possible for the operative to gain access to the premises on 7 January.',
    'Our worker could not get in to your home on 7 January.',
  ],
  [
    'Unless payment is made in full by 31 March 2027, recovery proceedings will commence.',
    'If you do not pay in full by 31 March 2027, we will start recovery proceedings.',
  ],
  ['The minimum age for a provisional licence is 17.', 'You must be at least 17 for a provisional licence.'],
  ['Your place in the queue is unaffected by this change.', 'This change does not affect your place in the queue.'],
  ['The matter has been referred to the Police.', 'We have told the police about this.'],
  ['Both parents attended and agreed with the plan.', 'Both parents came and agreed with the plan.'],
  ['No objections were received within the 21-day period.', 'Nobody objected within the 21 days.'],
  ['The caravan must be removed forthwith.', 'You must move the caravan straight away.'],
  ['You have until 5pm on Friday 9 April 2027 to submit further evidence.', 'Please send any more evidence by 5pm on Friday 9 April 2027.'],
  ["Mr and Mrs Lindqvist have lived at 6 Cooper's Yard since 1998.", "Mr and Mrs Lindqvist have been at 6 Cooper's Yard since 1998."],
  ['Your bin will be emptied on alternate Thursdays.', 'We will empty your bin every other Thursday.'],
  ['Approximately 40 people attended the consultation event.', 'About 40 people came to the consultation event.'],
  ['It is regretted that the previous letter contained an error.', 'I am sorry that our last letter had a mistake in it.'],
  [
    'The tenancy is for a fixed term of twelve months from 1 May 2027.',
    'Your tenancy lasts for a fixed term of 12 months from 1 May 2027.',
  ],
  ['Should you fail to attend, your case may be heard in your absence.', 'If you do not come, your case may be heard without you.'],
  [
    'The application is deemed invalid because the fee of £206 was not paid.',
    'Your application is not valid because you did not pay the fee of £206.',
  ],
  ['Children under the age of 8 must be accompanied by an adult at all times.', 'Children under 8 must be with an adult at all times.'],
  [
    'We cannot disclose this information as it relates to a third party.',
    'We cannot give you this information because it is about somebody else.',
  ],
  ['You were advised on 3 June that the deadline was 30 June.', 'We told you on 3 June that the deadline was 30 June.'],
  [
    'The grant will be paid in two instalments of £1,500, the first being payable in May 2027.',
    'We will pay the grant in two instalments of £1,500, the first in May 2027.',
  ],
  ['Your child has been allocated a place at Lark Hill School.', 'We have given your child a place at Lark Hill School.'],
  ['It is an offence to leave rubbish on the highway.', 'Leaving rubbish on the road is an offence.'],
  ['Please do not put glass in the blue bin.', 'Keep glass out of the blue bin, please.'],
  ['Your payment was received after the due date of 1 December.', 'We got your payment after it was due on 1 December.'],
  ["The Council's decision is final and there is no further right of appeal.", 'Our decision is final and you cannot appeal again.'],
  ['The sum of £85.00 is payable by Mr D Pike on or before 8 January 2027.', 'Mr Pike has to pay £85 by 8 January 2027.'],
  ['The Department is not in a position to extend the deadline.', 'We are not able to extend the deadline.'],
  ['The report was compiled by Ms Adaeze Obi on the 3rd day of May 2026.', 'Ms Obi wrote the report on 3 May 2026.'],
  ['You might wish to seek independent legal advice.', 'You may want to get independent legal advice.'],
  [
    'The inspection is to be undertaken at 9.30am. It will take approximately one hour.',
    'We will inspect at 9.30am. It will take about an hour.',
  ],
  ['Your award is £45.10 per fortnight with effect from 6 April 2027.', 'From 6 April 2027 you will get £45.10 every two weeks.'],
  [
    'To date no repayment has been made. Repayments shall begin on 1 February 2027.',
    'You have not paid anything back yet. Repayments will start on 1 February 2027.',
  ],
  ['The household comprises two adults and three children.', 'There are two adults and three children in the household.'],
  [
    'We acknowledge that you waited nine days and that you wrote to us twice. Please accept our apologies.',
    'You waited nine days and had to write to us twice. We are sorry.',
  ],
  ['The offices are closed on Good Friday and Easter Monday.', 'Our offices are shut on Good Friday and Easter Monday.'],
  ['The licence does not allow more than 60 people in the hall.', 'The licence allows 60 people in the hall at most.'],
  [
    'Gethin Pritchard is aged fifty-one. His sister, Non, is his appointee.',
    'Gethin Pritchard, who is 51, has his sister Non as his appointee.',
  ],
  ['Our ref: HB/77120. The overpayment is £312 (three hundred and twelve pounds).', 'The overpayment is £312. Our reference is HB/77120.'],
  ['The scheme operates from 01/09/2027 until 31/08/2028 inclusive.', 'The scheme runs from 1 September 2027 to 31 August 2028.'],
  [
    'It is noted that you are partially sighted and wish to receive correspondence by email at ash@inbox.example.',
    'You are partially sighted and would like us to email you at ash@inbox.example.',
  ],
  ['Action: Lena Novak. Due date: Wednesday 3 February 2027.', 'Lena Novak will do this by Wednesday 3 February 2027.'],
  ['The road is expected to remain closed until Monday 14 June at the earliest.', 'The road will not open before Monday 14 June.'],
  ['None of the four bids met the requirements.', 'All four bids failed to meet the requirements.'],
  [
    'The Head of Service, Ms R Fernandez, has considered your representations.',
    'Ms Fernandez, the Head of Service, has looked at what you told us.',
  ],
  ['Applicants must be 18 years of age or over.', 'You must be at least 18 to apply.'],
  ['A copy of the minutes is available upon request.', 'You can ask for a copy of the minutes.'],
  ['Please be aware that the car park barrier is locked at 22:00.', 'The car park barrier is locked at 10pm.'],
  ['This permit is not transferable.', 'You cannot transfer this permit.'],
  ['The noise was witnessed on three separate dates: 4, 9 and 12 May.', 'We heard the noise on three dates: 4, 9 and 12 May.'],
  ['The plan was last reviewed in October 2025.', 'We last reviewed the plan in October 2025.'],
  ['It is our understanding that you moved out on 30 June.', 'We understand that you moved out on 30 June.'],
  ['Your request has been declined on the grounds of cost.', 'We have turned down your request because of cost.'],
  [
    'In accordance with section 202 of the Housing Act 1996 you have 21 days in which to seek a review.',
    'You have 21 days to ask for a review, under section 202 of the Housing Act 1996.',
  ],
  ['The charge of £30 has been waived on this occasion.', 'We will not charge you the £30 this time.'],
  ['There are currently no vacancies at the nursery.', 'The nursery has no places at the moment.'],
  ['You are asked to refrain from feeding the pigeons.', 'Please do not feed the pigeons.'],
  ['Mrs Bello stated that she had not received the letter.', 'Mrs Bello said that she did not get the letter.'],
  ['The panel will reconvene on 20 January, when a decision will be reached.', 'The panel will meet again on 20 January to decide.'],
  ['Half of the fee is refundable.', 'You can get half of the fee back.'],
  ['You will be contacted by Bridget Nolan within five working days.', 'Bridget Nolan will contact you within 5 working days.'],
  ['Damp was discovered in both bedrooms.', 'We found damp in both bedrooms.'],
  [
    'We are pleased to confirm that your appeal has been allowed and the penalty charge of £50 has been cancelled.',
    'Your appeal has succeeded. We have cancelled the £50 penalty charge.',
  ],
  [
    'Ms Kaur is employed as a carer for 22.5 hours per week and earns £301.50.',
    'Ms Kaur works as a carer for 22.5 hours a week. She earns £301.50.',
  ],
  ['The fence shall not exceed 1.8 metres in height.', 'The fence must be no more than 1.8 metres high.'],
  [
    'Upon receipt of your form we shall contact you to arrange an appointment.',
    'When we get your form we will contact you to make an appointment.',
  ],
  ['The council has no record of your application dated 7 July 2026.', 'We cannot find a record of your application of 7 July 2026.'],
  [
    'The child is to reside with his grandmother, Pauline Stubbs, pending the hearing on 2 June.',
    'The child will live with his grandmother, Pauline Stubbs, until the hearing on 2 June.',
  ],
  ['Hot food must be kept at 63°C or above.', 'Keep hot food at 63°C or hotter.'],
  [
    'You were not at home when our officer called at 3.45pm on 12 March.',
    'Our officer called at 3.45pm on 12 March, but you were not at home.',
  ],
  ['Three of the seven windows cannot be opened.', 'You cannot open three of the seven windows.'],
  ['It is advised that all valuables are removed prior to the works.', 'Please move your valuables before the work starts.'],
  ['Registration is compulsory for all dogs over eight weeks of age.', 'You must register any dog older than 8 weeks.'],
  ['The balance as at 31 December 2026 stands at £0.00.', 'On 31 December 2026 the balance was £0.'],
  ['Neither the driveway nor the path has been adopted.', 'The driveway and the path have not been adopted.'],
  ['The cost will be met by Marlbrook Homes.', 'Marlbrook Homes will pay the cost.'],
  [
    'Mr Tesfaye was advised by telephone on 9 June that his claim had been suspended.',
    'We rang Mr Tesfaye on 9 June and told him that we had suspended his claim.',
  ],
  ['Your previous correspondence dated 1 and 8 May refers.', 'Thank you for your letters of 1 and 8 May.'],
  [
    "Any person aggrieved by the notice may appeal to the magistrates' court within 21 days.",
    "If you disagree with the notice you can appeal to the magistrates' court within 21 days.",
  ],
  ['The position is temporary and ends on 30 September 2027.', 'The job is temporary and ends on 30 September 2027.'],
  ['No further correspondence will be entered into.', 'We will not write about this again.'],
  [
    'The survey found asbestos in the garage roof but none in the house.',
    'The survey found asbestos in the garage roof. There is none in the house.',
  ],
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
