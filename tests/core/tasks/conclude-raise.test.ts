import type { Ranking } from '../../../src/core/inbox/ranked-message';
import { concludeRaise } from '../../../src/core/tasks/conclude-raise';

const ranking = (priority: Ranking['priority']): Ranking => ({
  priority,
  needsReply: false,
  deadline: null,
  category: '',
  cue: '',
  reason: '',
  vulnerability: [],
  suspicious: false,
});
const messages = [
  { text: 'Door. The lock broke last night and anybody can walk in.', ranking: ranking('P4') },
  { text: 'Heating. It’s cold in here and the baby shivers.', ranking: ranking('P3') },
  { text: 'Court. Your statement is due tomorrow.', ranking: ranking('P1a') },
];
const conclude = (reply: string): readonly (readonly [number, string, string])[] =>
  concludeRaise({ reply, key: { pseudonyms: [] }, messages }).map(({ index, priority, quote }) => [index, priority, quote] as const);

test('a message is raised on its own words, as they stand there', () => {
  expect(conclude('- 1: today: "anybody can walk in"\n- 2: this week: "it\'s cold in here"')).toEqual([
    [0, 'P1a', 'anybody can walk in'],
    [1, 'P2', 'It’s cold in here'],
  ]);
});

test('never lower, never on words that are not there, never a message that was not sent', () => {
  expect(conclude('- 3: this week: "Your statement is due tomorrow"')).toEqual([]);
  expect(conclude('- 3: today: "Your statement is due tomorrow"')).toEqual([]);
  expect(conclude('- 1: today: "somebody was hurt"')).toEqual([]);
  expect(conclude('- 9: today: "anybody can walk in"')).toEqual([]);
});

test('a reply in another shape, or one that says none, raises nothing', () => {
  expect(conclude('- none')).toEqual([]);
  expect(conclude('All of these look urgent to me.')).toEqual([]);
  expect(conclude('- 1: lower: "anybody can walk in"')).toEqual([]);
});
