import type { Story } from './story';

/** Casework across the council's services: each told of several people, in threads. */
export const caseworkStories: readonly Story[] = [
  {
    subject: 'Allocation: medical evidence for {name}',
    days: [4, 8, 12, 16, 20],
    messages: [
      {
        from: 'resident',
        hour: 9,
        files: ['GP letter.pdf'],
        text: 'Dear Paul\n\nYou asked for more from my doctor. It is attached. She says I should not use stairs at all now. Will this change my band, and when will I know?\n\n{name}',
      },
      {
        from: 'homeless',
        to: ['me'],
        after: 2,
        hour: 14,
        text: 'Paul, the panel sits on {d+6}. If you want {name} on it the summary must be in two days before.\n\nLucy',
      },
    ],
  },
  {
    subject: 'Direct debit went out twice',
    days: [1, 4, 7, 14, 18, 21],
    messages: [
      {
        from: 'resident',
        hour: 8,
        text: 'Morning. My rent came out on the 1st and again on the 2nd. That is {amount} I do not have and my shopping card was refused in front of people. Please put it back today.\n\n{name} {phone}',
      },
      {
        from: 'system',
        to: ['me'],
        after: 1,
        hour: 5,
        text: 'Automatic message. A duplicate collection was found on account {ref}. Refund request {ref} waits for an officer’s approval.',
      },
    ],
  },
  {
    subject: 'Asking for more time to pay',
    days: [2, 5, 10, 15, 20, 24],
    messages: [
      {
        from: 'resident',
        hour: 17,
        text: 'Hello Paul\n\nI know I said I would pay {amount} a week. The car failed its test and I need it for work. Can it be half until after Christmas? I would sooner ask than just not pay.\n\n{name}',
      },
      {
        from: 'me',
        to: ['resident'],
        after: 1,
        hour: 10,
        text: 'Dear {name}\n\nThank you for asking first. Yes. Half until 8 January, then back to the full amount. I will write to you by {d+4} so that you have it on paper.\n\nPaul Whitcombe',
      },
    ],
  },
  {
    subject: 'Warm homes grant: {name}',
    days: [6, 13, 22],
    messages: [
      {
        from: 'customer',
        hour: 13,
        text: 'Paul, {name} at {home} asked about the warm homes grant. The form needs the landlord to sign page 3. It closes on {d+12}. Shall I send it up?\n\nLeanne',
      },
    ],
  },
  {
    subject: 'Care package start and the key safe',
    days: [9, 18],
    messages: [
      {
        from: 'socialWorker',
        hour: 11,
        text: 'Hi Paul\n\nCarers start with {name} on {d+5}, four calls a day. They cannot start without a key safe. Our handyperson is away. Is there any chance yours could do it by {d+4}?\n\nRuth',
      },
      {
        from: 'repairs',
        to: ['me', 'socialWorker'],
        after: 1,
        hour: 8,
        text: 'We can do {d+4} before 10am if someone is in. Who pays?\n\nDenise',
      },
      { from: 'socialWorker', to: ['me', 'repairs'], after: 1, hour: 12, text: 'We do. Order {ref}. Thank you both.\n\nRuth', read: true },
    ],
  },
  {
    subject: 'Letter sent to the wrong address?',
    days: [8, 23],
    messages: [
      {
        from: 'resident',
        hour: 19,
        text: 'I have opened a letter that is for somebody called at number 41. It has their name, their rent and something about a court date in it. I did not read all of it. What should I do with it, and has anybody got one of mine?\n\n{name}, {home}',
      },
    ],
  },
  {
    subject: 'Garage to rent',
    days: [10, 17, 24],
    messages: [
      {
        from: 'resident',
        hour: 12,
        text: 'Good afternoon, are there any garages to rent near {home} and how much are they? No rush.\n\n{name}',
      },
    ],
  },
  {
    subject: 'Overpayment of Housing Benefit {ref}',
    days: [11, 19],
    messages: [
      {
        from: 'resident',
        hour: 16,
        text: 'I have a letter from benefits that says I must pay back {amount}. I told them when I started the job, I have the email. I am worried because it says they can take it out of my wages. Can I appeal and how long have I got?\n\n{name}',
      },
      {
        from: 'benefits',
        to: ['me'],
        after: 2,
        hour: 10,
        text: 'Paul, the letter to {name} went on {d-3}. The month to ask for a review runs from that date, so not long. If there is an email from the claimant we would look at it again.\n\nGareth',
      },
    ],
  },
  {
    subject: 'Moving out - what do I need to do?',
    days: [3, 16, 25],
    messages: [
      {
        from: 'resident',
        hour: 11,
        text: 'Hi, we have found somewhere nearer my sister. How much notice do I give, and can I hand the keys in early? I want to leave it nice.\n\n{name}, {home}',
      },
    ],
  },
  {
    subject: 'School place and our move to Weaver Street',
    days: [12],
    messages: [
      {
        from: 'resident',
        hour: 14,
        text: 'Dear Mr Whitcombe\n\nThe school will not keep the place without proof of the new address by {d+5}. Could you email me something that says we will live there? The tenancy starts on {d+15}.\n\n{name}',
      },
    ],
  },
  {
    subject: 'Hoarding: joint visit to {home}',
    days: [13],
    messages: [
      {
        from: 'socialWorker',
        hour: 9,
        text: 'Paul, the fire service went in and say the exits are blocked. {name} let me in but only as far as the kitchen. {first} trusts you. Would you come with me on {d+6} at 11?\n\nRuth',
      },
      {
        from: 'me',
        to: ['socialWorker'],
        after: 1,
        hour: 13,
        text: 'Yes. I will ring {first} first, and I will not bring the clipboard.\n\nPaul',
      },
      {
        from: 'socialWorker',
        to: ['me'],
        after: 6,
        hour: 15,
        text: 'Thank you for today. To write down what we said: you ask for a skip by {d+10}; I refer to the support group; {first} does the hallway and nothing else until we come back on {d+20}.\n\nRuth',
      },
    ],
  },
  {
    subject: 'Complaint about how I was spoken to',
    days: [5],
    messages: [
      {
        from: 'resident',
        hour: 10,
        text: 'I came to the front desk on {d-1} to pay and the person behind the glass said loudly "are you the one in arrears". Everybody heard. I have never missed a month until now. I do not want money. I want somebody to say sorry.\n\n{name}',
      },
    ],
  },
  {
    subject: 'Request for an interpreter, {d+5}',
    days: [7, 15],
    messages: [
      {
        from: 'adviser',
        hour: 15,
        text: 'Hello Paul\n\n{name} will come to the interview on {d+5} and needs a Kurdish Sorani interpreter. A cousin has been doing it, which is not right for this conversation. Could you confirm that one is booked?\n\nJo Petrie',
      },
    ],
  },
  {
    subject: 'Right to Buy: valuation for {home}',
    days: [14],
    messages: [
      {
        from: 'legal',
        hour: 12,
        text: 'Paul, the offer notice on {home} is due by {d+9}. I need the list of improvements since 2015. If we are late the discount changes, and so does the tenant’s temper.\n\nSimon',
      },
    ],
  },
  {
    subject: 'Lift out at Lantern Terrace',
    days: [6],
    messages: [
      {
        from: 'resident',
        hour: 7,
        text: 'The lift is out again. I am on the fifth floor with a wheelchair and I have hospital at 2 on {d+1}. If I cannot get down I lose the appointment I have waited eleven months for.\n\n{name} {phone}',
      },
      {
        from: 'repairs',
        to: ['me'],
        after: 0,
        hour: 12,
        text: 'Engineer there at 4pm today. If it is the drive again it is a two-day part. Have we got an evac chair in that block?\n\nDenise',
      },
    ],
  },
];
