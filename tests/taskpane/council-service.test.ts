import type { Account } from '../../src/core/account';
import type { Library, Standing } from '../../src/core/library';
import { Problem } from '../../src/core/problem';
import { scriptedModel } from '../../src/models/scripted';
import { councilService, lettersOf, type CouncilService } from '../../src/taskpane/council-service';
import { template } from './sample-template';

const standing: Standing = {
  officer: 'o1',
  roles: ['officer'],
  model: 'council-model',
  stopped: false,
  actions: { improve: { allowed: true, mostCharacters: 100 } },
  council: undefined,
};
let answer: () => Promise<Standing>;
let asked: number;
let signedIn: boolean;

const account: Account = {
  headers: () => Promise.resolve({}),
  signIn: () => {
    signedIn = true;
    return Promise.resolve({ id: 'o1', name: 'Amina' });
  },
  signOut: () => {
    signedIn = false;
    return Promise.resolve();
  },
  person: () => undefined,
};
const library: Library = {
  standing: () => {
    asked += 1;
    return answer();
  },
  shelf: () => Promise.resolve({ templates: [template('shared', 'draft')], popular: [], favourites: [], recent: [] }),
  source: () => Promise.reject(new Problem('internal')),
  suggestions: () => Promise.resolve([]),
  tell: () => Promise.resolve(),
};
const job = {
  id: '0'.repeat(32),
  action: 'improve',
  template: { id: 'improve-warmer', version: 1 },
  passages: ['x'],
  answers: {},
} as const;

beforeEach(() => {
  asked = 0;
  signedIn = true;
  answer = () => Promise.resolve(standing);
});

function service(signedOut = false, refuses?: Problem): CouncilService {
  return councilService({
    account,
    library,
    writer: () => scriptedModel(() => (refuses === undefined ? { pieces: ['[1] y'] } : { pieces: [], problem: refuses }), 'service'),
    signedOut,
  });
}
async function codeOf(one: CouncilService): Promise<string> {
  try {
    for await (const piece of one.writer()?.run(job, new AbortController().signal) ?? []) void piece;
    return 'whole';
  } catch (thrown) {
    return thrown instanceof Problem ? thrown.code : 'other';
  }
}

test('signed in and open, its writer and its letters are there', async () => {
  const one = service();
  expect(one.writer()).toBeUndefined();
  await one.look();
  expect(one.writer()).toBeDefined();
  expect((await lettersOf(one, () => Promise.resolve([]))).map(({ id }) => id)).toEqual(['shared']);
  expect(asked).toBe(1);
});

test('stopped, signed out or silent, there is no writer and the built-in letters are used', async () => {
  const builtIn = (): Promise<ReturnType<typeof template>[]> => Promise.resolve([template('built-in', 'draft')]);
  answer = () => Promise.resolve({ ...standing, model: undefined, stopped: true });
  const stopped = service();
  await stopped.look();
  expect(stopped.writer()).toBeUndefined();
  for (const code of ['signed-out', 'no-answer', 'service-failed', 'not-allowed'] as const) {
    answer = () => Promise.reject(new Problem(code));
    const one = service();
    const state = await one.look();
    expect(state.at).toBe(code === 'signed-out' ? 'signed-out' : 'away');
    expect(one.writer()).toBeUndefined();
    expect((await lettersOf(one, builtIn)).map(({ id }) => id)).toEqual(['built-in']);
  }
});

test('whoever signed out is not asked about again until they sign in', async () => {
  const one = service(true);
  await one.look();
  expect(asked).toBe(0);
  await one.signIn();
  expect(one.state.get()).toMatchObject({ at: 'open' });
  await one.signOut();
  expect(signedIn).toBe(false);
  await one.look();
  expect(one.state.get()).toEqual({ at: 'signed-out' });
});

test('an answer that was on its way when the officer signed out does not sign them in again', async () => {
  let give: (standing: Standing) => void = () => undefined;
  answer = () => new Promise((resolve) => (give = resolve));
  const one = service();
  await one.signOut();
  give(standing);
  await new Promise((resolve) => setTimeout(resolve));
  expect(one.state.get()).toEqual({ at: 'signed-out' });
});

test('an answer from before the sign-in says nothing of whoever is signed in now', async () => {
  let refuse: (reason: Problem) => void = () => undefined;
  answer = () => new Promise((_resolve, reject) => (refuse = reject));
  const one = service();
  answer = () => Promise.resolve(standing);
  await one.signIn();
  expect(one.state.get()).toMatchObject({ at: 'open' });
  refuse(new Problem('signed-out'));
  await new Promise((resolve) => setTimeout(resolve));
  expect(one.state.get()).toMatchObject({ at: 'open' });
});

test('of two questions the answer to the later one stands, whichever comes first; the earlier one’s is taken until then', async () => {
  const gives: ((standing: Standing) => void)[] = [];
  answer = () => new Promise((resolve) => gives.push(resolve));
  const now = jest.spyOn(Date, 'now').mockReturnValue(0);
  const one = service();
  for (const time of [10_000, 20_000]) {
    now.mockReturnValue(time);
    void one.look();
  }
  now.mockRestore();
  const answered = async (which: number, stopped: boolean): Promise<unknown> => {
    gives[which]?.({ ...standing, stopped });
    await new Promise((resolve) => setTimeout(resolve));
    const state = one.state.get();
    return state.at === 'open' && state.standing.stopped;
  };
  expect(await answered(0, false)).toBe(false);
  expect(await answered(2, true)).toBe(true);
  expect(await answered(1, false)).toBe(true);
});

test('a writer that says no is asked why: the council stopped it, has this off, or does not let this officer in', async () => {
  const one = service(false, new Problem('not-allowed'));
  await one.look();
  answer = () => Promise.resolve({ ...standing, stopped: true });
  expect(await codeOf(one)).toBe('service-stopped');
  answer = () => Promise.resolve(standing);
  const two = service(false, new Problem('not-allowed'));
  await two.look();
  answer = () => Promise.resolve({ ...standing, actions: { improve: { allowed: false, mostCharacters: 0 } } });
  expect(await codeOf(two)).toBe('feature-off');
  answer = () => Promise.resolve(standing);
  const three = service(false, new Problem('not-allowed'));
  await three.look();
  expect(await codeOf(three)).toBe('not-allowed');
  const four = service(false, new Problem('too-long'));
  await four.look();
  expect(await codeOf(four)).toBe('too-long');
});
