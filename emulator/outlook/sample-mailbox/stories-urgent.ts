import type { Story } from './story';

/** What must be seen first: risk, deadlines, people who have waited. Each told once, in the words people use. */
export const urgentStories: readonly Story[] = [
  {
    subject: 'nowhere to go tonight',
    days: [1],
    messages: [
      {
        from: 'resident',
        hour: 21,
        text: 'Hello, I am sorry to write so late. My mum has told me to leave and I have my two little ones with me, 3 and 5. We have nowhere to sleep tonight, we are in the car by the retail park. I rang the out of hours number but could not get through. I have {amount} left until Thursday.\n\nPlease can somebody ring me on {phone}.\n\n{name}',
      },
    ],
  },
  {
    subject: 'Child not collected again - Heron House',
    days: [2],
    messages: [
      {
        from: 'school',
        hour: 15,
        cc: ['childrens'],
        important: true,
        text: 'Dear Mr Whitcombe\n\nI understand you are the housing officer for the family at {home}. {first}, who is 7, was not collected on Monday, Tuesday or today. Today there was a mark on the arm that we have recorded. {first} told our teaching assistant that there is no heating and that "we sleep in coats".\n\nWe have made a referral to children’s services. Could you tell us by tomorrow who the named contact is for the tenancy?\n\nKind regards\nMrs K Dunmore\nPastoral lead, St Brannock’s Primary',
      },
      {
        from: 'childrens',
        to: ['me', 'school'],
        after: 1,
        hour: 9,
        text: 'Thanks both. This is with me. Paul, can you let me have before 4pm today: who is on the tenancy, any repairs open for heating, and whether anyone has been in since September? Please do not contact the family about this before we have spoken.\n\nCallum Frayne\nSocial worker, assessment team',
      },
    ],
  },
  {
    subject: 'I cant do this anymore',
    days: [3],
    messages: [
      {
        from: 'resident',
        hour: 2,
        text: 'You sent another letter about the rent. I read it four times. I have not slept since Tuesday and honestly I do not see the point of carrying on, everyone would be better off. I just wanted someone there to know I did try.\n\n{first}',
      },
    ],
  },
  {
    subject: 'Gas smell at {home}',
    days: [0],
    messages: [
      {
        from: 'resident',
        hour: 7,
        text: 'there is a strong smell of gas in the hallway of my flat and the carbon monoxide alarm went off twice in the night. I opened the windows. The neighbour says it is the boiler that Fenwright looked at on {d-4}. I have a baby here. what do I do\n\n{name}, {home}, {phone}',
      },
    ],
  },
  {
    subject: 'He has found out where we live',
    days: [4],
    messages: [
      {
        from: 'resident',
        hour: 18,
        text: 'Paul, he was outside the flats on Sunday and again today. The court order says he cannot come within 100 metres. He shouted that he would come back when the children are at school. The police have given me a number, 4471, but nobody has come. Please do not write to me at home and please do not ring the landline. Text {phone} only, after 2pm.\n\nIs there anywhere else we could go?',
      },
      {
        from: 'police',
        to: ['me'],
        after: 1,
        hour: 11,
        text: 'Mr Whitcombe\n\nRe incident 4471. I have visited this address and made a risk assessment: high. The case goes to the multi-agency meeting on {d+6}. We ask the council to have a representative there who can speak about a managed move, and to confirm by {d+3}.\n\nPC 4471 Hobbs',
      },
    ],
  },
  {
    subject: 'Possession hearing - statement needed by noon Tuesday',
    days: [3],
    messages: [
      {
        from: 'legal',
        hour: 16,
        important: true,
        files: ['Directions order.pdf', 'Draft statement.docx'],
        text: 'Paul\n\nThe court has listed {ref} for {d+6} at 10am. Under the directions I must file and serve your witness statement by noon on {d+5}. I have drafted what I can. I need from you:\n\n- the contact log since March\n- whether the pre-action letter went to the right address\n- anything we know about the tenant’s health\n\nIf we miss this the claim will be struck out.\n\nSimon Achterberg\nLegal services',
      },
    ],
  },
  {
    subject: 'Stage 2 complaint: {home} - response due',
    days: [9],
    messages: [
      {
        from: 'complaints',
        hour: 10,
        text: 'Hi Paul\n\n{name} has asked us to look again at the damp complaint. It is a stage 2, so the response must be with the resident within 20 working days of {d-9}. Can I have your notes by {d+5}?\n\nBethan Pryce\nComplaints and learning',
      },
      {
        from: 'complaints',
        after: 7,
        hour: 9,
        text: 'Hi Paul, chasing this. I have had nothing yet and the Ombudsman now has the file open too. I need your notes by 5pm tomorrow, even if they are only a timeline.\n\nBethan',
      },
    ],
  },
  {
    subject: 'FOI 2026/0417: evictions by ward',
    days: [13],
    messages: [
      {
        from: 'democratic',
        hour: 11,
        text: 'Dear Paul\n\nWe have a request for information about evictions by ward for the last three years. The statutory deadline is 20 working days, which is {d+15}. I need the figures from you by {d+11} so that they can be checked.\n\nOliver Finch\nInformation governance',
      },
      {
        from: 'me',
        to: ['democratic'],
        after: 1,
        hour: 9,
        text: 'Oliver, thanks. Nadia holds the 2024 figures. I will send 2025 and 2026 by {d+10}.\n\nPaul',
      },
      {
        from: 'democratic',
        after: 12,
        hour: 14,
        text: 'Paul, I have Nadia’s but not yours. Today was the internal date. Please send what you have: the legal date does not move.\n\nOliver',
      },
    ],
  },
  {
    subject: 'Subject access request - reminder',
    days: [6],
    messages: [
      {
        from: 'democratic',
        hour: 13,
        text: 'Paul\n\nWe received a subject access request from {name} on {d-18}. One calendar month ends on {d+10}. Please search your mailbox and your notes and send everything that names the person, including drafts, by {d+4}. Nothing may be deleted.\n\nOliver Finch',
      },
    ],
  },
  {
    subject: 'My constituent, {name}: third letter',
    days: [5],
    messages: [
      {
        from: 'mp',
        hour: 12,
        files: ['Letter from Helena Brack MP.pdf'],
        text: 'Dear Mr Whitcombe\n\nI write for the third time about my constituent {name} of {home}, who has waited since June for a decision on a medical transfer. I wrote on 4 September and 9 October and have had no reply to either letter.\n\nMs Brack asks for a full response within five working days.\n\nYours sincerely\nCaseworker to Helena Brack MP',
      },
    ],
  },
  {
    subject: 'Casework - no hot water for an 82 year old',
    days: [4],
    messages: [
      {
        from: 'councillor',
        hour: 8,
        text: 'Morning Paul\n\nI was at Heron House last night. {name} is 82, on oxygen, and has had no hot water for nine days. I said I would come back with an answer by Friday. Can you tell me what is happening, in words I can pass on?\n\nMaureen Tansley\nCouncillor for Quarry ward',
      },
      {
        from: 'repairs',
        to: ['me'],
        after: 1,
        hour: 10,
        text: 'Paul, part is on order, ETA {d+5}. We can put temporary heaters in tomorrow if somebody rings the tenant first. I cannot do immersion without a second visit. Who is telling the councillor?\n\nDenise',
      },
    ],
  },
  {
    subject: 'Discharge on Monday - key safe and bed',
    days: [3],
    messages: [
      {
        from: 'nurse',
        cc: ['socialWorker'],
        hour: 14,
        text: 'Hello Paul\n\n{name} is medically fit and will be discharged to {home} on {d+4}. Before then we need: a key safe fitted, the bed moved downstairs, and confirmation that the heating works. If any of these cannot be done please tell me by Friday midday, or the bed here is blocked over the weekend.\n\nSister Ama Boateng\nDischarge team, ext 960 177',
      },
      {
        from: 'socialWorker',
        to: ['me', 'nurse'],
        after: 1,
        hour: 9,
        text: 'Hi both, I can sort the bed with community equipment. Paul, is the key safe yours or ours? On our system it says housing, on yours I think it says social care.\n\nRuth',
      },
    ],
  },
  {
    subject: 'Disrepair claim: protocol letter received',
    days: [12],
    messages: [
      {
        from: 'legal',
        hour: 10,
        files: ['Letter of claim.pdf'],
        text: 'Paul\n\nAttached is a letter of claim under the pre-action protocol for {home}. We have 20 working days to reply, which takes us to {d+14}. Do not speak to the tenant about the claim. Please arrange an inspection by {d+8} with a joint surveyor.\n\nSimon',
      },
    ],
  },
  {
    subject: 'Benefit stopped, landlord says out by Friday',
    days: [2],
    messages: [
      {
        from: 'resident',
        hour: 9,
        files: ['notice.jpg'],
        text: 'Dear Sir or Madam\n\nMy Universal Credit was stopped on {d-20} because of a form I did not get. I am told I owe {amount}. The landlord has put a paper under the door which says I must be out by Friday. I am on my own with my son who is autistic, he cannot cope with moving suddenly.\n\nIs this legal? What should I do first?\n\n{name}\n{phone}',
      },
    ],
  },
  {
    subject: 'Racist graffiti on door, third time',
    days: [7],
    messages: [
      {
        from: 'resident',
        hour: 19,
        files: ['door1.jpg', 'door2.jpg'],
        text: 'It has happened again. Same words as before, and now something through the letterbox that smelled of petrol. My daughters are frightened to walk past number 9. I reported it on {d-21} and {d-10} and was told someone would call. Nobody has called.\n\n{name}, {home}',
      },
      {
        from: 'asb',
        to: ['me'],
        after: 1,
        hour: 11,
        text: 'Paul, I have this and I am treating it as a hate incident with risk of arson. Fire service can fit a letterbox guard on {d+3}. Can you authorise the spend today? It is {amount}.\n\nTariq',
      },
    ],
  },
  {
    subject: 'Suspended possession order: payment missed',
    days: [8],
    messages: [
      {
        from: 'system',
        hour: 6,
        text: 'Automatic notice. Account {ref}: the payment due on {d-1} under the court order was not received. If no payment is recorded by {d+7} the account passes to the enforcement queue.',
      },
      {
        from: 'resident',
        after: 2,
        hour: 13,
        text: 'Hi Paul its {first}. I know I missed it. My hours got cut and then my dad died on the 9th, the funeral is {d+6}. I can pay {amount} on the 27th, I promise. Please dont send the bailiffs before the funeral.\n\n{first} {phone}',
      },
    ],
  },
  {
    subject: 'Safeguarding concern: money going missing',
    days: [10],
    messages: [
      {
        from: 'customer',
        hour: 12,
        text: 'Hi Paul\n\nA neighbour of {name} at {home} rang. She says a man who "does the shopping" takes the bank card on pension day and the fridge is empty. {first} told her not to say anything because "he gets angry". I have not rung {first}. Shall I raise it as a safeguarding concern or will you?\n\nLeanne\nCustomer services',
      },
      {
        from: 'manager',
        to: ['me', 'customer'],
        after: 1,
        hour: 8,
        text: 'Paul is on leave until Monday 23rd. Leanne, please raise it today, do not wait. Ruth’s team will pick it up. Paul, for you to see when you are back: visit agreed for {d+12}.\n\nNadia',
      },
    ],
  },
  {
    subject: 'Fire door at Lantern Terrace',
    days: [11],
    messages: [
      {
        from: 'contractor',
        hour: 9,
        text: 'Dear Paul\n\nThe fire door on the third floor of Lantern Terrace does not close. We could not repair it: the frame is rotten. This is a category 1 hazard. We need your instruction to replace at £1,840 plus VAT by {d+7}, otherwise our operative is back in the new year.\n\nFenwright Repairs planning',
      },
    ],
  },
  {
    subject: 'Homelessness decision: review deadline',
    days: [15],
    messages: [
      {
        from: 'homeless',
        hour: 15,
        text: 'Paul, {name} asked on {d-2} for a review of the decision that the household is intentionally homeless. We have eight weeks, and temporary accommodation ends on {d+11} unless somebody extends it. Your file note of 2 October is what the decision rests on. Can you confirm that what it says about the rent is right?\n\nLucy Tremlett\nHousing options',
      },
      {
        from: 'adviser',
        to: ['homeless', 'me'],
        after: 6,
        hour: 11,
        text: 'Dear both\n\nI act for {name}. My client says the rent was paid to your old account and has the receipts. Please confirm by {d+9} that accommodation will carry on while you review, or we will apply to the court.\n\nJo Petrie\nMarrowdale Advice',
        files: ['Receipts.pdf'],
      },
    ],
  },
  {
    subject: 'Child protection conference - report',
    days: [16],
    isProtected: true,
    messages: [{ from: 'childrens', hour: 10, files: ['message.rpmsg'], text: 'This message is protected with Microsoft Purview.' }],
  },
];
