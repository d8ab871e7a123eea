import type { Story } from './story';

/** The day's work: each is told more than once, of other people. */
export const everydayStories: readonly Story[] = [
  {
    subject: 'Rent account query {ref}',
    days: [2, 6, 11, 14, 17, 23, 26],
    messages: [
      {
        from: 'resident',
        hour: 10,
        text: 'Hello\n\nI got a letter that says I owe {amount} but I paid on the 1st and I have the bank statement. Can you tell me what it is for? Also, is the service charge in this or extra?\n\nThanks\n{name}\n{home}',
      },
      {
        from: 'me',
        to: ['resident'],
        after: 1,
        hour: 14,
        text: 'Dear {name}\n\nThank you for writing. I can see the payment. It went in two days after the letter was printed. You do not owe anything.\n\nPaul Whitcombe',
      },
      {
        from: 'resident',
        after: 2,
        hour: 9,
        text: 'That is a relief. Thank you Paul, you have been really helpful.\n\n{first}',
        read: true,
      },
    ],
  },
  {
    subject: 'Damp in the bedroom',
    days: [3, 6, 9, 14, 17, 20, 25],
    messages: [
      {
        from: 'resident',
        hour: 20,
        files: ['bedroom.jpg'],
        text: 'Hi, there is black mould in the back bedroom again, we washed it off in October and it has come back worse. My boy has a cough that does not go. When will somebody come? I am in after 3.30 most days.\n\n{name}, {home}, {phone}',
      },
      {
        from: 'repairs',
        to: ['me'],
        after: 1,
        hour: 9,
        text: 'Paul, logged as {ref}. With a child with a chest problem this should be looked at within 10 working days. Do you want our surveyor or will you visit first?\n\nDenise',
      },
    ],
  },
  {
    subject: 'Mutual exchange - forms',
    days: [5, 12, 21],
    messages: [
      {
        from: 'resident',
        hour: 11,
        files: ['Mutual exchange form.pdf'],
        text: 'Dear Paul\n\nPlease find attached our mutual exchange form. The other tenant is with a housing association. How long does it take, and do we need to have the electrics checked?\n\nRegards\n{name}',
      },
    ],
  },
  {
    subject: 'Neighbour noise, again',
    days: [1, 5, 8, 13, 16, 19, 24],
    messages: [
      {
        from: 'resident',
        hour: 23,
        text: 'It is gone 11 and the music is still going at number 14. I have filled in your diary sheets for three weeks. What happens now? I have to be up at five.\n\n{name}',
      },
      {
        from: 'asb',
        to: ['me'],
        after: 2,
        hour: 10,
        text: 'Paul, diary sheets received for {home}. There is enough for a warning letter, not for noise monitoring. Happy for me to write?\n\nTariq',
      },
      {
        from: 'me',
        to: ['asb'],
        after: 2,
        hour: 15,
        text: 'Yes please Tariq, and can it say what we will do and when, not only what we may do.\n\nPaul',
      },
    ],
  },
  {
    subject: 'Universal Credit and my rent going up',
    days: [4, 10, 18],
    messages: [
      {
        from: 'resident',
        hour: 16,
        text: 'I got the letter about the rent going up in April. Do I tell Universal Credit or do you? Last year they stopped my money for five weeks because of it. Could you please ring me, I am not good with the website.\n\n{name} {phone}',
      },
    ],
  },
  {
    subject: 'Repair {ref}: appointment confirmed',
    days: [1, 4, 7, 9, 12, 16, 20, 24],
    messages: [
      {
        from: 'contractor',
        hour: 7,
        text: 'This is to confirm that an operative will attend {home} on {d+5} between 8am and 1pm. If the tenant is not in, the job will be closed. You do not need to reply to this message.\n\nFenwright Repairs',
      },
    ],
  },
  {
    subject: 'Thank you',
    days: [6, 9, 15, 22],
    messages: [
      {
        from: 'resident',
        hour: 13,
        text: 'Dear Paul\n\nI just wanted to say thank you for sorting out the handrail. Mum can get to the garden again. You said you would ring on the Thursday and you did.\n\nBest wishes\n{name}',
        read: true,
      },
    ],
  },
  {
    subject: 'Housing Benefit: change of address for {name}',
    days: [3, 6, 10, 13, 17, 20],
    messages: [
      {
        from: 'benefits',
        hour: 11,
        text: 'Paul, claim {ref}. {name} says the tenancy at {home} began on {d-12}. Can you confirm the start date and the weekly rent? I cannot pay until I have both, and it has been waiting ten days.\n\nGareth Lloyd\nBenefits',
      },
      { from: 'benefits', after: 3, hour: 9, text: 'Hi Paul, did you see this? The claimant has now rung twice.\n\nGareth' },
    ],
  },
  {
    subject: 'Discretionary payment decision for {ref}',
    days: [7, 14],
    messages: [
      {
        from: 'benefitsTwo',
        hour: 15,
        text: 'Hello Paul\n\nWe have agreed {amount} a week for 13 weeks from {d+2}. It will run out on 22 February, so the tenant needs a plan by then. Letter attached for your file.\n\nImogen Steele',
        files: ['Award letter.docx'],
      },
    ],
  },
  {
    subject: 'Council tax and the empty flat',
    days: [11, 20],
    messages: [
      {
        from: 'councilTax',
        hour: 12,
        text: 'Paul, when did {home} become empty? Our record says September, yours says July. The premium is 100 per cent, so the date matters to somebody. A reply this week would be good.\n\nMarek Nowak',
      },
    ],
  },
  {
    subject: 'Adaptation: level access shower at {home}',
    days: [8, 19],
    messages: [
      {
        from: 'socialWorker',
        hour: 10,
        files: ['OT recommendation.docx'],
        text: 'Hi Paul\n\nOccupational therapy recommend a level access shower for {name}. Could you give landlord’s consent? There is a grant deadline of {d+14}.\n\nRuth',
      },
      {
        from: 'me',
        to: ['socialWorker'],
        after: 2,
        hour: 16,
        text: 'Hi Ruth, I will walk down on {d+5} and look at the drain first. If it is as drawn I am happy to agree.\n\nPaul',
      },
    ],
  },
  {
    subject: 'Parking space outside {home}',
    days: [5, 16, 26],
    messages: [
      {
        from: 'resident',
        hour: 18,
        text: 'Who do I talk to about a disabled bay? I was told housing, then highways, then housing again. It is for my wife. Her blue badge came on {d-6}.\n\n{name}',
      },
    ],
  },
  {
    subject: 'Garden fence blew down',
    days: [9, 15, 22, 27],
    messages: [
      {
        from: 'resident',
        hour: 8,
        files: ['fence.jpg'],
        text: 'The fence between us and the path came down in the wind. The dog can get out onto the road. Is it ours or yours to fix?\n\n{name}, {home}',
      },
    ],
  },
  {
    subject: 'Lost fob',
    days: [2, 13, 23],
    messages: [
      {
        from: 'resident',
        hour: 12,
        text: 'Hi, I have lost my fob for the front door. How much is a new one and where do I get it? Thanks {first}',
      },
    ],
  },
  {
    subject: 'Reference for {name}',
    days: [12, 21],
    messages: [
      {
        from: 'adviser',
        hour: 14,
        text: 'Dear Paul\n\nOur client {name} is applying for a private tenancy and the landlord would like a reference: length of tenancy, arrears if any, conduct. Consent form attached. The landlord decides on {d+6}.\n\nJo Petrie',
        files: ['Signed consent.pdf'],
      },
    ],
  },
  {
    subject: 'Councillor enquiry: bins at Millrace Close',
    days: [6, 18],
    messages: [
      {
        from: 'councillorTwo',
        hour: 9,
        text: 'Paul, three residents of Millrace Close have written to me about the bin store. Is it housing or waste? An answer I can share by {d+5} please.\n\nDesmond Ayre',
      },
      {
        from: 'me',
        to: ['councillorTwo'],
        after: 1,
        hour: 11,
        text: 'Dear Councillor Ayre\n\nThe store is ours. The doors will be fixed on {d+4} and I will let the residents know myself.\n\nPaul Whitcombe',
      },
    ],
  },
  {
    subject: 'Tenancy succession, 3 Quarry Steps',
    days: [14],
    messages: [
      {
        from: 'resident',
        hour: 10,
        text: 'Dear Mr Whitcombe\n\nMy mother was your tenant and she died on 4 November. I have lived here with her all my life. I have had a letter that says I must return the keys in four weeks. I did not know that. Could you tell me where I stand? I am sorry to trouble you.\n\n{name}',
      },
      {
        from: 'me',
        to: ['resident'],
        after: 1,
        hour: 9,
        text: 'Dear {name}\n\nI am very sorry about your mother. Please do nothing about the keys. I will visit on {d+5} at 2pm, and bring the form with me so that we can fill it in together.\n\nPaul Whitcombe',
      },
      { from: 'resident', after: 2, hour: 17, text: 'Thank you. That is kind. I will find her papers before you come.\n\n{first}' },
    ],
  },
  {
    subject: 'Cannot read your letter',
    days: [17],
    messages: [
      {
        from: 'resident',
        hour: 15,
        text: 'Your letter is too small for me, I am registered blind on one side. I asked for large print in the spring. Please send it again and tell me the one thing I have to do.\n\n{name}, {home}',
      },
    ],
  },
];
