import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import vm from 'node:vm';
import { parse } from 'acorn';

/*
 * The built file as classic Outlook runs it: a bare V8 context with the documented globals and no others. No window, no document, no Promise
 * tricks of ours, no Office.onReady.
 */
const source = readFileSync(join(process.cwd(), process.env['FAIR_COPY_DIST'] ?? 'dist', 'pane', 'onsend.js'), 'utf8');
const script = new vm.Script(source, { filename: 'onsend.js' });

interface Answer {
  readonly allowEvent: boolean;
  readonly errorMessage?: string;
}

interface Draft {
  readonly body?: string;
  readonly subject?: string;
  readonly to?: readonly { displayName: string; emailAddress: string }[];
  readonly attachments?: readonly { name: string; isInline: boolean }[];
  /** Calls that never come back. */
  readonly silent?: boolean;
  readonly throws?: boolean;
}

function send(draft: Draft, event = 'onMessageSendHandler'): { readonly answers: readonly Answer[]; readonly tick: () => void } {
  const handlers: Record<string, (event: unknown) => void> = {};
  const timers: (() => void)[] = [];
  const answers: Answer[] = [];
  const gives = (value: unknown) => ({
    getAsync: (...rest: unknown[]) => {
      if (draft.throws === true) throw new Error('Office fell over');
      const callback = rest[rest.length - 1] as (result: unknown) => void;
      if (draft.silent !== true) callback({ status: 'succeeded', value });
    },
  });
  const item = {
    itemType: 'message',
    subject: gives(draft.subject ?? 'Your rent'),
    body: gives(draft.body ?? ''),
    to: gives(draft.to ?? [{ displayName: 'Deborah Harlow', emailAddress: 'deborah.harlow@post.example' }]),
    cc: gives([]),
    bcc: gives([]),
    getAttachmentsAsync: (callback: (result: unknown) => void) => callback({ status: 'succeeded', value: draft.attachments ?? [] }),
  };
  const context = vm.createContext({
    Office: {
      actions: { associate: (name: string, handler: (event: unknown) => void) => (handlers[name] = handler) },
      context: { mailbox: { item } },
    },
    setTimeout: (work: () => void) => timers.push(work),
    clearTimeout: (id: number) => (timers[id - 1] = () => undefined),
    self: undefined,
  });
  script.runInContext(context);
  handlers[event]?.({ completed: (answer: Answer) => answers.push(answer) });
  return { answers, tick: () => timers.forEach((work) => work()) };
}

test('the file is one, of ES2016, and at most 60 KB gzipped', () => {
  expect(() => parse(source, { ecmaVersion: 2016 })).not.toThrow();
  expect(source).not.toMatch(/\bimport\s*\(|\bimportScripts\b/);
  expect(gzipSync(source).length).toBeLessThanOrEqual(60 * 1024);
});

test('a kind letter with nothing missing goes', () => {
  expect(send({ body: 'Dear Ms Harlow\n\nThank you for your letter. I will ring you on Monday.\n\nPaul' }).answers).toEqual([
    { allowEvent: true },
  ]);
});

test.each([
  ['blame', { body: 'Dear Ms Harlow\n\nYou have failed to pay your rent.' }, 'failed to pay'],
  ['a missing attachment', { body: 'Dear Ms Harlow\n\nPlease find attached the form.' }, 'Nothing is attached'],
  ['a wrong recipient', { body: 'Dear Mr Ferris\n\nThank you for your letter.' }, 'Ferris'],
  ['a number that must not leave', { body: 'Dear Ms Harlow\n\nYour NI number is AB 12 34 56 C.' }, 'AB 12 34 56 C'],
  ['a gap', { body: 'Dear Ms Harlow\n\nPlease ring me on [phone number].' }, '[phone number]'],
  ['a promised date that has passed', { body: 'Dear Ms Harlow\n\nPlease pay by 3 March 2020.' }, '3 March 2020'],
] as const)('%s is held with the words quoted and a way on', (_kind, draft, quoted) => {
  const { answers } = send(draft);
  expect(answers).toHaveLength(1);
  expect(answers[0]?.allowEvent).toBe(false);
  expect(answers[0]?.errorMessage).toContain(quoted);
  expect(answers[0]?.errorMessage?.length).toBeLessThanOrEqual(500);
});

test('an appointment is looked at too', () => {
  expect(send({ body: 'You have failed to attend.' }, 'onAppointmentSendHandler').answers[0]?.allowEvent).toBe(false);
});

test('when Office never answers, or falls over, the event completes exactly once and the mail goes', () => {
  const silent = send({ silent: true });
  expect(silent.answers).toHaveLength(0);
  silent.tick();
  silent.tick();
  expect(silent.answers).toEqual([{ allowEvent: true }]);
  expect(send({ throws: true }).answers).toEqual([{ allowEvent: true }]);
});

test('the timer that comes after the answer does not answer again', () => {
  const done = send({ body: 'You have failed to pay your rent.' });
  done.tick();
  expect(done.answers).toHaveLength(1);
});

test('a thousand words take less than Outlook’s patience, and megabytes of rubbish do not hang it', () => {
  const started = performance.now();
  send({ body: 'We are sorry that you waited, and we have asked the repairs team to ring you. '.repeat(70) });
  send({ body: 'a'.repeat(1_000_000) });
  send({ body: '> '.repeat(200_000) });
  expect(performance.now() - started).toBeLessThan(5000);
});
