import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import vm from 'node:vm';
import { parse } from 'acorn';
import fc from 'fast-check';
import { reviewBeforeSend } from '../../src/core/before-send/review-before-send';
import { sendWarning } from '../../src/core/before-send/send-warning';
import { parseCouncil } from '../../src/core/council-file';
import plainEnglish from '../../src/core/data/plain-english.json';
import { outOfLine, repeated } from '../growth';

/*
 * The built file as classic Outlook runs it: a bare V8 context with the documented globals and no others. No window, no document, no Promise
 * tricks of ours, no Office.onReady.
 */
const source = readFileSync(resolve(process.env['FAIR_COPY_DIST'] ?? 'dist', 'pane', 'onsend.js'), 'utf8');
const script = new vm.Script(source, { filename: 'onsend.js' });

interface Answer {
  readonly allowEvent: boolean;
  readonly sendModeOverride?: string;
  readonly errorMessage?: string;
}

interface Draft {
  readonly body?: string;
  readonly subject?: string;
  readonly to?: readonly { displayName: string; emailAddress: string }[];
  readonly attachments?: readonly { name: string; isInline: boolean }[];
  /** What sessionData holds; without it this Outlook has none. */
  readonly session?: Map<string, string>;
  /** Holds back what is being kept until it is run: Outlook keeps nothing more once the event is completed. */
  readonly keeping?: (() => void)[];
  /** False: an Outlook before Mailbox 1.14. */
  readonly overrides?: boolean;
  /** Calls that never come back. */
  readonly silent?: boolean;
  readonly throws?: boolean;
}

function sessionData(held: Map<string, string>, keeping?: (() => void)[]): unknown {
  return {
    getAsync: (name: string, callback: (result: unknown) => void) =>
      callback(held.has(name) ? { status: 'succeeded', value: held.get(name) } : { status: 'failed', error: { code: 9024 } }),
    setAsync: (name: string, value: string, callback: (result: unknown) => void) => {
      const keep = (): void => {
        held.set(name, value);
        callback({ status: 'succeeded' });
      };
      if (keeping === undefined) keep();
      else keeping.push(keep);
    },
  };
}

/** A runtime that has loaded the file, for many messages one after the other. */
interface Loaded {
  readonly handlers: Record<string, (event: unknown) => void>;
  readonly office: { context: { mailbox: { item: unknown } } };
}

function load(): Loaded {
  const handlers: Loaded['handlers'] = {};
  const office = {
    actions: { associate: (name: string, handler: (event: unknown) => void) => (handlers[name] = handler) },
    context: { mailbox: { item: undefined as unknown } },
  };
  script.runInContext(vm.createContext({ Office: office, setTimeout: () => 1, clearTimeout: () => undefined, self: undefined }));
  return { handlers, office };
}

function send(
  draft: Draft,
  event = 'onMessageSendHandler',
  loaded?: Loaded,
): { readonly answers: readonly Answer[]; readonly tick: () => void } {
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
    ...(draft.session === undefined ? {} : { sessionData: sessionData(draft.session, draft.keeping) }),
  };
  if (loaded !== undefined) {
    loaded.office.context.mailbox.item = item;
    loaded.handlers[event]?.({ completed: (answer: Answer) => answers.push(answer) });
    return { answers, tick: () => undefined };
  }
  const context = vm.createContext({
    Office: {
      actions: { associate: (name: string, handler: (event: unknown) => void) => (handlers[name] = handler) },
      context: {
        mailbox: { item },
        ...(draft.overrides === undefined ? {} : { requirements: { isSetSupported: () => draft.overrides } }),
      },
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

test('a held message can always be sent: Outlook asks, and does not forbid', () => {
  expect(send({ body: 'You have failed to pay your rent.' }).answers[0]).toMatchObject({
    allowEvent: false,
    sendModeOverride: 'promptUser',
  });
});

test('in an Outlook that cannot ask so, the second press with the same words goes, and other words are asked about again', () => {
  const session = new Map<string, string>();
  const blame = { body: 'You have failed to pay your rent.', session, overrides: false };
  expect(send(blame).answers[0]?.allowEvent).toBe(false);
  expect(send(blame).answers[0]?.allowEvent).toBe(true);
  expect(send({ ...blame, body: 'You have ignored our letters.' }).answers[0]?.allowEvent).toBe(false);
  // What is kept says nothing of the words.
  expect([...session.values()].every((value) => /^\d+$/.test(value))).toBe(true);
});

test('that it has asked is kept before it answers, for the runtime may go with the answer; an Outlook that does not keep it still asks', () => {
  const session = new Map<string, string>();
  const keeping: (() => void)[] = [];
  const blame = { body: 'You have failed to pay your rent.', session, keeping, overrides: false };
  const slow = send(blame);
  expect(slow.answers).toEqual([]);
  keeping.splice(0).forEach((keep) => keep());
  expect(slow.answers.map(({ allowEvent }) => allowEvent)).toEqual([false]);
  expect(send(blame).answers[0]?.allowEvent).toBe(true);
  // It never says that it has kept it: the message is held all the same, when the time is up.
  const never = send({ ...blame, body: 'You have ignored our letters.' });
  never.tick();
  expect(never.answers.map(({ allowEvent }) => allowEvent)).toEqual([false]);
});

test('where Outlook asks by itself nothing is kept, and every press is looked at', () => {
  const session = new Map<string, string>();
  const blame = { body: 'You have failed to pay your rent.', session, overrides: true };
  expect(send(blame).answers[0]?.allowEvent).toBe(false);
  expect(send(blame).answers[0]?.allowEvent).toBe(false);
  expect(session.size).toBe(0);
});

test('the words of the thread below are somebody else’s: they hold nothing up, however short the answer', () => {
  for (const quote of [
    'From: Tom Ferris\nSent: Monday\nTo: Paul\nSubject: Rent\n\nYou have failed to ring me. Please find attached my photos.',
    '-----Original Message-----\nFrom: Tom\nYou have failed to ring me.',
    'On Mon, 3 Nov 2026 at 09:12, Tom Ferris wrote:\n> You have failed to ring me.',
  ])
    expect([quote, send({ body: `Thanks.\n\nPaul\n\n${quote}` }).answers[0]?.allowEvent]).toEqual([quote, true]);
  // Outlook on the web glues the header to the last line (office-js#6012).
  expect(send({ body: 'Thanks, PaulFrom: Tom Ferris\nSent: Monday\nYou have failed to ring me.' }).answers[0]?.allowEvent).toBe(true);
});

test.each([
  ['reply-all', { body: 'Dear Deborah\n\nThank you.', subject: 'RE: Rent', to: people(4) }, 'speaks to one person'],
  ['residents who would see each other', { body: 'Dear all\n\nThe lift is mended.', to: people(6) }, 'Put them in Bcc'],
  [
    'somebody else’s details',
    { body: 'Dear Ms Harlow\n\nMr Ferris, born 3 March 1961, lives above you.' },
    'not one of the people it goes to',
  ],
  [
    'an address one letter wrong',
    { body: 'Dear all\n\nThank you.', to: [{ displayName: '', emailAddress: 'd.harlow@gmial.com' }] },
    'gmail.com',
  ],
] as const)('%s: asked about', (_kind, draft, quoted) => {
  expect(send(draft).answers[0]?.errorMessage).toContain(quoted);
});

function people(count: number): readonly { displayName: string; emailAddress: string }[] {
  return Array.from({ length: count }, (_none, index) => ({
    displayName: index === 0 ? 'Deborah Harlow' : `Resident Number${String(index)}`,
    emailAddress: `resident${String(index)}@post.example`,
  }));
}

/* What a call of Office's may do to us. */
type Way = 'answers' | 'answers later' | 'answers twice' | 'fails' | 'throws' | 'never' | 'gives nothing' | 'gives nonsense';
const ways: readonly Way[] = ['answers', 'answers later', 'answers twice', 'fails', 'throws', 'never', 'gives nothing', 'gives nonsense'];

interface Broken {
  readonly parts: Readonly<Record<string, Way>>;
  readonly item: 'there' | 'null' | 'missing' | 'no mailbox' | 'throws';
  readonly body: string;
  readonly completedThrows: boolean;
  readonly clock: boolean;
}

function sendBroken(broken: Broken): number {
  const handlers: Record<string, (event: unknown) => void> = {};
  const later: (() => void)[] = [];
  const timers: (() => void)[] = [];
  let completed = 0;
  const call = (name: string, value: unknown, callback: (result: unknown) => void): void => {
    const good = { status: 'succeeded', value };
    switch (broken.parts[name] ?? 'answers') {
      case 'answers':
        return callback(good);
      case 'answers later':
        return void later.push(() => callback(good));
      case 'answers twice':
        callback(good);
        return void later.push(() => callback(good));
      case 'fails':
        return callback({ status: 'failed', error: { code: 5001 } });
      case 'throws':
        throw new Error('Office fell over');
      case 'never':
        return;
      case 'gives nothing':
        return callback(undefined);
      case 'gives nonsense':
        return callback({ status: 'succeeded', value: { to: [null] } });
    }
  };
  const part = (name: string, value: unknown): unknown => ({
    getAsync: (...rest: unknown[]) => call(name, value, rest[rest.length - 1] as (result: unknown) => void),
  });
  const item = {
    itemType: 'message',
    subject: part('subject', 'RE: rent'),
    body: part('body', broken.body),
    to: part('to', [{ displayName: 'Deborah Harlow', emailAddress: 'deborah@post.example' }]),
    cc: part('cc', []),
    bcc: part('bcc', []),
    getAttachmentsAsync: (callback: (result: unknown) => void) => call('files', [], callback),
  };
  const mailbox =
    broken.item === 'there'
      ? { item }
      : broken.item === 'null'
        ? { item: null }
        : broken.item === 'missing'
          ? {}
          : Object.defineProperty({}, 'item', {
              get: () => {
                throw new Error('no item');
              },
            });
  const context = vm.createContext({
    Office: {
      actions: { associate: (name: string, handler: (event: unknown) => void) => (handlers[name] = handler) },
      context: broken.item === 'no mailbox' ? {} : { mailbox },
    },
    ...(broken.clock
      ? { setTimeout: (work: () => void) => timers.push(work), clearTimeout: (id: number) => (timers[id - 1] = () => undefined) }
      : {
          setTimeout: () => {
            throw new Error('no clock');
          },
          clearTimeout: () => {
            throw new Error('no clock');
          },
        }),
  });
  script.runInContext(context);
  try {
    handlers['onMessageSendHandler']?.({
      completed: () => {
        completed += 1;
        if (broken.completedThrows) throw new Error('completed fell over');
      },
    });
  } catch {
    return -1;
  }
  for (const work of [...later, ...timers, ...timers]) work();
  return completed;
}

test('whatever Office does, the event completes exactly once and nothing escapes the handler', () => {
  const part = fc.constantFrom(...ways);
  fc.assert(
    fc.property(
      fc.record({
        parts: fc.record({ subject: part, body: part, to: part, cc: part, bcc: part, files: part }),
        item: fc.constantFrom<Broken['item']>('there', 'there', 'there', 'null', 'missing', 'no mailbox', 'throws'),
        body: fc.oneof(fc.constant('You have failed to pay your rent.'), fc.string(), fc.constant('Dear Ms Harlow\n\nThank you.')),
        completedThrows: fc.boolean(),
        clock: fc.constant(true),
      }),
      (broken) => sendBroken(broken) === 1,
    ),
    { numRuns: 250 },
  );
  // With no clock a call that never answers is not waited for at all.
  expect(sendBroken({ parts: { body: 'never' }, item: 'there', body: '', completedThrows: false, clock: false })).toBe(1);
});

test('the file, which holds a part of the word lists, says what the pane says of every entry of the whole', () => {
  const council = parseCouncil(readFileSync('council.yaml', 'utf8'), 'council.yaml');
  const people = { to: [{ name: 'Deborah Harlow', email: 'deborah.harlow@post.example' }], cc: [], bcc: [] };
  const today = new Date().toISOString().slice(0, 10);
  const loaded = load();
  const different = plainEnglish.entries.filter(({ from }) => {
    const body = `Dear Ms Harlow\n\nWe wrote that you are ${from} and that your ${from} is here.`;
    const concerns = reviewBeforeSend({ subject: 'Your rent', body, ...people, attachments: [], isReply: false, today }, council);
    return (
      send({ body }, 'onMessageSendHandler', loaded).answers[0]?.errorMessage !==
      (concerns.length === 0 ? undefined : sendWarning(concerns))
    );
  });
  expect(different.map(({ from }) => from)).toEqual([]);
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

test('megabytes of rubbish take time in line with their length', () => {
  for (const piece of ['We are sorry that you waited, and we have asked the repairs team to ring you. ', 'a', '> '])
    expect(outOfLine((length) => send({ body: repeated(piece, length) }), 800_000)).toBeUndefined();
});
