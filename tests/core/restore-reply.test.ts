import { Problem } from '../../src/core/problem';
import { restore } from '../../src/core/restore';
import { restoreReply } from '../../src/core/tasks/restore-reply';

const reserved = 'Sorrel';

test('a word kept for stand-ins that no key holds is a made-up name', () => {
  expect(restore(`Dear Ms ${reserved}`, { pseudonyms: [] }).unknown).toEqual([reserved]);
  expect(() => restoreReply(`Dear Ms ${reserved}`, { pseudonyms: [] }, true, 'Dear Ms Ray')).toThrow(Problem);
});

test('but not when it stands in the officer’s own letter: a street may be called so', () => {
  expect(restoreReply(`No heating at 9 ${reserved} Close`, { pseudonyms: [] }, true, `9 ${reserved} Close\nNo heating`)).toBe(
    `No heating at 9 ${reserved} Close`,
  );
});
