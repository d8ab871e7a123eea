import type { IncomingMessage, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import type { Context } from 'hono';
import { cors } from 'hono/cors';
import { secureHeaders } from 'hono/secure-headers';
import { Problem, toProblem } from '../core/problem';
import { lettersOff } from '../core/service/effective-rule';
import { admissionOf } from './admission';
import { auditInMemory } from './audit-in-memory';
import { closingOf } from './closing';
import type { GatewayConfig, GatewayEnvironment, JobListener } from './config';
import { dispatcher } from './dispatcher';
import { eventStream } from './event-stream';
import { jobDesk } from './job-desk';
import { jobsOnNode } from './jobs-on-node';
import { createLog } from './log';
import { answerKept, compressAnswer } from './kept-answer';
import { keeping } from './keeping';
import { policyInMemory } from './policy';
import { problemResponse } from './problem-response';
import { readBody, webBody } from './read-body';
import { Refusal } from './refusal';
import type { JobRunner } from './run-job';
import { developmentSignIn } from './sign-in-development';
import { usageInMemory } from './usage';

export interface Gateway {
  /** Web-standard, so that tests need no port. */
  fetch(request: Request): Promise<Response>;
  /** For Node's own server. */
  answer(incoming: IncomingMessage, outgoing: ServerResponse): void;
  /** Takes no new jobs; resolves when those under way have ended, or after so many milliseconds, when they are cut. */
  close(graceMs?: number): Promise<void>;
  readonly running: number;
}

/** Takes a configuration; gives the gateway. Nothing listens yet: see scripts/gateway.ts. */
export function createGateway(config: GatewayConfig): Gateway {
  const log = config.log ?? createLog();
  const audit = config.audit ?? auditInMemory();
  const policy = config.policy ?? policyInMemory();
  const usage = config.usage ?? usageInMemory();
  const signIn = config.signIn ?? developmentSignIn(process.env['NODE_ENV']);
  const jobs = dispatcher(config.models ?? [], config.dispatch);
  const listeners: JobListener[] = [];
  const ended: JobListener = (...result) => listeners.forEach((heard) => heard(...result));
  const admission = config.admission ?? admissionOf(audit, usage);
  const closing = config.closing ?? closingOf(audit, usage);
  const kept = keeping(log);
  const runner: JobRunner = { config, dispatcher: jobs, policy, usage, admission, closing, keeping: kept, ended };
  const desk = jobDesk(runner, log, config.bodyMs ?? 15_000);

  const app = new Hono<GatewayEnvironment>();
  app.use(async (context, next) => {
    const started = performance.now();
    await next();
    const code = context.get('code') as string | undefined;
    const jobId = context.get('jobId') as string | undefined;
    log.info({
      event: 'request',
      method: context.req.method,
      route: context.req.routePath,
      status: context.res.status,
      milliseconds: Math.round(performance.now() - started),
      ...(code === undefined ? {} : { code }),
      ...(jobId === undefined ? {} : { jobId }),
    });
  });
  const secure = secureHeaders({
    contentSecurityPolicy: { defaultSrc: ["'none'"], baseUri: ["'none'"], formAction: ["'none'"], frameAncestors: ["'none'"] },
    crossOriginResourcePolicy: config.origins === undefined ? 'same-origin' : 'cross-origin',
    referrerPolicy: 'no-referrer',
  });
  app.use(async (context, next) => {
    // The middleware sets its headers last, over those of the pane and the pages, which have a policy of their own.
    const own = new Map<string, string>();
    await secure(context, async () => {
      await next();
      for (const name of ['content-security-policy', 'cross-origin-resource-policy', 'cross-origin-opener-policy']) {
        const value = context.res.headers.get(name);
        if (value !== null) own.set(name, value);
      }
    });
    for (const [name, value] of own) context.res.headers.set(name, value);
    // Their policy says who may frame them; this older header would keep Office out.
    if (own.has('content-security-policy')) context.res.headers.delete('x-frame-options');
  });
  app.use(async (context, next) => {
    await next();
    const packed = await compressAnswer(context.res, context.req.header('accept-encoding'));
    // Put in its place whole: hono would add the old answer's headers to the new one's.
    if (packed !== context.res) {
      context.res = undefined;
      context.res = packed;
    }
  });
  if (config.origins !== undefined) {
    app.use(
      '/api/*',
      cors({
        origin: [...config.origins],
        allowMethods: ['GET', 'POST', 'PUT'],
        allowHeaders: ['authorization', 'content-type'],
        maxAge: 600,
      }),
    );
  }
  app.onError((thrown, context) => failed(context, thrown));
  app.notFound((context) => {
    const { method, path } = context.req;
    const methods = methodsAt(app, path);
    // Whoever answers there may say too that there is nothing, such as figures without their token.
    if (methods.length === 0 || methods.includes(method))
      return failed(context, new Refusal(404, 'bad-input', { technical: 'no such address' }));
    const allow = methods.join(', ');
    return failed(context, new Refusal(405, 'bad-input', { technical: `only ${allow}` }, { allow }));
  });

  const failed = (context: Context<GatewayEnvironment>, thrown: unknown): Response => {
    const problem = toProblem(thrown);
    context.set('code', problem.code);
    // Names of errors only: a message may quote what was read.
    if (problem.code === 'internal')
      log.error({ event: 'fault', errorName: problem.cause instanceof Error ? problem.cause.name : 'unknown' });
    return problemResponse(problem);
  };

  app.use('/api/*', async (context, next) => {
    // No database keeps it in a text, and no name of ours has it.
    if (/%00/.test(context.req.raw.url)) throw new Problem('bad-input', { technical: 'a NUL character' });
    await next();
  });
  app.get('/api/health', (context) => context.json({ ok: true }));
  app.get('/api/ready', async (context) => {
    const ready = !desk.closing && kept.wait() === 0 && (await (config.ready?.() ?? Promise.resolve(true)).catch(() => false));
    return context.json({ ready }, ready ? 200 : 503);
  });

  config.extendOpen?.({ app });

  app.use('/api/*', async (context, next) => {
    context.set('officer', await signIn(context.req.raw.headers));
    context.header('cache-control', 'no-store');
    await next();
  });
  app.get('/api/templates', async (context) => answerKept(context, await config.templates.list()));
  app.get('/api/policy', async (context) => {
    const now = await policy.current();
    const { stopped, actions, models, qualityCheckOneIn, countOnDevice } = now;
    const configured = (config.models ?? []).map(({ id }) => id);
    const usable = configured.filter((id) => models.length === 0 || models.includes(id));
    return context.json({
      stopped,
      model: stopped ? null : (usable[0] ?? null),
      actions,
      lettersOff: lettersOff(now, configured),
      council: config.council,
      qualityCheckOneIn,
      countOnDevice,
    });
  });

  app.post('/api/jobs', async (context) => {
    const cancel = new AbortController();
    const gone = (): void => cancel.abort();
    context.req.raw.signal.addEventListener('abort', gone, { once: true });
    const read = (mostBytes: number, mostMs: number): Promise<string> => readBody(webBody(context.req.raw), mostBytes, mostMs);
    const write = await desk.begin(context.get('officer'), read, cancel, (id) => context.set('jobId', id));
    return eventStream(write, gone);
  });

  config.extend?.({
    app,
    audit,
    policy,
    usage,
    log,
    load: () => ({ running: jobs.running, waiting: jobs.waiting }),
    onJob: (heard) => void listeners.push(heard),
  });

  const answerJob = jobsOnNode(desk, signIn, config.origins, log);
  const answerOther = getRequestListener((request) => app.fetch(request), { overrideGlobalObjects: false });
  return {
    fetch: async (request) => await app.fetch(request),
    answer: (incoming, outgoing) =>
      void (incoming.method === 'POST' && incoming.url === '/api/jobs' ? answerJob(incoming, outgoing) : answerOther(incoming, outgoing)),
    get running() {
      return desk.running;
    },
    close: async (graceMs = 25_000) => desk.close(graceMs),
  };
}

/** Takes the routes and a path; gives the methods that somebody answers there. What takes any path, such as the pane's files, counts for none. */
function methodsAt({ router }: Hono<GatewayEnvironment>, path: string): readonly string[] {
  const answered = (method: string): boolean =>
    router.match(method, path)[0].some(([[, route]]) => route.method === method && route.path !== '/*');
  return ['GET', 'POST', 'PUT'].filter(answered).flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method]));
}
