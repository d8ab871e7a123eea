import { findActions } from '../../../src/core/meeting';

/** Wednesday. */
const day = '2026-07-08';

/** A note or a talk, and its actions: who, when, and the first words of the quote. */
const meetings: readonly (readonly [string, readonly (readonly [string, string | null, string])[]])[] = [
  [
    'Support worker: I will ring the clinic today.\nClient: I shall bring the card.\nSupport worker: See you then.',
    [
      ['Support worker', '2026-07-08', 'I will ring'],
      ['Client', null, 'I shall bring'],
    ],
  ],
  ['Chair: Who holds the key?\nMs Ode: I do.\nChair: Please send us a copy.\nMs Ode: I will.', [['Ms Ode', null, 'Please send us a copy']]],
  ['Ann: Could somebody fetch the chairs?\nBob: Not me.\nCat: I can.', [['Cat', null, 'Could somebody fetch']]],
  ['Ann: The fob?\nBob: I collect it this Friday.\nAnn: Good.', [['Bob', '2026-07-10', 'I collect it']]],
  ['Ann: The lock?\nBob: Let me get a locksmith out tomorrow.', [['Bob', '2026-07-09', 'Let me get']]],
  ['Ann: The page?\nBob: I have the text. I’ll have it live by Monday.', [['Bob', '2026-07-13', 'I’ll have it live']]],
  ['Ann: Where is the rota?\nBob: Fiona is writing that now.', [['Fiona', '2026-07-08', 'Fiona is writing']]],
  ['Ann: Will you write to them?\nBob: Yes, Ann, that will be done by Friday.', [['Bob', '2026-07-10', 'Yes, Ann']]],
  ['Ann: Fiona was to write it.\nBob: She will send it on Friday.', [['Fiona', '2026-07-10', 'She will send']]],
  ['Notes\nThe barn was dry.\nNobody came late.\nFloor: RT visiting on Friday', [['RT', '2026-07-10', 'Floor: RT']]],
  ['Log\n1. JS: renew the lease. Due 17 July. Open.\n2. PD: send the rota. Due 1 July. Closed.', [['JS', '2026-07-17', '1. JS: renew']]],
  ['Notes\nAction: desk to report back (T. Webb, next meeting).\nNext meeting: 5 August.', [['T. Webb', '2026-08-05', 'Action: desk']]],
  ['Notes\nHealth visitor (Ruth) will weigh the baby on Friday.', [['Ruth', '2026-07-10', 'Health visitor']]],
  ['Notes\nMr Lunn agreed to speak to the stalls. He will do so tomorrow.', [['Mr Lunn', '2026-07-09', 'Mr Lunn agreed']]],
  [
    'Present: Vi Carr, Al Dean\nThe barn was dry.\nNobody came late.\nVi Carr: list is old; update it by 17 July.',
    [['Vi Carr', '2026-07-17', 'Vi Carr: list']],
  ],
  ['Notes\nThe barn was dry.\nNobody came late.\nKL: new plan for the yard (by 17/7)', [['KL', '2026-07-17', 'new plan']]],
  ['Notes\nACTION PW: send the map by Friday', [['PW', '2026-07-10', 'ACTION PW']]],
  ['Notes\n5) Someone needs to book the hall.', [['not stated', null, '5) Someone needs']]],
  ['Notes of a visit\nI explained the form and said I would write to her by 17 July.', [['not stated', '2026-07-17', 'I explained']]],
  ['Ann: Who has a firm?\nBob: I could try the one by the mill.\nAnn: Please do.', [['Bob', null, 'I could try']]],
  ['Ann: Do you want me to ring her?\nBob: Yes please, Ann, just so she knows.', [['Ann', null, 'Do you want']]],
  ['Ann: So you drop them round on Friday?\nBob: Yep.\nCat: Good.', [['Bob', '2026-07-10', 'So you drop']]],
  ['Ann: Copy me in, would you?\nBob: Of course.\nCat: Right.', [['Bob', null, 'Copy me in']]],
  ['Ann: Minutes out by Friday, Bob?\nBob: Yes, Friday.\nCat: Good.', [['Bob', '2026-07-10', 'Minutes out']]],
  ['Notes\nFiona has the key and will have a word with him.', [['Fiona', null, 'Fiona has']]],
  ['Ann: The list?\nBob: I’ll be asking for it on Friday.', [['Bob', '2026-07-10', 'I’ll be asking']]],
  ['Ann: Bring me the keys after, please.\nBob: I will.', [['Bob', null, 'Bring me the keys']]],
  ['Ann: Shall I ring him?\nBob: Oh yes, do.\nCat: Right.', [['Ann', null, 'Shall I ring']]],
  ['Present: Amos Teal (chair), Lena Fox\nChair to write to the diocese.', [['Amos Teal', null, 'Chair to write']]],
  ['Notes\nThe lock is loose. Site manager to fix it by Friday.', [['Site manager', '2026-07-10', 'Site manager']]],
  ['Notes\nForm closes 10 July; RT to read replies in August', [['RT', null, 'Form closes']]],
];

/** Talk and notes in which nobody takes anything on. */
const nothing: readonly string[] = [
  'Ann: Who has a firm?\nBob: I could try the one by the mill.\nAnn: No, leave it.',
  'Ann: Minutes out by Friday, Bob?\nBob: No chance.\nCat: Oh.',
  'Ann: Rent?\nBob: I pay the rent before anything.',
  'Ann: Can you send me the badge?\nBob: Sent it ten minutes ago.',
  'Notes\nLessons: phone tree was useful.',
  'Notes\nPEP meeting for T.\nThe depot will consider it.',
  'Notes\nKL: was asked about the yard before June.',
  'Notes\nFiona is on the desk until Friday.',
];

describe('who is to do what, and when', () => {
  it.each(meetings)('in %j', (text, wanted) => {
    const found = findActions(text, day);
    expect(found.map(({ owner, due }) => [owner, due])).toEqual(wanted.map(([owner, due]) => [owner, due]));
    found.forEach(({ quote }, at) => expect(quote.startsWith(wanted[at]?.[2] ?? '?')).toBe(true));
  });

  it.each(nothing)('is nobody and nothing in %j', (text) => {
    expect(findActions(text, day)).toEqual([]);
  });
});
