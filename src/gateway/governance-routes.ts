import { createHash } from 'node:crypto';
import { z } from 'zod';
import { Problem } from '../core/problem';
import { minuteBands } from '../core/service/device-use';
import type { Impact } from '../core/service/impact';
import { isSampled } from '../core/service/quality-sample';
import type { StoredAudit } from './audit-in-store';
import type { GatewayParts, TemplateSource } from './config';
import { countDeviceUses } from './device-uses';
import { estimateMethod, readImpact, sampleMethod, type ImpactRange } from './impact';
import { requireRole } from './officer';
import { policyShape } from './policy';
import { readJson } from './read-json';
import type { Store } from './store';

export const outcomeShape = z.strictObject({
  jobId: z.string().regex(/^[0-9A-Za-z-]{16,64}$/),
  result: z.enum(['inserted', 'edited', 'discarded']),
  /** Minutes saved, as the officer told in one tap. */
  minutes: z.number().min(0).max(480).optional(),
  /** Share of the characters that the officer changed. */
  editShare: z.number().min(0).max(1).optional(),
  warningsShown: z.number().int().min(0).max(10_000).optional(),
  warningsOverridden: z.number().int().min(0).max(10_000).optional(),
  /** One to five: how useful it was. */
  quality: z.number().int().min(1).max(5).optional(),
});

/** Asked in one tap after the words went in; each once a job. */
export const feedbackShape = z
  .strictObject({
    jobId: outcomeShape.shape.jobId,
    minutes: outcomeShape.shape.minutes,
    quality: outcomeShape.shape.quality,
    /** The quality check's two questions, for a job that chance has chosen. */
    factsRight: z.boolean().optional(),
    wouldSend: z.boolean().optional(),
  })
  .refine(({ jobId: _, ...told }) => Object.values(told).some((answer) => answer !== undefined));

/** What was done on the device, several at a time. No id, no time, no size: with them a letter could be found again. */
export const usesShape = z.strictObject({
  uses: z
    .array(
      z.strictObject({
        action: z.enum(['improve', 'draft', 'summarise', 'reply']),
        template: z.strictObject({ id: z.string().regex(/^[a-z][a-z0-9-]{1,60}$/), version: z.number().int().min(1).max(1_000_000) }),
        minutes: z.literal(minuteBands),
      }),
    )
    .min(1)
    .max(50),
});

const page = z.object({ after: z.coerce.number().int().min(0).default(0), most: z.coerce.number().int().min(1).max(1000).default(200) });

/** Policy, kill switch, audit, outcomes and figures: who may do which is said beside each. */
export function addGovernanceRoutes(
  { app, policy, log }: GatewayParts,
  audit: StoredAudit,
  store: Store,
  modelIds: readonly string[],
  templates: TemplateSource,
): void {
  app.get('/api/policy/full', async (context) => {
    requireRole(context.get('officer'), 'information-governance', 'auditor', 'administrator');
    return context.json(await policy.current());
  });

  app.put('/api/policy', async (context) => {
    const officer = context.get('officer');
    requireRole(officer, 'information-governance', 'administrator');
    const next = await readJson(context.req.raw, policyShape);
    // Models are chosen by name among those configured: an address can never come in this way.
    if (next.models.some((id) => !modelIds.includes(id))) throw new Problem('bad-input', { technical: 'models: not configured' });
    const { stopped } = await policy.current();
    await audit.append({
      kind: 'policy',
      officer: officer.id,
      team: officer.team,
      details: { stopped, policyHash: hashOf({ ...next, stopped }) },
    });
    return context.json(await policy.change(next, officer.id));
  });

  app.post('/api/stop', async (context) => {
    const officer = context.get('officer');
    requireRole(officer, 'information-governance', 'administrator');
    const { stopped } = await readJson(context.req.raw, z.strictObject({ stopped: z.boolean() }));
    // The switch first, the line after: when the store is failing, stopping matters most.
    await policy.stop(stopped, officer.id);
    await audit.append({ kind: 'policy', officer: officer.id, team: officer.team, details: { stopped } });
    log.warn({ event: stopped ? 'stopped' : 'started-again' });
    return context.json({ stopped });
  });

  app.post('/api/outcomes', async (context) => {
    const officer = context.get('officer');
    const { jobId, ...outcome } = await readJson(context.req.raw, outcomeShape);
    // Another's job and no job look the same from outside.
    if ((await audit.owner(jobId)) !== officer.id) throw new Problem('bad-input', { technical: 'no such job of yours' });
    // Written down here and not when answered: how many were asked must not depend on who answers.
    const sampled = outcome.result !== 'discarded' && isSampled(jobId, (await policy.current()).qualityCheckOneIn);
    const details = { ...known(outcome), ...(sampled ? { sampled } : {}) };
    await audit.append({ kind: 'outcome', officer: officer.id, team: officer.team, jobId, details });
    return context.json({ ok: true });
  });

  app.post('/api/feedback', async (context) => {
    const officer = context.get('officer');
    const { jobId, ...told } = await readJson(context.req.raw, feedbackShape);
    if ((await audit.owner(jobId)) !== officer.id) throw new Problem('bad-input', { technical: 'no such job of yours' });
    // Nobody chooses their own sample.
    const checked = told.factsRight !== undefined || told.wouldSend !== undefined;
    if (checked && !isSampled(jobId, (await policy.current()).qualityCheckOneIn))
      throw new Problem('bad-input', { technical: 'this job is not in the quality check' });
    await audit.append({ kind: 'feedback', officer: officer.id, team: officer.team, jobId, details: known(told) });
    return context.json({ ok: true });
  });

  app.post('/api/uses', async (context) => {
    const { uses } = await readJson(context.req.raw, usesShape);
    if (!(await policy.current()).countOnDevice) throw new Problem('not-allowed', { technical: 'work on devices is not counted' });
    // Only what is in the library is counted: a made-up id would stand in the figures for ever.
    for (const { action, template } of uses)
      if ((await templates.find(template.id, template.version))?.action !== action)
        throw new Problem('bad-input', { technical: 'no such template or version' });
    await countDeviceUses(store, context.get('officer').team, uses, new Date());
    return context.json({ ok: true }, 201);
  });

  app.get('/api/audit', async (context) => {
    const officer = context.get('officer');
    requireRole(officer, 'auditor', 'information-governance');
    const { after, most } = readQuery(context.req.query());
    await audit.append({ kind: 'read', officer: officer.id, team: officer.team, details: { after, most } });
    return context.json({ lines: await audit.read(after, most) });
  });

  app.get('/api/audit/verify', async (context) => {
    requireRole(context.get('officer'), 'auditor', 'information-governance', 'administrator');
    return context.json(await audit.verify());
  });

  app.get('/api/audit/export', async (context) => {
    const officer = context.get('officer');
    requireRole(officer, 'auditor', 'information-governance');
    const { after } = readQuery(context.req.query());
    await audit.append({ kind: 'export', officer: officer.id, team: officer.team, details: { after } });
    const encoder = new TextEncoder();
    let reached = after;
    const body = new ReadableStream<Uint8Array>({
      pull: async (controller) => {
        const lines = await audit.read(reached, 500);
        reached = lines.at(-1)?.sequence ?? reached;
        if (lines.length === 0) controller.close();
        else controller.enqueue(encoder.encode(lines.map((line) => `${JSON.stringify(line)}\n`).join('')));
      },
    });
    return new Response(body, {
      headers: {
        'content-type': 'application/x-ndjson',
        'content-disposition': 'attachment; filename="fair-copy-audit.ndjson"',
        'cache-control': 'no-store',
      },
    });
  });

  app.get('/api/usage', async (context) => {
    const officer = context.get('officer');
    requireRole(officer, 'champion', 'information-governance', 'auditor', 'administrator');
    const range = readRange(context.req.query('from'), context.req.query('to'));
    const { qualityCheckOneIn, countOnDevice } = await policy.current();
    const all = officer.roles.some((role) => role === 'information-governance' || role === 'auditor' || role === 'administrator');
    return context.json({
      method: estimateMethod,
      sampleMethod,
      ...range,
      scope: all ? 'all' : 'team',
      qualityCheckOneIn,
      countOnDevice,
      rows: await readImpact(store, range, all ? undefined : officer.team),
    } satisfies Impact);
  });
}

function readQuery(query: Record<string, string>): { after: number; most: number } {
  const result = page.safeParse(query);
  if (!result.success) throw new Problem('bad-input', { technical: 'after and most are whole numbers' });
  return result.data;
}

/** Days or whole months; the last year when nothing is said. */
function readRange(from: string | undefined, to: string | undefined): ImpactRange {
  const day = (given: string | undefined, otherwise: string, end: boolean): string => {
    const text = given ?? otherwise;
    const whole = /^\d{4}-\d{2}$/.test(text) ? (end ? lastDay(text) : `${text}-01`) : text;
    if (!/^\d{4}-\d{2}-\d{2}$/.test(whole) || Number.isNaN(Date.parse(whole)))
      throw new Problem('bad-input', { technical: 'from and to: YYYY-MM or YYYY-MM-DD' });
    return whole;
  };
  const range = {
    from: day(from, new Date(Date.now() - 365 * 86_400_000).toISOString().slice(0, 10), false),
    to: day(to, new Date().toISOString().slice(0, 10), true),
  };
  if (range.from > range.to) throw new Problem('bad-input', { technical: 'from is after to' });
  return range;
}

function lastDay(month: string): string {
  return new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).toISOString().slice(0, 10);
}

/** Takes a body's fields; gives those that were there. */
function known(fields: Readonly<Record<string, string | number | boolean | undefined>>): Record<string, string | number | boolean> {
  return Object.fromEntries(Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
