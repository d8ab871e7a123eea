import { excerpt } from '../../src/taskpane/excerpt';
import { noBreak, noBreakLine } from '../../src/taskpane/no-break';
import { words } from '../../src/taskpane/strings';
import { checkWords } from '../../src/taskpane/strings/check';
import { draftWords } from '../../src/taskpane/strings/draft';
import { generalWords } from '../../src/taskpane/strings/general';
import { inboxWords } from '../../src/taskpane/strings/inbox';
import { leftWords } from '../../src/taskpane/strings/left';
import { letterWords } from '../../src/taskpane/strings/letter';
import { libraryWords } from '../../src/taskpane/strings/library';
import { mailWords } from '../../src/taskpane/strings/mail';
import { resultWords } from '../../src/taskpane/strings/result';
import { settingsWords } from '../../src/taskpane/strings/settings';
import { threadWords } from '../../src/taskpane/strings/thread';

test('dates and phone numbers never break across lines', () => {
  expect(noBreak('Ring 01632 960142 by 11 December 2026 please')).toBe('Ring 01632\u00a0960142 by 11\u00a0December\u00a02026 please');
  expect(noBreak('on 3 May we met')).toBe('on 3\u00a0May we met');
  expect(noBreak('Mrs Adeyemi, 10 Nov')).toBe('Mrs Adeyemi, 10\u00a0Nov');
  expect(noBreak('3 Marches')).toBe('3 Marches');
});

test('in the line under a title a count keeps its noun, and no line ends in a dot between two parts', () => {
  expect(noBreakLine('Care assessment · 4 points')).toBe('Care assessment ·\u00a04\u00a0points');
});

test('counts are said in the singular and the plural', () => {
  expect(words.changesTitle(1)).toBe('1 change to look at');
  expect(words.changesTitle(6)).toBe('6 changes to look at');
  expect(words.landedTitle(4, 5)).toBe('4 of 5 changes are in');
  expect(words.allMatch(93)).toBe('All 93 words match');
});

test('an excerpt holds the words it is about, cut between words', () => {
  const long = `${'before words '.repeat(30)}the sum of £412.60 is due${' after words'.repeat(30)}`;
  const { before, about, after } = excerpt(long, '£412.60', 60);
  expect(about).toBe('£412.60');
  expect((before + about + after).length).toBeLessThan(66);
  expect(before.startsWith('…')).toBe(true);
  expect(after.endsWith('…')).toBe(true);
});

test('no two parts of the catalogue say different things under one name', () => {
  const parts = [
    generalWords,
    letterWords,
    resultWords,
    draftWords,
    checkWords,
    leftWords,
    settingsWords,
    mailWords,
    inboxWords,
    threadWords,
  ];
  const names = parts.flatMap((part) => Object.keys(part));
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  expect(Object.keys(words)).toHaveLength(names.length);
  // Loaded with their screens, and so not part of `words`.
  expect(Object.keys(libraryWords).filter((name) => names.includes(name))).toEqual([]);
});
