import { timingSafeEqual } from 'node:crypto';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { GatewayParts } from './config';

/** What a job came to, for the metrics. */
export interface JobMetrics {
  job(result: string, model: string, firstMs: number, allMs: number): void;
}

/** Takes what to ask for the current load; gives the counters and the text for Prometheus. No label holds anything about a person. */
export function createMetrics(
  load: () => { readonly running: number; readonly waiting: number },
): JobMetrics & { text(): Promise<string> } {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const jobs = new Counter({
    name: 'fair_copy_jobs_total',
    help: 'Jobs by result and model',
    labelNames: ['result', 'model'],
    registers: [registry],
  });
  const first = new Histogram({
    name: 'fair_copy_first_words_seconds',
    help: 'Time to the first words',
    buckets: [0.1, 0.25, 0.5, 1, 2, 5, 10, 30],
    registers: [registry],
  });
  const all = new Histogram({
    name: 'fair_copy_job_seconds',
    help: 'Time of a whole job',
    buckets: [0.5, 1, 2, 5, 10, 30, 60, 120],
    registers: [registry],
  });
  const running: Gauge = new Gauge({
    name: 'fair_copy_jobs_running',
    help: 'Jobs at a model now',
    registers: [registry],
    collect: (): void => running.set(load().running),
  });
  const waiting: Gauge = new Gauge({
    name: 'fair_copy_jobs_waiting',
    help: 'Jobs in the queue now',
    registers: [registry],
    collect: (): void => waiting.set(load().waiting),
  });
  return {
    job: (result, model, firstMs, allMs) => {
      jobs.inc({ result, model });
      if (firstMs >= 0) first.observe(firstMs / 1000);
      all.observe(allMs / 1000);
    },
    text: () => registry.metrics(),
  };
}

/** Serves the metrics to whoever holds the token; without a token they are not there. */
export function addMetricsRoute({ app }: GatewayParts, token: string | undefined, text: () => Promise<string>): void {
  app.get('/metrics', async (context) => {
    const given = Buffer.from(context.req.header('authorization') ?? '');
    const wanted = Buffer.from(`Bearer ${token ?? ''}`);
    if (token === undefined || given.length !== wanted.length || !timingSafeEqual(given, wanted)) return context.notFound();
    return context.text(await text(), 200, { 'content-type': 'text/plain; version=0.0.4' });
  });
}
