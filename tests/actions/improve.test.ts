import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { improve } from '../../src/actions/improve';
import { parseCouncil } from '../../src/core/council-file';
import { noHiding } from '../../src/core/hiding';
import { openFacts, undecided, withDecisions } from '../../src/core/decisions';
import type { Job } from '../../src/core/job';
import { Problem } from '../../src/core/problem';
import { parseTemplate } from '../../src/core/template-file';
import { engineInPlace } from '../../src/engine/in-place';
import { onDeviceModel } from '../../src/models/on-device';
import { scriptedModel } from '../../src/models/scripted';
import { letterHost } from './letter-host';

const root = join(__dirname, '..', '..');
const council = parseCouncil(readFileSync(join(root, 'council.yaml'), 'utf8'), 'council.yaml');
const template = parseTemplate(readFileSync(join(root, 'templates/any-role/improve-warmer.md'), 'utf8'), 'improve-warmer.md');
const letter = [
  'Dear Ms Harlow',
  'You have failed to pay your rent and your account is now in arrears in the sum of £412.60.',
  'We have not received a reply to our letter of 2 November 2026. It is your responsibility to contact this office.',
  'NI number QQ 12 34 56 C, 14 Tansy Court, Marrowdale ZZ4 2LN, 01632 960142.',
];
const quiet = (): void => undefined;
const signal = new AbortController().signal;

const onDevice = onDeviceModel({
  template: () => Promise.resolve(template),
  rewrite: (passages, style, stop) => engineInPlace.run('rewritePassages', { passages, style, council }, stop),
  fill: () => Promise.reject(new Error('not asked for')),
  summarise: () => Promise.reject(new Error('not asked for')),
});

/** A model that answers each passage by a function of what it was sent. */
const answering = (answer: (passage: string) => string) =>
  scriptedModel((job: Job) => ({ pieces: job.passages.map((passage, index) => `[${index + 1}] ${answer(passage)}\n`) }));

test('on the device a cold letter gets kinder words, every fact stands, and nothing left', async () => {
  const host = letterHost(letter);
  const proposal = await improve(
    { host, model: onDevice, engine: engineInPlace, signal },
    { scope: 'whole', template, council, hiding: noHiding },
    quiet,
  );
  expect(proposal.changes.length).toBeGreaterThan(1);
  expect(proposal.facts.filter(({ outcome }) => outcome !== 'kept')).toEqual([]);
  expect(proposal.left).toBeUndefined();
  expect(proposal.readingAge.after).toBeLessThanOrEqual(proposal.readingAge.before);
  expect(host.lines).toEqual(letter);
  await host.write({ writing: 'changes', changes: withDecisions(proposal, undecided), manner: 'tracked' }, signal);
  expect(host.lines.join('\n')).toContain('£412.60');
  expect(host.lines.join('\n')).not.toContain('failed');
});

test('what a service is sent holds no name, number, address or phone of the letter, and the answer has them back', async () => {
  const host = letterHost(letter);
  const model = answering((passage) => passage.replace('You have failed to pay', 'You have not paid'));
  const proposal = await improve(
    { host, model, engine: engineInPlace, signal },
    { scope: 'whole', template, council, hiding: noHiding },
    quiet,
  );
  const sent = JSON.stringify(model.jobs);
  for (const secret of ['Harlow', 'QQ 12 34 56 C', 'Tansy', 'ZZ4 2LN', '960142']) expect(sent).not.toContain(secret);
  expect(proposal.left?.texts.join('\n')).not.toContain('Harlow');
  expect(proposal.changes.map(({ passage, after }) => [passage.id, after])).toEqual([['p1', expect.stringContaining('not paid')]]);
});

test('a changed amount holds insertion up until the officer has decided, and keeping theirs leaves that change out', async () => {
  const model = answering((passage) =>
    passage.replace('£412.60', '£421.60').replace('It is your responsibility to contact this office', 'Please ring us'),
  );
  const proposal = await improve(
    { host: letterHost(letter), model, engine: engineInPlace, signal },
    { scope: 'whole', template, council, hiding: noHiding },
    quiet,
  );
  const open = openFacts(proposal, undecided);
  expect(open.length).toBeGreaterThan(0);
  const kept = { ...undecided, facts: new Map(open.map((index) => [index, 'keep-source' as const])) };
  const written = withDecisions(proposal, kept);
  expect(written.flatMap(({ edits }) => edits).some(({ replacement }) => replacement.includes('421'))).toBe(false);
  expect(openFacts(proposal, kept)).toEqual([]);
});

test('a reply that drops a name or makes one up is refused', async () => {
  const run = (answer: (passage: string) => string) =>
    improve(
      { host: letterHost(letter), model: answering(answer), engine: engineInPlace, signal },
      { scope: 'whole', template, council, hiding: noHiding },
      quiet,
    );
  await expect(run((passage) => passage.replace(/Dear .+/, 'Dear resident'))).rejects.toMatchObject({ code: 'reply-lost-name' });
});

test.each([
  ['cut short', ['[1] Dear'], new Problem('reply-cut'), 'reply-cut'],
  ['empty', ['  \n'], undefined, 'reply-empty'],
  ['of too few passages', ['[1] Dear'], undefined, 'reply-unusable'],
])('a reply that is %s is a problem and never a shorter letter', async (_kind, pieces, problem, code) => {
  const model = scriptedModel({ pieces, ...(problem === undefined ? {} : { problem }) }, 'device');
  await expect(
    improve(
      { host: letterHost(letter), model, engine: engineInPlace, signal },
      { scope: 'whole', template, council, hiding: noHiding },
      quiet,
    ),
  ).rejects.toMatchObject({ code });
});

test('a reply with HTML in it stays text', async () => {
  const model = answering((passage) => (passage.startsWith('We have') ? `${passage} <script>alert(1)</script>` : passage));
  const run = improve(
    { host: letterHost(letter), model, engine: engineInPlace, signal },
    { scope: 'whole', template, council, hiding: noHiding },
    quiet,
  );
  const outcome = await run.then(
    (proposal) => proposal.changes.flatMap(({ edits }) => edits.map(({ replacement }) => replacement)).join(''),
    (thrown: unknown) => thrown,
  );
  if (typeof outcome === 'string') expect(outcome).toContain('script');
  else expect(outcome).toMatchObject({ code: 'reply-unusable' });
});

test('cancelling stops it', async () => {
  const controller = new AbortController();
  controller.abort();
  await expect(
    improve(
      { host: letterHost(letter), model: onDevice, engine: engineInPlace, signal: controller.signal },
      { scope: 'whole', template, council, hiding: noHiding },
      quiet,
    ),
  ).rejects.toMatchObject({ code: 'cancelled' });
});
