import { triage } from '../../../src/core/triage';
import type { Case } from '../../../src/core/triage/case';
import { explainedDanger } from '../../../src/core/triage/lowered-danger';
import { readSignals } from '../../../src/core/triage/signals';

const officer = { email: 'duty@tarnbridge.gov.example' };

function ranked(body: string): ReturnType<typeof triage> {
  return triage(
    {
      subject: 'Hello',
      body,
      from: { name: 'Jo Reed', email: 'jo.reed@mailbox.example' },
      to: [{ name: 'Duty', email: officer.email }],
      cc: [],
      receivedAt: '2026-11-24T10:00:00Z',
    },
    officer,
  );
}

/** Only what `explainedDanger` looks at. */
function seen(text: string, score: number): Case {
  const body = readSignals(text);
  return { body, passages: { danger: { score, sentence: 0 } } } as unknown as Case;
}

describe('a danger word is lowered only for words that are quoted', () => {
  it('needs both the words and the fitted model: neither lowers a danger alone', () => {
    const explained = 'Is there a course on when staff harm themselves?';
    const plain = 'I keep thinking about suicide.';
    expect(explainedDanger(seen(plain, -9))).toBeUndefined();
    expect(explainedDanger(seen(explained, 5))).toBeUndefined();
    expect(explainedDanger(seen(explained, -1))?.readAs).toBe('training or an event');
  });

  it('leaves the danger where one of two dangers is explained', () => {
    expect(
      explainedDanger(seen('The course covers what happens when people harm themselves. He will kill himself tonight.', 2)),
    ).toBeUndefined();
  });

  it.each([
    ['I swear that I will strangle that cockerel if it crows at four again. Is there a bylaw?', 'an animal', 'strangle that cockerel'],
    ['I object to the scheme, it is suicide for the corner shop.', 'a figure of speech', 'suicide'],
    [
      'Our charity is for families of those who took their own life, may we put up a poster?',
      'a service or a campaign',
      'took their own life',
    ],
  ])('says so in the reason: %s', (body, readAs, words) => {
    const { priority, reason } = ranked(body);
    expect(priority).not.toBe('P1a');
    expect(reason).toContain(`was read as ${readAs}`);
    expect(reason).toContain(words);
  });

  it('names what a set phrase or a "not" took the meaning from', () => {
    expect(ranked('Could a speaker on suicide prevention come to our coffee morning?').reason).toContain(
      '"suicide" was read as a set phrase ("on suicide")',
    );
    expect(ranked('There is no smell of gas, it only needs a service.').reason).toContain(
      'was read as denied ("There is no smell of gas")',
    );
  });

  it('names the danger words of bulk mail', () => {
    expect(ranked('Suicide, knives and the crisis nobody sees: read this week\u2019s issue. Unsubscribe here.').reason).toContain(
      '"Suicide" was read as bulk mail ("Unsubscribe")',
    );
  });

  it.each([
    'After your training course I saw it: the girl at 9 is locked in the shed at night and she has burns on her arms.',
    'He has not come home, he is 8 and it is dark. He is always back by four.',
    'The cat has died. I have taken all the tablets now and I want to sleep for good.',
  ])('is not calmed by harmless words beside a danger: %s', (body) => {
    expect(ranked(body).priority).toBe('P1a');
  });
});
