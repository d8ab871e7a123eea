import fc from 'fast-check';
import { findActions } from '../../src/core/meeting';
import { findDecisions } from '../../src/core/meeting/decisions';
import { parseTranscript } from '../../src/core/transcript';

const teams = `WEBVTT

00:00:03.000 --> 00:00:06.500
<v Asha Nair>Morning. Swings first. Ben, could you close the Holm Road ones today?</v>

00:00:07.000 --> 00:00:12.250
<v Ben Lowe>Yes. I'll put the barriers up by noon tomorrow, and I'll ring the contractor.</v>

00:01:02.000 --> 00:01:09.000
<v Asha Nair>Decision: the paddling pool stays shut until April. Everyone, please check your own risk sheets by Friday.</v>

01:00:00.000 --> 01:00:04.000
<v Cara Moss>I'd like to think about the cafe.</v>
`;

describe('transcripts', () => {
  it('are read from WebVTT as Teams writes it', () => {
    const turns = parseTranscript(teams);
    expect(turns.map(({ speaker }) => speaker)).toEqual(['Asha Nair', 'Ben Lowe', 'Asha Nair', 'Cara Moss']);
    expect(turns[1]).toMatchObject({ at: 7 });
    expect(turns[3]).toMatchObject({ at: 3600, text: "I'd like to think about the cafe." });
  });

  it('are read from "Name: words", with a role before the name', () => {
    expect(parseTranscript("Adviser (Hugh): Hello.\nDawn: Hi, it's about\nmy bill.")).toEqual([
      { speaker: 'Hugh', text: 'Hello.' },
      { speaker: 'Dawn', text: "Hi, it's about my bill." },
    ]);
  });

  it('are read from rough notes as turns without a speaker', () => {
    expect(parseTranscript('- bins late again\n- Action: BL to ring').map(({ speaker }) => speaker)).toEqual(['', '']);
  });
});

describe('actions of a meeting', () => {
  it('have an owner, a date and the words said', () => {
    const actions = findActions(teams, '2026-11-24');
    expect(actions.map(({ owner, due }) => [owner, due])).toEqual([
      ['Ben Lowe', '2026-11-25'],
      ['Everyone', '2026-11-27'],
    ]);
    expect(actions[0]?.quote).toBe("I'll put the barriers up by noon tomorrow, and I'll ring the contractor.");
  });

  it('are read from notes, by name or initials; nobody named is "not stated"', () => {
    const notes =
      'Present: Asha Nair (AN), Ben Lowe (BL)\n- AN to write to the school by 4 December\n- Action: order the new signs\n- Ben will update the list next week';
    expect(findActions(notes, '2026-11-24').map(({ owner, due }) => [owner, due])).toEqual([
      ['Asha Nair', '2026-12-04'],
      ['not stated', null],
      ['Ben Lowe', '2026-12-04'],
    ]);
  });

  it('are dropped when taken back at once', () => {
    const talk = "Neil: I'll tell fleet.\nJoss: I've already told fleet.\nNeil: Good.";
    expect(findActions(talk, '2026-11-24')).toEqual([]);
  });

  it('do not date what has no day', () => {
    const [action] = findActions("Neil: I'll write to the panel in January.", '2026-11-24');
    expect(action).toMatchObject({ due: null, dueText: 'in January' });
  });

  it('are found in notes that begin with initials, end with an arrow, or say what a relative is going to do', () => {
    const notes =
      'Present: Adaeze Winter (SW), Bronagh Sheerin (HV)\n\nBS - chase the referral by Friday\nRent form -> Adaeze, 8 December\nNiece (Carol) is going to sort the lawn';
    expect(findActions(notes, '2026-11-24').map(({ owner, due }) => [owner, due])).toEqual([
      ['Bronagh Sheerin', '2026-11-27'],
      ['Adaeze Winter', '2026-12-08'],
      ['Carol', null],
    ]);
  });

  it('belong to whoever says yes to a request made to nobody by name, on the day they say', () => {
    const talk = 'Ann Poe: Could you ring the bus company?\nBen Roe: Yes, this afternoon.\nCat Low: Good.';
    expect(findActions(talk, '2026-11-24')).toMatchObject([
      { owner: 'Ben Roe', due: '2026-11-24', quote: 'Could you ring the bus company?' },
    ]);
  });

  it.each([
    ['after a heading', '- Salt: Omar to get two prices by 4 December', 'Omar', '2026-12-04'],
    ['after a dash', 'Report for the court - Ravi to send by 8 December.', 'Ravi', '2026-12-08'],
    ['in brackets after an office', 'Funds. Treasurer (Hugh) to apply by 11 December.', 'Hugh', '2026-12-11'],
    ['after "by"', 'Papers to be signed off by Paula by Thursday.', 'Paula', '2026-11-26'],
    ['between dashes', 'Action - Hugh - update the site by Thursday.', 'Hugh', '2026-11-26'],
    ['between dashes after what it is', '1. Rota - Gary and Lin - 4 December', 'Gary and Lin', '2026-12-04'],
    ['as all of a kind', '- All drivers to sign the form by 4 December', 'All drivers', '2026-12-04'],
    ['as asked', '- Lorna asked to find a hall by 4 December', 'Lorna', '2026-12-04'],
    ['not at all', '- somebody needs to check the doors by Thursday', 'not stated', '2026-11-26'],
  ])('are read from notes that name the owner %s', (_, note, owner, due) => {
    expect(findActions(`Notes of 24 November\n${note}\nHall is booked`, '2026-11-24')).toMatchObject([{ owner, due }]);
  });

  it.each([
    ['a name said last', 'Ann: Please find us a room for Thursday, Ben.\nBen: Hm.\nCat: Good.', 'Ben', '2026-11-26'],
    ['a thing wanted by name', 'Ann: Ben, the invites please, by Thursday.\nBen: Hm.\nCat: Good.', 'Ben', '2026-11-26'],
    ['a plan with a day', 'Ann: Hello.\nBen: I am taking her to the doctor on Thursday.\nCat: Good.', 'Ben', '2026-11-26'],
    ['a job not minded', 'Ann: The hall wants a call.\nBen: I do not mind doing that.\nCat: Good.', 'Ben', null],
    ['an offer taken up', 'Ann: Shall I ring the school?\nBen: Yes please, tomorrow if you can.\nCat: Good.', 'Ann', '2026-11-25'],
    ['something taken on', 'Ann: The scanner is broken.\nBen: Leave that with me.\nCat: Good.', 'Ben', null],
    ['a promise cut short', 'Ann: I ought to tell the nurse.\nCat: Yes.\nAnn: I will, this afternoon.', 'Ann', '2026-11-24'],
    ['an hour of the same day', 'Ann: Hello.\nBen: I will ring you at five to check.\nCat: Good.', 'Ben', '2026-11-24'],
  ])('are heard in %s', (_, talk, owner, due) => {
    expect(findActions(talk, '2026-11-24')).toMatchObject([{ owner, due }]);
  });

  it('are not what a group resolves, "please do", or a word that happens to follow', () => {
    const talk =
      'Ann: We will defer the farm to January.\nBen: I will ring the agent tomorrow.\nCat: Please do.\nAnn: The forms are in already.';
    expect(findActions(talk, '2026-11-24')).toMatchObject([{ owner: 'Ben', quote: 'I will ring the agent tomorrow.' }]);
  });

  it('have owners by name where each speaker stands as "Role (Name)"', () => {
    const talk = 'Chair (Moira): Morning.\nHealth visitor (Jo): I will visit on Friday.\nMum (Steph): I will bring the book on Friday.';
    expect(findActions(talk, '2026-11-24').map(({ owner }) => owner)).toEqual(['Jo', 'Steph']);
    expect(parseTranscript('Jo Hart (Housing): Hello.\nMr Low (tenant): Hi.').map(({ speaker }) => speaker)).toEqual(['Jo Hart', 'Mr Low']);
  });

  it('are no decisions; what a later sentence settles is one', () => {
    const found = (text: string): readonly string[] => findDecisions(text).map(({ quote }) => quote);
    expect(found('Notes\nKen agreed to answer the letter.\nLong talk about dogs. No decision.')).toEqual([]);
    expect(found('Notes\nRESOLVED to keep the swing.\nhours stay as they are (agreed)')).toEqual([
      'RESOLVED to keep the swing.',
      'hours stay as they are (agreed)',
    ]);
    expect(found('Ann: The key stays at the desk. That is settled.\nBen: Agreed. I ought to tell Cat.')).toEqual([
      'The key stays at the desk.',
    ]);
  });

  it('stand beside decisions', () => {
    expect(findDecisions(teams).map(({ quote }) => quote)).toEqual(['Decision: the paddling pool stays shut until April.']);
  });

  it('come from any text without a throw, quoting it', () => {
    const pieces = [
      'Asha: ',
      "I'll ring ",
      'Ben, could you send ',
      'by Friday',
      '. ',
      '\n',
      '<v Ben>',
      'WEBVTT\n',
      '00:00:01.000 --> 00:00:02.000\n',
      '?',
      'Action: ',
      '\ud800',
      'already ',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
        const turns = parseTranscript(parts.join(''));
        for (const { turn, span, quote } of findActions(turns, '2026-11-24'))
          expect(turns[turn]?.text.slice(span.start, span.end)).toBe(quote);
      }),
      { numRuns: 500, seed: 8 },
    );
  });
});
