import '@testing-library/jest-dom';
import { setImmediate } from 'node:timers';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense, type ReactElement } from 'react';
import type { Model } from '../../src/core/model';
import { engineInPlace } from '../../src/engine/in-place';
import { scriptedModel } from '../../src/models/scripted';
import type { AppProps } from '../../src/taskpane/app';
import { lazyScreen } from '../../src/taskpane/lazy-screen';
import { ScreenBoundary } from '../../src/taskpane/screen-boundary';
import { memoryHost } from './memory-host';
import { council, openPaneWith, templates } from './open-pane';

/* Each of the pane's ports breaks its word in each way there is. The officer is told in plain words, and the next try goes on. */

const letter = ['You have failed to pay your rent of £412.60.', 'Please ring us on 01632 960100.'];
const better = '[1] We have not yet had your rent of £412.60.\n[2] Please ring us on 01632 960100.';
const device = scriptedModel({ pieces: [better] }, 'device');

/** Longer than any deadline of the pane. */
const long = 11 * 60_000;

type Broken = 'throws' | 'rejects' | 'silent';
type Step = (...values: never[]) => unknown;

/** The function, broken until it is mended. */
function breakable<Work extends Step>(work: Work, how: Broken): { readonly work: Work; readonly mend: () => void } {
  let broken = true;
  const step = (...values: never[]): unknown => {
    if (!broken) return work(...values);
    const fault = new TypeError(`cannot read ${letter[0] ?? ''}`);
    if (how === 'throws') throw fault;
    return how === 'rejects' ? Promise.reject(fault) : new Promise(() => undefined);
  };
  return { work: step as Work, mend: () => (broken = false) };
}

const improveButton = { name: 'Improve the tone' };
const result = { level: 1, name: /changes? to look at/ } as const;

interface Case {
  readonly parts: Partial<AppProps>;
  readonly mend: () => void;
}

const cases: Readonly<Record<string, (how: Broken) => Case>> = {
  'the host’s reading': (how) => {
    const host = memoryHost(letter);
    const { work, mend } = breakable(host.read.bind(host), how);
    return { parts: { host: { ...host, read: work } }, mend };
  },
  'the text engine': (how) => {
    const { work, mend } = breakable(engineInPlace.run as Step, how);
    return { parts: { engine: { run: work as typeof engineInPlace.run } }, mend };
  },
  'the council’s settings': (how) => {
    const { work, mend } = breakable(() => Promise.resolve(council), how);
    return { parts: { council: work }, mend };
  },
  'the templates': (how) => {
    const { work, mend } = breakable(() => Promise.resolve(templates), how);
    return { parts: { templates: work }, mend };
  },
  'the writer': (how) => {
    const { work, mend } = breakable(() => Promise.resolve({ done: false as const, value: better }), how);
    let done = false;
    const run: Model['run'] = () => ({
      [Symbol.asyncIterator]: () => ({
        next: async () => {
          const next = await work();
          if (done) return { done: true as const, value: undefined };
          done = true;
          return next;
        },
      }),
    });
    return { parts: { models: { device: { id: 'device', place: 'device', run } } }, mend };
  },
};

const ways: readonly Broken[] = ['throws', 'rejects', 'silent'];
const broken = Object.keys(cases).flatMap((port) => ways.map((how) => [port, how] as const));

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test.each(broken)('%s that %s: plain words, nothing written, and the next try goes on', async (port, how) => {
  const made = cases[port]?.(how);
  if (made === undefined) throw new Error(port);
  const user = userEvent.setup({ advanceTimers: (milliseconds) => jest.advanceTimersByTime(milliseconds) });
  const host = memoryHost(letter);
  openPaneWith({ host, models: { device }, ...made.parts });
  const pass = (milliseconds: number): Promise<void> => act(() => jest.advanceTimersByTimeAsync(milliseconds));
  await pass(100);
  // What the first screen does not need stops the first press.
  const improve = screen.queryByRole('button', improveButton);
  if (improve !== null) await user.click(improve);
  // Work of the engine is no timer: it gets real turns between the invented minutes.
  for (let turn = 0; turn < 50 && screen.queryByRole('alert') === null; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve));
    await pass(how === 'silent' ? long : 100);
  }
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).not.toMatch(/TypeError|rent|undefined/);
  expect(document.body.textContent).not.toContain('failed to pay');
  expect(host.writings).toEqual([]);
  made.mend();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await pass(100);
  const press = screen.queryByRole('button', improveButton);
  if (press !== null) await user.click(press);
  await pass(100);
  expect(await screen.findByRole('heading', result)).toBeVisible();
});

test.each(ways)('a writing that %s is never said to have worked, and can be tried again', async (how) => {
  const host = memoryHost(letter);
  const { work, mend } = breakable(host.write.bind(host), how);
  const user = userEvent.setup({ advanceTimers: (milliseconds) => jest.advanceTimersByTime(milliseconds) });
  openPaneWith({ host: { ...host, write: work }, models: { device } });
  await user.click(await screen.findByRole('button', improveButton));
  await user.click(await screen.findByRole('button', { name: 'Put changes in the letter' }));
  await act(() => jest.advanceTimersByTimeAsync(how === 'silent' ? long : 100));
  expect(await screen.findByRole('alert')).toHaveTextContent('The words could not go in');
  mend();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('heading', { level: 1, name: /(are|is) in$/ })).toBeVisible();
});

describe('a screen that fails while it is drawn', () => {
  let complaints: jest.SpyInstance;
  beforeEach(() => (complaints = jest.spyOn(console, 'error').mockImplementation(() => undefined)));
  afterEach(() => complaints.mockRestore());

  test('gives way to plain words, and what was typed is still there', async () => {
    const user = userEvent.setup({ advanceTimers: (milliseconds) => jest.advanceTimersByTime(milliseconds) });
    let breaks = true;
    const run = (async (task: string, input: never, signal: never) => {
      const answer = await engineInPlace.run(task as 'concludeDraft', input, signal);
      return breaks && task === 'concludeDraft' ? { ...answer, blocks: undefined } : answer;
    }) as typeof engineInPlace.run;
    openPaneWith({
      host: memoryHost([]),
      engine: { run },
      models: { device: scriptedModel({ pieces: ['Dear Ms Harlow\n\nThank you.'] }, 'device') },
    });
    await user.click(await screen.findByRole('button', { name: /A letter from your notes/ }));
    await user.type(await screen.findByRole('textbox', { name: /Who is it to/ }), 'Ms Harlow');
    await user.click(screen.getByRole('button', { name: 'Write a draft' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'This screen stopped' })).toBeVisible();
    expect(screen.getByRole('alert')).not.toHaveTextContent(/Harlow|undefined/);
    await user.click(screen.getByRole('button', { name: 'Go back' }));
    expect(await screen.findByRole('textbox', { name: /Who is it to/ })).toHaveValue('Ms Harlow');
    breaks = false;
    await user.click(screen.getByRole('button', { name: 'Write a draft' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Your draft' })).toBeVisible();
  });

  test('a part of the pane that did not come is asked for anew by the next try', async () => {
    const user = userEvent.setup({ advanceTimers: (milliseconds) => jest.advanceTimersByTime(milliseconds) });
    let asked = 0;
    const Late = lazyScreen<object>(async () => {
      asked += 1;
      if (asked === 1) throw Object.assign(new Error('Loading chunk 7 failed'), { name: 'ChunkLoadError' });
      return (): ReactElement => <p>Here now</p>;
    });
    render(
      <ScreenBoundary goBack={() => undefined}>
        <Suspense>
          <Late />
        </Suspense>
      </ScreenBoundary>,
    );
    expect(await screen.findByRole('alert')).toHaveTextContent('No answer');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Here now')).toBeVisible();
    expect(asked).toBe(2);
  });
});
