import type { Story } from './story';

/** What also fills an inbox: colleagues, meetings, machines, newsletters, spam. */
export const officeStories: readonly Story[] = [
  {
    subject: 'Rents system: nightly report',
    days: [1, 2, 3, 4, 5, 8, 9, 10, 11, 12, 15, 16, 17, 18, 19, 22, 23, 24, 25, 26],
    messages: [
      {
        from: 'system',
        hour: 5,
        text: 'Automatic message. 14 accounts moved to letter 1, 6 to letter 2, 2 to pre-action. 3 promises to pay were broken. Open the rents system to see them. Do not reply to this address.',
        read: true,
      },
    ],
  },
  {
    subject: 'Housing Sector Weekly',
    days: [3, 10, 17, 24],
    messages: [
      {
        from: 'newsletter',
        hour: 6,
        text: 'In this issue: what the new decent homes standard may mean; five councils on damp; a podcast about allocations; jobs. You are getting this because you signed up. Unsubscribe at any time.',
        read: true,
      },
    ],
  },
  {
    subject: 'Marrowdale Matters: your staff news',
    days: [2, 9, 16, 23],
    messages: [
      {
        from: 'staffNews',
        hour: 9,
        text: 'Flu jabs are back on the third floor. The canteen is closed on Friday afternoon. Meet the new play team. And: have you filled in the staff survey? It closes at the end of the month.',
        read: true,
      },
    ],
  },
  {
    subject: 'Planned maintenance: email and files',
    days: [5, 19],
    messages: [
      {
        from: 'it',
        hour: 8,
        text: 'The file servers will be unavailable on {d+3} from 7pm until midnight. Save your work before then. You do not need to do anything else.',
      },
    ],
  },
  {
    subject: 'Your password expires in 10 days',
    days: [7],
    messages: [
      {
        from: 'it',
        hour: 8,
        text: 'Your network password expires on {d+10}. Change it from any council computer with Ctrl, Alt and Delete. We never ask for it in a message.',
      },
    ],
  },
  {
    subject: 'Overdue: information security refresher',
    days: [4, 12, 25],
    messages: [
      {
        from: 'learning',
        hour: 7,
        text: 'You have one overdue course: Information security refresher (25 minutes). Due on {d-3}. Your manager can see this.',
      },
    ],
  },
  {
    subject: 'URGENT: your mailbox will be suspended',
    days: [1],
    messages: [
      {
        from: 'spam',
        hour: 4,
        important: true,
        text: 'Dear user, your mailbox has been limited due to unusual activity. To keep your messages verify your password within 24 hours at http://marrowdale-login.example/verify or your account will be deleted. Do not tell IT, this is a private security matter.',
      },
    ],
  },
  {
    subject: 'Your parcel is on hold',
    days: [13],
    messages: [
      {
        from: 'prize',
        hour: 22,
        text: 'We could not deliver your parcel. Pay the release fee of £1.99 at http://parcel-hold.example/pay with your card within 12 hours.',
      },
    ],
  },
  {
    subject: 'Change of bank details - Fenwright',
    days: [6],
    messages: [
      {
        from: 'invoices',
        hour: 10,
        files: ['New bank details.html'],
        text: 'Hello, please note that Fenwright has new bank details for all future invoices. Please update your records today and send the £1,840 for the Lantern Terrace door to the new account. Do not ring the office, the lines are down.\n\nAccounts',
      },
    ],
  },
  {
    subject: 'Team meeting {d+4}',
    days: [5, 12, 19, 26],
    meeting: { inDays: 4, hour: 10, minutes: 60, location: 'Castlegate House, room 2.4' },
    messages: [
      {
        from: 'manager',
        hour: 9,
        text: 'Agenda: voids, winter pressures, the new letters. Please bring one letter you would be happy to have had yourself.\n\nNadia',
      },
    ],
  },
  {
    subject: 'Case discussion: {name}',
    days: [4, 11],
    meeting: { inDays: 5, hour: 14, minutes: 45, location: 'Teams' },
    messages: [
      {
        from: 'socialWorker',
        hour: 12,
        text: 'Could we talk about {name} before the review? I would like to agree who visits and who writes. If this time does not work please suggest another.\n\nRuth',
      },
    ],
  },
  {
    subject: 'Cancelled: drop-in at Heron House',
    days: [3],
    messages: [
      { from: 'customer', hour: 11, text: 'Sorry all, the community room has no heating so {d+1} is off. New date to follow.\n\nLeanne' },
    ],
  },
  {
    subject: 'Moved: rent panel now {d+8}',
    days: [6],
    messages: [
      {
        from: 'manager',
        hour: 16,
        text: 'The rent panel moves from {d+5} to {d+8}, same room, 1.30pm. Papers are still due two days before.\n\nNadia',
      },
    ],
  },
  {
    subject: 'Automatic reply: Rent account query',
    days: [6, 10, 16],
    messages: [
      {
        from: 'benefits',
        hour: 14,
        text: 'I am out of the office until {d+6} and am not reading messages. For anything about Housing Benefit write to benefits@marrowdale.example or ring 01632 960100.\n\nGareth Lloyd',
      },
    ],
  },
  {
    subject: 'New letter template - have your say',
    days: [10],
    messages: [
      {
        from: 'comms',
        hour: 11,
        files: ['Arrears letter v3.docx'],
        text: 'Hi all\n\nHere is version 3 of the arrears letter. It leads with help, says the amount once and asks for one thing. Comments by {d+9} please, after that it goes to legal.\n\nPriya Sandhu\nCommunications',
      },
      {
        from: 'benefitsTwo',
        to: ['comms', 'me'],
        after: 1,
        hour: 10,
        text: 'Much better. Can the benefits number be above the fold?\n\nImogen',
      },
      {
        from: 'manager',
        to: ['comms', 'me'],
        after: 2,
        hour: 9,
        text: 'Agreed. Paul, would you try it on five real cases and tell us what residents say? By {d+12} if you can.\n\nNadia',
      },
      {
        from: 'comms',
        to: ['manager', 'me'],
        after: 3,
        hour: 15,
        text: 'We decided today: version 3 goes live on 1 December. Thanks for the help.\n\nPriya',
      },
    ],
  },
  {
    subject: 'Christmas cover',
    days: [9],
    messages: [
      {
        from: 'manager',
        hour: 10,
        text: 'Can everyone tell me by {d+6} which days you can cover between 24 December and 2 January? We need two a day.\n\nNadia',
      },
      { from: 'homeless', to: ['manager', 'me'], after: 1, hour: 11, text: '29th and 30th from me.\n\nLucy' },
      { from: 'asb', to: ['manager', 'me'], after: 1, hour: 13, text: '24th, 31st. Paul, swap the 27th?\n\nTariq' },
      {
        from: 'manager',
        to: ['me'],
        after: 5,
        hour: 9,
        text: 'Paul, you are the only one I have not heard from. Please can you tell me today?\n\nNadia',
      },
    ],
  },
  {
    subject: 'Handover while you are on leave',
    days: [8],
    messages: [
      {
        from: 'manager',
        hour: 16,
        text: 'Paul, enjoy the week. I have your diary. For the record: Lucy has the review, Tariq has the noise cases, I have the complaint at {home}. I told the advice centre you would ring on the 23rd.\n\nNadia',
      },
      {
        from: 'homeless',
        to: ['me', 'manager'],
        after: 4,
        hour: 12,
        text: 'I placed the family from Kiln Lane in Weaver Street on {d+3}, so that one is done, you can close it. The keys are in the safe.\n\nLucy',
      },
    ],
  },
  {
    subject: 'Cake in the kitchen',
    days: [2, 16],
    messages: [
      {
        from: 'customer',
        hour: 11,
        text: 'It is my birthday so there is cake, the good one. Level 2 kitchen until it is gone.\n\nLeanne',
        read: true,
      },
    ],
  },
  {
    subject: 'For information: committee papers',
    days: [7, 21],
    messages: [
      {
        from: 'democratic',
        hour: 13,
        files: ['Agenda.pdf', 'Minutes.docx'],
        text: 'The papers for the housing committee on {d+7} are attached. They are for information. Item 6 is the arrears policy.\n\nOliver',
      },
    ],
  },
  {
    subject: 'Voids list',
    days: [4, 11, 18, 25],
    messages: [
      {
        from: 'repairs',
        hour: 15,
        files: ['Voids.csv'],
        text: 'This week’s voids. Heron House 12 is ready for viewing. Kiln Lane 8 needs a new lock before anyone goes in.\n\nDenise',
      },
    ],
  },
  {
    subject: 'Policy question: lodgers and the bedroom charge',
    days: [13],
    messages: [
      {
        from: 'customer',
        hour: 10,
        text: 'Paul, a tenant asks whether a lodger counts for the spare room charge. I could not find it on the intranet. She wants to know before she says yes to somebody, so some time this week would be kind.\n\nLeanne',
      },
      {
        from: 'me',
        to: ['customer'],
        after: 1,
        hour: 9,
        text: 'A lodger’s room is not counted as spare, and some of the rent may count as income. I would send her to Jo Petrie for the sums.\n\nPaul',
      },
    ],
  },
  {
    subject: 'Minutes of the estate walkabout',
    days: [6],
    messages: [
      {
        from: 'asb',
        hour: 16,
        files: ['Walkabout transcript.vtt', 'Walkabout notes.txt'],
        text: 'Paul, the recording made a transcript by itself, attached with my notes. Can you make actions of it? I think you said you would do the lights.\n\nTariq',
      },
    ],
  },
];
