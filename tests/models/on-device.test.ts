import { Problem } from '../../src/core/problem';
import { parseImproveReply, parseSummaryReply } from '../../src/core/reply';
import { onDeviceModel } from '../../src/models/on-device';
import { readServerEvents } from '../../src/models/server-events';
import { scriptedModel } from '../../src/models/scripted';
import type { Job } from '../../src/core/job';

const job: Job = {
  id: 'a'.repeat(32),
  action: 'improve',
  template: { id: 'improve-warmer', version: 1 },
  passages: ['One\nline', 'Two'],
  answers: {},
};
const never = new AbortController().signal;

async function all(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

describe('the model on this device', () => {
  const model = onDeviceModel({
    template: () => Promise.resolve(undefined),
    rewrite: (passages, style) => Promise.resolve(passages.map((passage) => `${style}: ${passage}`)),
    fill: () => Promise.resolve('# A letter'),
    summarise: (passages) => Promise.resolve(passages),
  });

  it('answers improve and summarise in the form every model does', async () => {
    expect(model.place).toBe('device');
    expect(parseImproveReply(await all(model.run(job, never)), 2)).toEqual(['warmer: One\nline', 'warmer: Two']);
    expect(parseSummaryReply(await all(model.run({ ...job, action: 'summarise' }, never)))).toEqual(['One line', 'Two']);
  });

  it('says so when there is no such template, and when it was cancelled', async () => {
    await expect(all(model.run({ ...job, action: 'draft' }, never))).rejects.toMatchObject({ code: 'template-broken' });
    await expect(all(model.run(job, AbortSignal.abort()))).rejects.toMatchObject({ code: 'cancelled' });
  });
});

describe('a scripted model', () => {
  it('says what it is told and remembers what it was sent', async () => {
    const model = scriptedModel({ pieces: ['a'], problem: new Problem('reply-cut') });
    await expect(all(model.run(job, never))).rejects.toMatchObject({ code: 'reply-cut' });
    expect(model.jobs).toEqual([job]);
  });
});

describe('server-sent events', () => {
  async function* bytes(text: string, size: number): AsyncGenerator<Uint8Array> {
    const whole = new TextEncoder().encode(text);
    for (let at = 0; at < whole.length; at += size) yield whole.slice(at, at + size);
  }
  const text = ': hi\r\n\r\nevent: text\r\ndata: {"text":"£ and é"}\r\n\r\nevent: done\ndata: {}\n\nevent: cut\ndata: {';

  it('are read the same however the bytes are cut, and a half one is dropped', async () => {
    for (const size of [1, 2, 3, 7, 1000]) {
      const events = [];
      for await (const event of readServerEvents(bytes(text, size))) events.push(event);
      expect(events).toEqual([
        { event: 'comment', data: '' },
        { event: 'text', data: '{"text":"£ and é"}' },
        { event: 'done', data: '{}' },
      ]);
    }
  });

  it('are not read for ever', async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) yield new TextEncoder().encode('data: '.repeat(10_000));
    }
    await expect(async () => {
      for await (const event of readServerEvents(endless())) expect(event.event).toBe('comment');
    }).rejects.toMatchObject({ code: 'reply-unusable' });
  });
});
