import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseCouncil } from '../../src/core/council-file';
import { findPersonalData } from '../../src/core/find-personal-data';
import { newJobId, type Job } from '../../src/core/job';
import { Problem } from '../../src/core/problem';
import { pseudonymise } from '../../src/core/pseudonymise';
import { parseImproveReply } from '../../src/core/reply';
import { createGateway, type Gateway } from '../../src/gateway/app';
import { auditInMemory } from '../../src/gateway/audit-in-memory';
import { fixedTemplates, type GatewayConfig } from '../../src/gateway/config';
import { createLog } from '../../src/gateway/log';
import { openPolicy, policyInMemory } from '../../src/gateway/policy';
import { compileTemplates } from '../../src/gateway/template-folder';
import { usageInMemory } from '../../src/gateway/usage';
import { gatewayModel } from '../../src/models/gateway';
import { openaiModel } from '../../src/models/openai';
import { until } from '../until';
import { startOpenaiTestServer, type Behaviour, type OpenaiTestServer } from './openai-test-server';

const council = parseCouncil(readFileSync('council.yaml', 'utf8'), 'council.yaml');
const templates = compileTemplates('templates');
const secret = 'sk-test-key-never-to-be-seen';
let model: OpenaiTestServer;
let gateway: Gateway;
let server: Server;
let url: string;
let logged: string;
let audit = auditInMemory();
let policy = policyInMemory();

/** Longer than any machine is busy: what a silent model comes to is asked for with times of its own. */
const long = 300_000;

async function start(change: Partial<GatewayConfig> = {}, times: { firstMs?: number; betweenMs?: number } = {}): Promise<void> {
  logged = '';
  audit = auditInMemory();
  policy = policyInMemory();
  gateway = createGateway({
    council,
    templates: fixedTemplates(templates),
    models: [
      openaiModel({
        id: 'test-model',
        baseUrl: model.url,
        apiKey: secret,
        model: 'm',
        firstMs: times.firstMs ?? long,
        betweenMs: times.betweenMs ?? long,
      }),
    ],
    findPersonalData: (text, unmask) => findPersonalData(text, { council, unmask, ignoreStandIns: true }),
    audit,
    policy,
    log: createLog({ write: (line) => void (logged += line) }),
    dispatch: { jitter: () => 0 },
    ...change,
  });
  server = createServer(gateway.answer);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const job = (change: Partial<Job> = {}): Job => ({
  id: newJobId(),
  action: 'improve',
  template: { id: 'improve-warmer', version: 1 },
  passages: ['You have failed to reply.', 'Please do so.'],
  answers: {},
  ...change,
});

async function run(sent: Job, signal: AbortSignal = new AbortController().signal): Promise<string> {
  let text = '';
  for await (const piece of gatewayModel({ baseUrl: url, modelId: 'x', firstMs: long, betweenMs: long }).run(sent, signal)) text += piece;
  return text;
}
async function codeOf(sent: Job, signal?: AbortSignal): Promise<string> {
  try {
    await run(sent, signal);
    return 'whole';
  } catch (thrown) {
    return thrown instanceof Problem ? thrown.code : String(thrown);
  }
}

beforeEach(async () => {
  model = await startOpenaiTestServer();
});
afterEach(async () => {
  await gateway.close(100);
  await new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
  await model.close();
});

describe('a job through the gateway', () => {
  it('streams a reply, renders the prompt itself, and keeps the key', async () => {
    await start();
    model.behave({ kind: 'reply', pieces: ['[1] We have not', ' had your reply.\n[2] Please', ' send it.'] });
    expect(parseImproveReply(await run(job()), 2)).toEqual(['We have not had your reply.', 'Please send it.']);
    const request = model.requests[0];
    expect(request?.authorization).toBe(`Bearer ${secret}`);
    expect(request?.path).toBe('/v1/chat/completions');
    const { messages } = JSON.parse(request?.body ?? '') as { messages: { role: string; content: string }[] };
    expect(messages.map(({ role }) => role)).toEqual(['system', 'user']);
    expect(messages[0]?.content).toContain('Make the words warmer');
    expect(messages[1]?.content).toContain('[1] You have failed to reply.');
  });

  const faults: readonly [string, Behaviour, string, { firstMs?: number; betweenMs?: number }?][] = [
    ['401', { kind: 'status', status: 401 }, 'model-not-configured'],
    ['403', { kind: 'status', status: 403 }, 'model-not-configured'],
    ['404', { kind: 'status', status: 404 }, 'model-not-configured'],
    ['429 with Retry-After', { kind: 'status', status: 429, headers: { 'retry-after': '60' } }, 'service-busy'],
    ['500', { kind: 'status', status: 500 }, 'service-failed'],
    ['a content filter', { kind: 'status', status: 400, body: '{"error":{"code":"content_filter","message":"no"}}' }, 'model-refused'],
    [
      'a context that is too long',
      { kind: 'status', status: 400, body: '{"error":{"code":"context_length_exceeded","message":"no"}}' },
      'too-long',
    ],
    ['no answer', { kind: 'hang' }, 'no-answer', { firstMs: 300 }],
    ['silence after some words', { kind: 'hang-after', pieces: ['[1] We'] }, 'no-answer', { betweenMs: 300 }],
    ['a cut stream', { kind: 'cut', pieces: ['[1] We'] }, 'reply-cut'],
    ['a stream that ends early', { kind: 'end-early', pieces: ['[1] We'] }, 'reply-cut'],
    ['no finish reason', { kind: 'reply', pieces: ['[1] We'], finish: null }, 'reply-cut'],
    ['an empty reply', { kind: 'reply', pieces: [] }, 'reply-empty'],
    ['a reply cut by length', { kind: 'reply', pieces: ['[1] We'], finish: 'length' }, 'too-long'],
    ['a filtered reply', { kind: 'reply', pieces: ['[1] We'], finish: 'content_filter' }, 'model-refused'],
    ['a call of tools', { kind: 'reply', pieces: ['[1] We'], finish: 'tool_calls' }, 'reply-unusable'],
    ['malformed JSON', { kind: 'raw', body: 'data: {"choices": [{"del\n\n' }, 'reply-unusable'],
    ['a web page', { kind: 'raw', body: '<html>Sign in</html>', type: 'text/html' }, 'service-failed'],
    ['a flood', { kind: 'flood' }, 'reply-unusable'],
    ['a redirect elsewhere', { kind: 'status', status: 307, headers: { location: 'http://127.0.0.1:1/steal' } }, 'service-failed'],
  ];
  it.each(faults)('turns %s into its own problem, with nothing personal or secret anywhere', async (_, behaviour, code, times = {}) => {
    await start({}, times);
    model.behave(behaviour);
    const words = 'The heron by the mill pond.';
    expect(await codeOf(job({ passages: [words, 'Two.'] }))).toBe(code);
    expect(logged).not.toContain('heron');
    expect(logged).not.toContain(secret);
    const [line] = await audit.read(0, 10);
    expect(line?.details['result']).toBe(code);
    expect(JSON.stringify(line)).not.toContain('heron');
  });

  it('says when to try again after a 429', async () => {
    await start();
    model.behave({ kind: 'status', status: 429, headers: { 'retry-after': '60' } });
    await expect(run(job())).rejects.toMatchObject({ code: 'service-busy', retryAfterMs: 60_000 });
    expect(model.requests).toHaveLength(1);
  });

  it('tries once more after a passing fault, and after a short Retry-After', async () => {
    await start();
    model.behave({ kind: 'status', status: 500 }, { kind: 'reply', pieces: ['[1] a\n[2] b'] });
    expect(await codeOf(job())).toBe('whole');
    model.behave({ kind: 'status', status: 429, headers: { 'retry-after': '1' } }, { kind: 'reply', pieces: ['[1] a\n[2] b'] });
    const started = performance.now();
    expect(await codeOf(job())).toBe('whole');
    expect(performance.now() - started).toBeGreaterThanOrEqual(950);
    expect(model.requests).toHaveLength(4);
  });

  it('never asks again once words have come', async () => {
    await start();
    model.behave({ kind: 'cut', pieces: ['[1] We'] }, { kind: 'reply', pieces: ['[1] a\n[2] b'] });
    expect(await codeOf(job())).toBe('reply-cut');
    expect(model.requests).toHaveLength(1);
  });

  it('goes to the next model when the first is down', async () => {
    const second = await startOpenaiTestServer();
    second.behave({ kind: 'reply', pieces: ['[1] a\n[2] b'] });
    await start({
      models: [
        openaiModel({ id: 'first', baseUrl: 'http://127.0.0.1:9/v1', model: 'm' }),
        openaiModel({ id: 'second', baseUrl: second.url, model: 'm' }),
      ],
    });
    expect(await codeOf(job())).toBe('whole');
    expect((await audit.read(0, 1))[0]?.details['model']).toBe('second');
    await second.close();
  });

  it('with a model whose key has expired goes on with the next, and after five jobs leaves the first alone', async () => {
    const second = await startOpenaiTestServer();
    second.behave({ kind: 'reply', pieces: ['[1] a\n[2] b'] });
    await start({
      models: [
        openaiModel({ id: 'first', baseUrl: model.url, apiKey: secret, model: 'm' }),
        openaiModel({ id: 'second', baseUrl: second.url, model: 'm' }),
      ],
    });
    const body = JSON.stringify({ error: { message: `Incorrect API key provided: ${secret}`, code: 'invalid_api_key' } });
    model.behave({ kind: 'status', status: 401, body });
    for (let count = 0; count < 8; count += 1) expect(await codeOf(job())).toBe('whole');
    expect(model.requests).toHaveLength(5);
    expect((await audit.read(0, 10)).map(({ details }) => details['model'])).toEqual(Array.from({ length: 8 }, () => 'second'));
    expect(logged).not.toContain(secret);
    await second.close();
  });

  it('with an expired key and no other model says that none is set up, and not whose key it was', async () => {
    await start();
    model.behave({ kind: 'status', status: 401, body: JSON.stringify({ error: { message: `Incorrect API key provided: ${secret}` } }) });
    const answer = await fetch(`${url}/api/jobs`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(job()),
    });
    const text = await answer.text();
    expect([answer.status, JSON.parse(text)]).toMatchObject([503, { code: 'model-not-configured', title: 'No model is set up' }]);
    expect(text + logged).not.toContain(secret);
  });

  it('leaves a model alone for the minute that its 429 asks for, tells officers how long, and then goes on', async () => {
    let time = 0;
    await start({ dispatch: { jitter: () => 0, now: () => time } });
    model.behave({ kind: 'status', status: 429, headers: { 'retry-after': '60' } }, { kind: 'reply', pieces: ['[1] a\n[2] b'] });
    await expect(run(job())).rejects.toMatchObject({ code: 'service-busy', retryAfterMs: 60_000 });
    for (const second of [1, 20, 40, 59]) {
      time = second * 1000;
      await expect(run(job())).rejects.toMatchObject({ code: 'service-busy', retryAfterMs: 60_000 - time });
    }
    expect(model.requests).toHaveLength(1);
    time = 60_001;
    expect(await codeOf(job())).toBe('whole');
    expect(model.requests).toHaveLength(2);
  });

  it('stops a model that floods at its limit, with little memory, and passes its words off as nothing whole', async () => {
    await start();
    model.behave({ kind: 'flood' });
    const before = process.memoryUsage().rss;
    const answer = await fetch(`${url}/api/jobs`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(job()),
    });
    const text = await answer.text();
    expect(text).toContain('event: problem');
    expect(text).toContain('"code":"reply-unusable"');
    expect(text).not.toContain('event: done');
    expect(text.length).toBeLessThan(600_000);
    expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000);
    const [line] = await audit.read(0, 1);
    expect(line?.details).toMatchObject({ result: 'reply-unusable' });
    expect(Number(line?.details['charactersOut'])).toBeLessThanOrEqual(200_000);
  });

  it('stops the model when the officer cancels', async () => {
    await start();
    model.behave({ kind: 'reply', pieces: Array.from({ length: 100 }, () => 'word '), pauseMs: 30 });
    const controller = new AbortController();
    const under = codeOf(job(), controller.signal);
    await until('the job at the model', () => model.requests.length > 0);
    controller.abort();
    expect(await under).toBe('cancelled');
    await until('the end of the job', () => gateway.running === 0);
    expect((await audit.read(0, 1))[0]?.details['result']).toBe('cancelled');
  });

  it('counts what was paid for when a reply is stopped, or its server does not count: about four characters a token', async () => {
    const usage = usageInMemory();
    await start({ usage });
    model.behave({ kind: 'hang-after', pieces: ['word '.repeat(20)] });
    const controller = new AbortController();
    const stopped = (async () => {
      for await (const piece of gatewayModel({ baseUrl: url, modelId: 'x' }).run(job(), controller.signal))
        if (piece !== '') controller.abort();
    })();
    await expect(stopped).rejects.toMatchObject({ code: 'cancelled' });
    const [line] = await until('the line of the job', async () => {
      const lines = await audit.read(0, 10);
      return lines.length > 0 ? lines : undefined;
    });
    expect(line?.details).toMatchObject({ result: 'cancelled', tokensOut: 25, tokensEstimated: true });
    expect(line?.details['tokensIn']).toBeGreaterThan(100);
    expect(await usage.tokensThisMonth()).toBe(Number(line?.details['tokensIn']) + 25);
    model.behave({ kind: 'reply', pieces: ['[1] a\n[2] b'] });
    await run(job());
    expect((await audit.read(1, 10))[0]?.details).not.toHaveProperty('tokensEstimated');
  });

  it.each(['1.5', '-100', '1e30', '"7"', 'null', '{}', '[1]'])(
    'takes %s tokens for no count, and other jobs are written down',
    async (count) => {
      const usage = usageInMemory();
      await start({ usage });
      const words = 'data: {"choices":[{"delta":{"content":"[1] a\\n[2] b"}}]}\n\n';
      const last = `data: {"choices":[{"delta":{},"finish_reason":"stop"}],"usage":{"prompt_tokens":${count},"completion_tokens":7}}\n\n`;
      model.behave({ kind: 'raw', body: `${words}${last}data: [DONE]\n\n` });
      expect(await codeOf(job())).toBe('whole');
      const { details } = (await audit.read(0, 1))[0] ?? {};
      expect(details).toMatchObject({ tokensOut: 3, tokensEstimated: true });
      expect(await usage.tokensThisMonth()).toBe(Number(details?.['tokensIn']) + 3);
    },
  );

  it('gives up on a reply without end, however lively its server seems', async () => {
    const dripping = createServer((request, response) => {
      request.resume();
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      const timer = setInterval(() => response.write('data: {"choices":[{"delta":{}}]}\n\n'), 5);
      response.once('close', () => clearInterval(timer));
    });
    await new Promise<void>((resolve) => void dripping.listen(0, '127.0.0.1', resolve));
    const baseUrl = `http://127.0.0.1:${(dripping.address() as AddressInfo).port}/v1`;
    await start({ models: [openaiModel({ id: 'drip', baseUrl, model: 'm', wholeMs: 100 })] });
    expect(await codeOf(job())).toBe('no-answer');
    dripping.closeAllConnections();
    await new Promise((resolve) => dripping.close(resolve));
  });

  it.each([
    ['a content filter', '"content_filter"', 'model-refused'],
    ['too many requests, by its number', '429', 'service-busy'],
    ['anything else', '{"odd":[]}', 'service-failed'],
  ])('knows %s when it is said after the reply began', async (_, code, problem) => {
    await start();
    const words = 'data: {"choices":[{"delta":{"content":"[1] a"}}]}\n\n';
    model.behave({ kind: 'raw', body: `${words}data: {"error":{"code":${code},"message":"no"}}\n\n` });
    expect(await codeOf(job())).toBe(problem);
  });

  it('says that a job is done only once its line is safe', async () => {
    let safe = false;
    await start({
      closing: async () => {
        await new Promise((resolve) => setTimeout(resolve, 300));
        safe = true;
      },
    });
    model.behave({ kind: 'reply', pieces: ['[1] a\n[2] b'] });
    expect(await codeOf(job())).toBe('whole');
    expect(safe).toBe(true);
  });

  it('works for one job id once', async () => {
    await start();
    const twice = job();
    model.behave({ kind: 'reply', pieces: ['[1] a\n[2] b'] });
    expect(await codeOf(twice)).toBe('whole');
    expect(await codeOf(twice)).toBe('bad-input');
    expect(model.requests).toHaveLength(1);
  });

  it('sends nothing to a model when personal data is found, and says only of what kind', async () => {
    await start();
    const answer = await fetch(`${url}/api/jobs`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(job({ passages: ['Your National Insurance number is QQ123456C.'] })),
    });
    expect(answer.status).toBe(422);
    const text = await answer.text();
    expect(JSON.parse(text)).toMatchObject({ code: 'personal-data-found' });
    expect(text).not.toContain('QQ123456C');
    expect(model.requests).toHaveLength(0);
  });

  it('lets words pass that the officer said are nobody’s, but no number that names one person, and only while policy allows it', async () => {
    await start();
    model.behave({ kind: 'reply', pieces: ['[1] a'] });
    const named = { passages: ['Dear Mrs Oyelaran, thank you.'] };
    expect(await codeOf(job(named))).toBe('personal-data-found');
    expect(await codeOf(job({ ...named, asTheyAre: ['Mrs Oyelaran'] }))).toBe('whole');
    expect((await audit.read(0, 9)).map(({ details }) => details['asTheyAre'])).toContain(1);
    expect(await codeOf(job({ passages: ['Your NI number is QQ123456C.'], asTheyAre: ['QQ123456C'] }))).toBe('personal-data-found');
    await policy.change({ ...openPolicy, officersMayUnhide: false }, 'admin');
    expect(await codeOf(job({ ...named, asTheyAre: ['Mrs Oyelaran'] }))).toBe('personal-data-found');
    expect(model.requests).toHaveLength(1);
  });

  it('lets stand-ins pass', async () => {
    await start();
    const { texts } = pseudonymise(['Dear Mrs Oyelaran, ring 07700 900123 about 14 Larch Row, ZZ99 1AB. Your NI number is QQ123456C.'], {
      council,
      mask: [],
      unmask: [],
    });
    expect(texts[0]).not.toContain('Oyelaran');
    model.behave({ kind: 'reply', pieces: ['[1] a'] });
    expect(await codeOf(job({ passages: texts }))).toBe('whole');
    expect(model.requests[0]?.body).not.toMatch(/Oyelaran|900123|QQ123456C/);
  });

  it('with no model configured says so', async () => {
    await start({ models: [] });
    expect(await codeOf(job())).toBe('model-not-configured');
    expect(await (await fetch(`${url}/api/policy`)).json()).toMatchObject({ model: null });
  });

  it('obeys the kill switch and the limits of policy', async () => {
    await start();
    await policy.stop(true, 'admin');
    expect(await codeOf(job())).toBe('not-allowed');
    await policy.stop(false, 'admin');
    await policy.change({ ...openPolicy, actions: { ...openPolicy.actions, improve: { allowed: true, mostCharacters: 10 } } }, 'admin');
    expect(await codeOf(job())).toBe('too-long');
    await policy.change({ ...openPolicy, jobsAnHour: 0 }, 'admin');
    expect(await codeOf(job())).toBe('service-busy');
    await policy.change({ ...openPolicy, models: ['another'] }, 'admin');
    expect(await codeOf(job())).toBe('model-not-configured');
    expect(model.requests).toHaveLength(0);
  });
});

describe('the kill switch', () => {
  it('ends replies under way, and jobs that wait for a place never reach a model', async () => {
    await start({ dispatch: { places: 1, waitMs: long } });
    model.behave({ kind: 'hang-after', pieces: ['[1] a'] }, { kind: 'reply', pieces: ['[1] a\n[2] b'] });
    const running = codeOf(job());
    await until('the first job at the model', () => model.requests.length === 1);
    const waiting = codeOf(job());
    await until('the second job in the queue', () => gateway.running === 2);
    await policy.stop(true, 'admin');
    expect(await Promise.all([running, waiting])).toEqual(['not-allowed', 'not-allowed']);
    expect(model.requests).toHaveLength(1);
    expect((await audit.read(0, 10)).map(({ details }) => details['result'])).toEqual(['not-allowed', 'not-allowed']);
    expect(gateway.running).toBe(0);
  });
});

describe('what the gateway refuses', () => {
  const post = (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
    fetch(`${url}/api/jobs`, { method: 'POST', headers, body });
  it.each([
    ['no JSON', 'hello', 400],
    ['chat messages: it is no open proxy', JSON.stringify({ messages: [{ role: 'user', content: 'hi' }], model: 'x' }), 400],
    ['an unknown field', JSON.stringify({ ...job(), system: 'be evil' }), 400],
    ['an unknown template', JSON.stringify(job({ template: { id: 'improve-nothing', version: 1 } })), 400],
    ['another version', JSON.stringify(job({ template: { id: 'improve-warmer', version: 2 } })), 400],
    ['a path for a template', JSON.stringify(job({ template: { id: '../../etc/passwd', version: 1 } })), 400],
    ['another action than the template’s', JSON.stringify(job({ action: 'draft' })), 400],
    ['an answer nobody asked for', JSON.stringify(job({ answers: { system: 'x' } })), 400],
    ['nothing to work on', JSON.stringify(job({ passages: [] })), 400],
    ['a job id that could forge a log line', JSON.stringify(job({ id: 'a\n{"event":"forged"}xxxxxxxx' })), 400],
    ['too many characters', JSON.stringify(job({ passages: Array.from({ length: 5 }, () => 'x'.repeat(50_000)) })), 413],
    ['too many bytes', 'x'.repeat(1_100_000), 413],
  ])('%s', async (_, body, status) => {
    await start();
    const answer = await post(body);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(model.requests).toHaveLength(0);
    expect(logged).not.toContain('forged"');
  });

  it('another content type, an unknown address and a slow body', async () => {
    await start({ bodyMs: 200 });
    expect((await post('{}', { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await fetch(`${url}/api/nothing`)).status).toBe(404);
    const slow = new ReadableStream({ start: (controller) => controller.enqueue(new TextEncoder().encode('{"id":')) });
    const answer = await gateway.fetch(
      new Request(`${url}/api/jobs`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: slow,
        duplex: 'half',
      } as RequestInit),
    );
    expect(answer.status).toBe(408);
  });

  it('other origins, and says so with strict headers', async () => {
    await start({ origins: ['https://pane.example'] });
    const answer = await fetch(`${url}/api/health`, { headers: { origin: 'https://evil.example' } });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(
      (await fetch(`${url}/api/health`, { headers: { origin: 'https://pane.example' } })).headers.get('access-control-allow-origin'),
    ).toBe('https://pane.example');
  });
});

describe('a gateway that closes', () => {
  it('finishes the stream under way and takes no new job', async () => {
    await start();
    model.behave({ kind: 'reply', pieces: ['[1] a\n', '[2] b'], pauseMs: 150 });
    const under = run(job());
    await until('the job at the model', () => model.requests.length > 0);
    const closed = gateway.close(long);
    expect(await codeOf(job())).toBe('service-busy');
    expect((await fetch(`${url}/api/ready`)).status).toBe(503);
    expect(parseImproveReply(await under, 2)).toEqual(['a', 'b']);
    await closed;
  });
});
