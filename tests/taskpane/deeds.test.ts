import type { Landing, OpenItem, Writing } from '../../src/core/host';
import type { Told } from '../../src/core/library';
import { followDeeds, type Deeds } from '../../src/taskpane/deeds';
import { ownRecord, recentLetters, wiped, type OwnRecord } from '../../src/taskpane/own-record';
import type { Kept } from '../../src/taskpane/kept';

let told: Told[];
let record: Kept<OwnRecord>;
let deeds: Deeds;
let stored: string;

beforeEach(() => {
  told = [];
  stored = '{}';
  record = ownRecord({ read: () => stored, write: (text) => void (stored = text) });
  deeds = followDeeds(record, (fact) => void told.push(fact));
});

const paragraph = 'Your rent account is behind by £412.60. Please ring us on 01632 960142.';
const landing = (after: string): Landing => ({
  landed: ['c1'],
  missed: [],
  readBackAt: 0,
  trackingRestored: true,
  undo: { passages: [{ id: 'p1', before: 'x', after }] },
});
const changes: Writing = { writing: 'changes', changes: [], manner: 'tracked' };
const item = (text: string): OpenItem => ({
  kind: 'document',
  title: 'Rent',
  scope: 'whole',
  passages: [{ id: 'p1', text, role: 'body' }],
  abilities: new Set(),
});
const asks = (id = 'job-1', place: 'device' | 'service' = 'service', action: 'improve' | 'summarise' = 'improve'): void =>
  deeds.happened({ happened: 'asked', job: { id, action, template: { id: 'improve-warmer', version: 2 } }, place });
const putsIn = (): void => {
  asks();
  deeds.happened({ happened: 'answered', jobId: 'job-1' });
  deeds.happened({ happened: 'written', writing: changes, landing: landing(paragraph) });
};

test('words that went in and stayed are told as inserted, with no edits', () => {
  putsIn();
  expect(told).toEqual([]);
  deeds.happened({ happened: 'read', item: item(paragraph) });
  expect(told).toEqual([{ told: 'outcome', jobId: 'job-1', result: 'inserted', editShare: 0 }]);
  expect(record.get().deeds[0]).toMatchObject({ templateId: 'improve-warmer', place: 'service', outcome: 'inserted' });
});

test('words edited afterwards are told as a share, and none of them is told or stored', () => {
  putsIn();
  deeds.happened({ happened: 'read', item: item(paragraph.replace('Please ring us', 'Kindly telephone our office')) });
  expect(told).toHaveLength(1);
  expect(told[0]).toMatchObject({ result: 'edited' });
  const share = told[0]?.told === 'outcome' ? (told[0].editShare ?? 0) : 0;
  expect(share).toBeGreaterThan(0.1);
  expect(share).toBeLessThan(0.6);
  // Whole amounts: three figures can also be a piece of what o'clock it is.
  expect(JSON.stringify(told) + stored).not.toMatch(/rent account|412\.60|01632|telephone/);
});

test('what was put back, and what was never put in, is told as discarded', () => {
  putsIn();
  deeds.happened({ happened: 'restored', restored: { matched: 1, edited: [], words: 9 } });
  asks('job-2');
  deeds.happened({ happened: 'answered', jobId: 'job-2' });
  deeds.closes();
  expect(told).toEqual([
    { told: 'outcome', jobId: 'job-1', result: 'discarded' },
    { told: 'outcome', jobId: 'job-2', result: 'discarded' },
  ]);
});

test('nothing is told of work on this device, of summaries, of replies that never came, or of copied words', () => {
  asks('a', 'device');
  deeds.happened({ happened: 'answered', jobId: 'a' });
  deeds.happened({ happened: 'written', writing: changes, landing: landing(paragraph) });
  deeds.answered({ minutes: 20, useful: true });
  deeds.happened({ happened: 'read', item: item(paragraph) });
  asks('b', 'service', 'summarise');
  deeds.happened({ happened: 'answered', jobId: 'b' });
  asks('c');
  asks('d');
  deeds.happened({ happened: 'answered', jobId: 'd' });
  deeds.copied();
  deeds.closes();
  expect(told).toEqual([]);
  expect(record.get().deeds.map(({ outcome }) => outcome)).toEqual(['copied', 'shown', 'inserted']);
});

test('minutes and usefulness are told together, once a job, and minutes alone when the work is over', () => {
  putsIn();
  deeds.answered({ minutes: 10 });
  expect(told).toEqual([]);
  deeds.answered({ useful: false });
  expect(told).toEqual([{ told: 'feedback', jobId: 'job-1', minutes: 10, quality: 1 }]);
  deeds.answered({ minutes: 30 });
  deeds.closes();
  expect(told.filter((fact) => fact.told === 'feedback')).toHaveLength(1);
  putsIn();
  deeds.answered({ minutes: 5 });
  deeds.closes();
  expect(told.filter((fact) => fact.told === 'feedback').at(-1)).toEqual({ told: 'feedback', jobId: 'job-1', minutes: 5 });
});

test('the quality check is told as yes or no, once both are there', () => {
  putsIn();
  deeds.answered({ factsRight: true });
  expect(told).toEqual([]);
  deeds.answered({ wouldSend: false });
  expect(told).toEqual([{ told: 'feedback', jobId: 'job-1', factsRight: true, wouldSend: false }]);
});

test('work on this device is given to be counted when its words went in: the letter and rounded minutes, and nothing to find it again by', () => {
  const counted: unknown[] = [];
  deeds = followDeeds(
    record,
    (fact) => void told.push(fact),
    (use) => void counted.push(use),
  );
  const does = (id: string, place: 'device' | 'service', words: string): void => {
    asks(id, place);
    deeds.happened({ happened: 'answered', jobId: id });
    deeds.happened({ happened: 'written', writing: changes, landing: landing(words) });
    deeds.closes();
  };
  does('a', 'device', 'x'.repeat(3000));
  does('b', 'service', paragraph);
  asks('c', 'device');
  deeds.happened({ happened: 'answered', jobId: 'c' });
  deeds.closes();
  asks('d', 'device', 'summarise');
  deeds.happened({ happened: 'answered', jobId: 'd' });
  deeds.closes();
  expect(counted).toEqual([
    { action: 'improve', template: { id: 'improve-warmer', version: 2 }, minutes: 10 },
    { action: 'summarise', template: { id: 'improve-warmer', version: 2 }, minutes: 0 },
  ]);
  expect(told.every((fact) => fact.told === 'outcome' && fact.jobId === 'b')).toBe(true);
});

test('facts the officer took against a warning are counted', () => {
  putsIn();
  deeds.warned(3, 2);
  deeds.closes();
  expect(told[0]).toMatchObject({ warningsShown: 3, warningsOverridden: 2 });
});

test('a record that somebody damaged is read as far as it makes sense, and a wipe leaves nothing of the work', () => {
  stored =
    '{"deeds":[{"at":1,"templateId":"hsg-01","action":"draft","place":"device","outcome":"inserted"},{"at":"x"},7],"favourites":["a",3]}';
  const damaged = ownRecord({ read: () => stored, write: () => undefined });
  expect(recentLetters(damaged.get())).toEqual(['hsg-01']);
  expect(damaged.get().favourites).toEqual(['a']);
  expect(wiped(damaged.get())).toMatchObject({ deeds: [], favourites: [], asked: {} });
  expect(ownRecord({ read: () => 'no json', write: () => undefined }).get().deeds).toEqual([]);
});
