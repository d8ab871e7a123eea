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
