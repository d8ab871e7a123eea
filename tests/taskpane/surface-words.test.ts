import { problemCodes } from '../../src/core/problem';
import { problemMessage } from '../../src/taskpane/problem-message';
import { speakOf, words } from '../../src/taskpane/strings';
import { checkWords } from '../../src/taskpane/strings/check';
import { draftWords } from '../../src/taskpane/strings/draft';
import { generalWords } from '../../src/taskpane/strings/general';
import { letterWords } from '../../src/taskpane/strings/letter';
import { resultWords } from '../../src/taskpane/strings/result';

afterEach(() => speakOf('letter'));

/** Templates are letters whichever program they are written in, and so is the name of a kind of letter. */
const staysALetter: ReadonlySet<string> = new Set(['offlineWorks']);
const shared = [letterWords, resultWords, draftWords, checkWords, generalWords].flatMap((part) =>
  Object.keys(part),
) as (keyof typeof words)[];

/** What an entry says, however it is asked: plausible values for whatever it takes. */
function said(name: keyof typeof words): string {
  const entry: unknown = words[name];
  if (typeof entry !== 'function') return JSON.stringify(entry);
  const tries = [
    [2, 3],
    [2, 'passage-gone'],
    [2, 'locked'],
    ['tracked'],
    ['untracked'],
    ['below'],
    ['copy'],
    [true],
    [false],
    [[1, 2]],
    [['blame']],
    ['words'],
  ];
  return tries
    .map((values) => {
      try {
        return String((entry as (...values: unknown[]) => unknown)(...values));
      } catch {
        return '';
      }
    })
    .join(' ');
}

test('in Outlook no shared sentence speaks of a letter, a document or Word', () => {
  speakOf('message');
  const wrong = shared
    .filter((name) => !staysALetter.has(name))
    .filter((name) => /\b[Ll]etters?\b|\b[Dd]ocument\b|\bin Word\b|of Word\b/.test(said(name)));
  expect(wrong.map((name) => `${name}: ${said(name).slice(0, 80)}`)).toEqual([]);
});

test('in Word the letter is a letter again', () => {
  speakOf('message');
  expect(words.put).toBe('Put changes in the message');
  speakOf('letter');
  expect(words.put).toBe('Put changes in the letter');
});

test.each(problemCodes)('in Outlook %s speaks of the message, and says that nothing was touched', (code) => {
  speakOf('message');
  for (const about of ['item', 'mailbox'] as const) {
    const { title, happened, advice } = problemMessage(code, about);
    const all = [title, happened, ...advice].join(' ');
    expect(all).not.toMatch(/\b[Ll]etters?\b|\b[Dd]ocument\b|\bin Word\b|\bWord (?:does|gave|stopped)/);
    expect(all).toMatch(/not been touched|Nothing was written|nothing was written|Look at your message|Nothing changed/);
    expect(advice.length).toBeGreaterThan(0);
  }
});
