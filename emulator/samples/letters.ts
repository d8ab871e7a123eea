import { paragraph, type DocumentPlan } from './ooxml-writer';

/** The sample documents. The council and everyone in them are invented; the words are ours, and cold on purpose. */
const letterhead = ['Marrowdale Borough Council', 'Housing Services, Castlegate House, Marrowdale ZZ4 8QT'];
const address = (...lines: readonly string[]): readonly ReturnType<typeof paragraph>[] => lines.map((line) => paragraph(line, 'Address'));

export const rentArrears: DocumentPlan = {
  title: 'Rent arrears letter',
  header: letterhead,
  footer: 'Marrowdale Borough Council. Calls to this office may be recorded. Text relay: 18001 01632 960142.',
  blocks: [
    ...address('Ms D Harlow', '14 Tansy Court', 'Marrowdale', 'ZZ4 2LN'),
    paragraph(''),
    paragraph('23 November 2026'),
    paragraph('Our reference: HS/RA/40718832'),
    paragraph('Dear Ms Harlow'),
    paragraph([{ text: 'Rent account 40718832', bold: true }]),
    paragraph('You have failed to pay your rent and your account is now in arrears in the sum of £412.60. It is a condition of your tenancy agreement that rent is paid weekly in advance, and you are in breach of that condition.'),
    paragraph(['You must make payment in full ', { text: 'by 11 December 2026', bold: true }, '. Failure to do so will result in further action being taken, which could ultimately lead to you losing your home.']),
    paragraph('We have not received a reply to our letter of 2 November 2026. It is your responsibility to contact this office, and your lack of engagement has been noted on your file.'),
    paragraph('The sum outstanding is made up as follows:'),
    {
      kind: 'table',
      rows: [
        ['Week beginning', 'Rent due', 'Paid', 'Outstanding'],
        ['26 October 2026', '£103.15', '£0.00', '£103.15'],
        ['2 November 2026', '£103.15', '£0.00', '£103.15'],
        ['9 November 2026', '£103.15', '£0.00', '£103.15'],
        ['16 November 2026', '£103.15', '£0.00', '£103.15'],
      ],
    },
    paragraph('What you are required to do', 'Heading2'),
    paragraph('You are hereby required to take one of the following actions without further delay:'),
    {
      kind: 'list',
      items: [
        'remit the full amount of £412.60 by bank transfer, quoting your rent account number;',
        ['contact the Income Recovery Team on ', { text: '01632 960142', bold: true }, ' in order to make an arrangement for the repayment of the debt;'],
        'provide documentary evidence in respect of any claim for Universal Credit or Housing Benefit which has been submitted by you.',
      ],
    },
    paragraph(['Should you be experiencing difficulty you may wish to seek advice. A list of agencies can be found ', { text: 'on our website', link: 'https://www.marrowdale.example/rent-help' }, ', and it is your responsibility to approach them.']),
    paragraph(['Please be advised that in the event that no payment is received, the Council will have no alternative but to commence the service of a Notice of Seeking Possession', { text: '', note: 'A notice under section 83 of the Housing Act 1985.' }, '. This is the first stage in legal proceedings.']),
    paragraph('What happens if you ignore this letter', 'Heading2'),
    paragraph('If you do nothing, your case will be referred to the Legal Services department. You will be liable for any costs that are incurred by the Council, which may be in excess of £355.00.'),
    paragraph('Any payments that are made by you subsequent to the date of this letter should be disregarded for the purposes of the above calculation. Payments can take up to 3 working days to be credited to your account.'),
    paragraph('Non-dependants and lodgers must be declared. If you have failed to notify us of a change in your circumstances, you may not be receiving the benefit to which you are entitled.'),
    paragraph('An officer attempted to visit your property on 12 November 2026 but you did not answer the door. A further visit will not be made unless you request one.'),
    paragraph('You are not able to make an application for a transfer whilst there are arrears on the account.'),
    paragraph('If you do not agree with the contents of this letter you must put your reasons in writing within 14 days. Telephone calls will not be accepted for this purpose.'),
    paragraph('This letter should be retained for your records, as it may be referred to in the event of proceedings being commenced against you.'),
    paragraph('Yours sincerely'),
    paragraph(''),
    ...address('Paul Whitcombe', 'Housing officer', 'Marrowdale Borough Council'),
  ],
};

export const bereavement: DocumentPlan = {
  title: 'Letter after a death',
  header: letterhead,
  footer: 'Marrowdale Borough Council',
  blocks: [
    ...address('Mr T Okonjo-Reed', '3 Quarry Steps', 'Marrowdale', 'ZZ4 6PD'),
    paragraph(''),
    paragraph('20 November 2026'),
    paragraph('Dear Mr Okonjo-Reed'),
    paragraph([{ text: 'Tenancy of the late Mrs A Okonjo-Reed: 3 Quarry Steps', bold: true }]),
    paragraph('We have been notified of the death of the above tenant on 4 November 2026. The tenancy must be terminated by way of four weeks’ notice in writing and rent will continue to be charged at £98.40 per week until the keys have been returned.'),
    paragraph('You are required to complete the enclosed form and return it together with the death certificate within 7 days. Failure to do so will cause delay.'),
    paragraph('If you were residing at the property you may have a right to succeed to the tenancy. Evidence of your occupation for the preceding 12 months must be supplied. We will not be able to process your application without it.'),
    paragraph('The property must be left clean, tidy and free of belongings. Items that are left behind will be disposed of and the cost will be recharged to the estate.'),
    paragraph('Should you require any further information, please do not hesitate to contact the undersigned on 01632 960158.'),
    paragraph('Yours sincerely'),
    ...address('Helen Marsh', 'Tenancy officer'),
  ],
};

export const caseNotes: DocumentPlan = {
  title: 'Visit notes',
  header: ['Marrowdale Borough Council', 'Adult Social Care: record of visit'],
  blocks: [
    paragraph('Notes of visit, 18 November 2026', 'Heading1'),
    paragraph('Seen at home: Mr Walter Pym, aged 83. Also there: his daughter, Carol. Worker: R Adeyemi.'),
    paragraph('What was said', 'Heading2'),
    paragraph('WP says he is managing but refuses help with washing. Daughter claims he has fallen twice since October, once on the stairs. He denies this. He is non-compliant with his evening tablets. House cold on arrival, 15 degrees in the sitting room. He said he does not put the heating on because of the bill.'),
    paragraph('Carol comes on Tuesdays and Fridays. She is struggling and says she cannot go on as she is after Christmas. No carer’s assessment has been done.'),
    paragraph('He wants to stay in his own home. He likes the lunch club at St Brannock’s and has not been since the bus stopped in September.'),
    paragraph('Agreed', 'Heading2'),
    {
      kind: 'list',
      numbered: true,
      items: [
        'RA to refer to the falls service by 25 November 2026.',
        'Carol to ring about the carer’s assessment on 01632 960177.',
        'RA to ask about transport to the lunch club. No date was set.',
        'WP will think about grab rails; he did not agree to them.',
      ],
    },
    { kind: 'table', rows: [['Concern', 'Seen or said', 'Next step'], ['Falls', 'Said by daughter', 'Falls service'], ['Cold home', 'Seen, 15 degrees', 'Warm homes team'], ['Carer', 'Said by Carol', 'Assessment']] },
    paragraph('Next visit 9 December 2026 at 10.30am.'),
  ],
};

export const empty: DocumentPlan = { title: 'Empty document', blocks: [paragraph('')] };
