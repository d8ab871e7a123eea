import { Problem } from '../../src/core/problem';
import { inBatches } from '../../src/gateway/batches';
import { breaker } from '../../src/gateway/breaker';
import { dispatcher } from '../../src/gateway/dispatcher';
import { fairQueue } from '../../src/gateway/fair-queue';
import { until } from '../until';

const never = new AbortController().signal;

describe('the queue', () => {
  it('serves officers in turn, however many jobs one of them sent first', async () => {
    const queue = fairQueue(1, 100, 10_000);
    const release = await queue.enter('greedy', never);
    const served: string[] = [];
    const work = ['greedy', 'greedy', 'greedy', 'greedy', 'patient', 'other'].map(async (officer) => {
      const done = await queue.enter(officer, never);
      served.push(officer);
      done();
    });
    release();
    await Promise.all(work);
    expect(served).toEqual(['greedy', 'patient', 'other', 'greedy', 'greedy', 'greedy']);
    expect([queue.running, queue.waiting]).toEqual([0, 0]);
  });

  it('never has more at once than places, and gives each place back once', async () => {
    const queue = fairQueue(3, 1000, 10_000);
    let most = 0;
    await Promise.all(
      Array.from({ length: 60 }, async (_, index) => {
        const done = await queue.enter(`officer-${index % 7}`, never);
        most = Math.max(most, queue.running);
        await new Promise((resolve) => setTimeout(resolve, 1));
        done();
        done();
      }),
    );
    expect(most).toBe(3);
    expect(queue.running).toBe(0);
  });

  it('says busy when it is full or the wait is too long, and forgets who gave up', async () => {
    const queue = fairQueue(1, 1, 30);
    const release = await queue.enter('a', never);
    const controller = new AbortController();
    const cancelled = queue.enter('b', controller.signal);
    await expect(queue.enter('c', never)).rejects.toMatchObject({ code: 'service-busy', retryAfterMs: 5000 });
    controller.abort();
    await expect(cancelled).rejects.toMatchObject({ code: 'cancelled' });
    await expect(queue.enter('d', never)).rejects.toMatchObject({ code: 'service-busy' });
    expect(queue.waiting).toBe(0);
    release();
    (await queue.enter('e', never))();
  });
});

describe('the breaker', () => {
  it('rests a model after five failures, then lets one try, and one only', () => {
    let time = 0;
    const guard = breaker(5, 1000, () => time);
    for (let count = 0; count < 5; count += 1) {
      expect(guard.wait()).toBe(0);
      guard.failed(new Problem('service-failed'));
    }
    expect(guard.wait()).toBe(1000);
    time = 1000;
    expect(guard.wait()).toBe(0);
    expect(guard.wait()).toBeGreaterThan(0);
    guard.failed(new Problem('no-answer'));
    expect(guard.wait()).toBe(1000);
    time = 2000;
    expect(guard.wait()).toBe(0);
    guard.succeeded();
    expect(guard.wait()).toBe(0);
  });

  it('does what a 429 asks, and does not take refusals or cancelling for failures', () => {
    let time = 0;
    const guard = breaker(2, 1000, () => time);
    for (let count = 0; count < 9; count += 1) guard.failed(new Problem(count % 2 ? 'model-refused' : 'cancelled'));
    expect(guard.wait()).toBe(0);
    guard.failed(new Problem('service-busy', { retryAfterMs: 700 }));
    expect(guard.wait()).toBe(700);
    time = 700;
    expect(guard.wait()).toBe(0);
  });

  it('still does what a 429 asked when a reply that began before it ends well', () => {
    let time = 0;
    const guard = breaker(2, 1000, () => time);
    guard.failed(new Problem('service-busy', { retryAfterMs: 700 }));
    guard.succeeded();
    expect(guard.wait()).toBe(700);
    time = 700;
    expect(guard.wait()).toBe(0);
  });
});

describe('the dispatcher', () => {
  const failing = (code: 'service-failed' | 'model-refused' | 'too-long', calls: { count: number }) => ({
    id: 'failing',
    // eslint-disable-next-line require-yield -- it fails before any word
    async *write() {
      calls.count += 1;
      throw new Problem(code);
    },
  });
  const all = async (pieces: AsyncIterable<unknown>): Promise<unknown[]> => {
    const gathered: unknown[] = [];
    for await (const piece of pieces) gathered.push(piece);
    return gathered;
  };
  const good = {
    id: 'good',
    async *write() {
      yield { text: 'words' };
    },
  };
  const prompt = { system: '', user: '' };

  it('tries a failing model twice, then the next, and after five failures the next at once', async () => {
    const calls = { count: 0 };
    const jobs = dispatcher([failing('service-failed', calls), good], { jitter: () => 0 });
    for (let job = 0; job < 6; job += 1)
      expect(await all(jobs.write(prompt, 'o', undefined, never))).toEqual([{ model: 'good' }, { text: 'words' }]);
    expect(calls.count).toBe(5);
  });

  it('takes a refusal or "too long" for the answer it is', async () => {
    for (const code of ['model-refused', 'too-long'] as const) {
      const calls = { count: 0 };
      await expect(all(dispatcher([failing(code, calls), good]).write(prompt, 'o', undefined, never))).rejects.toMatchObject({ code });
      expect(calls.count).toBe(1);
    }
  });

  it('lets another job try a resting model when the officer whose job was to try it has gone', async () => {
    let time = 0;
    let answer: 'fail' | 'busy' | 'good' = 'fail';
    const model = {
      id: 'model',
      async *write() {
        if (answer === 'fail') throw new Problem('service-failed');
        if (answer === 'busy') {
          // The officer goes in the short rest before the second try.
          setImmediate(() => officer.abort());
          throw new Problem('service-busy');
        }
        yield { text: 'words' };
      },
    };
    const officer = new AbortController();
    const jobs = dispatcher([model], { jitter: () => 0, now: () => time });
    for (let job = 0; job < 3; job += 1) await expect(all(jobs.write(prompt, 'o', undefined, never))).rejects.toThrow();
    time = 15_000;
    answer = 'busy';
    await expect(all(jobs.write(prompt, 'o', undefined, officer.signal))).rejects.toMatchObject({ code: 'cancelled' });
    answer = 'good';
    expect(await all(jobs.write(prompt, 'o', undefined, never))).toEqual([{ model: 'model' }, { text: 'words' }]);
  });

  it('uses only the models that policy allows, and gives its place back', async () => {
    const jobs = dispatcher([good], { places: 1 });
    await expect(all(jobs.write(prompt, 'o', ['other'], never))).rejects.toMatchObject({ code: 'model-not-configured' });
    expect(await all(jobs.write(prompt, 'o', ['good'], never))).toHaveLength(2);
    for await (const piece of jobs.write(prompt, 'o', undefined, never)) if ('model' in piece) break;
    expect(jobs.running).toBe(0);
  });
});

describe('batches', () => {
  it('gather what comes while one is under way, and each caller gets its own result', async () => {
    const sizes: number[] = [];
    let finish = (): void => undefined;
    const double = inBatches(async (numbers: readonly number[]) => {
      sizes.push(numbers.length);
      await new Promise<void>((resolve) => (finish = resolve));
      return numbers.map((number) => number * 2);
    });
    const results = Array.from({ length: 50 }, (_, index) => double(index));
    await until('the first batch', () => sizes.length === 1);
    const late = double(100);
    finish();
    await until('the second batch', () => sizes.length === 2);
    finish();
    expect(await Promise.all(results)).toEqual(Array.from({ length: 50 }, (_, index) => index * 2));
    expect(await late).toBe(200);
    expect(sizes).toEqual([50, 1]);
  });

  it('leave no time between two when it is quiet, and rest under load', async () => {
    // Rests are timers; the turns of the loop between them go on as they are.
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask'] });
    try {
      const work = inBatches((items: readonly number[]) => Promise.resolve(items), { quietMs: 0, busyMs: 100 });
      await work(1);
      await work(2);
      expect(jest.getTimerCount()).toBe(0);
      await Promise.all([work(1), work(2), work(3), work(4)]);
      let done = false;
      const last = work(5).then(() => (done = true));
      await jest.advanceTimersByTimeAsync(99);
      expect(done).toBe(false);
      await jest.advanceTimersByTimeAsync(1);
      expect(await last).toBe(true);
    } finally {
      jest.useRealTimers();
    }
  });

  it('fail together and go on afterwards', async () => {
    let fail = true;
    const work = inBatches(async (items: readonly string[]) => {
      if (fail) throw new Error('down');
      return items;
    });
    await expect(Promise.all([work('a'), work('b')])).rejects.toThrow('down');
    fail = false;
    expect(await work('c')).toBe('c');
  });
});
