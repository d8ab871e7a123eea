import { createHash } from 'node:crypto';
import { z } from 'zod';
import { Problem } from '../core/problem';
import type { StoredAudit } from './audit-in-store';
import type { GatewayParts } from './config';
import { estimateMethod, readImpact } from './impact';
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
  /** One to five, when asked for quality sampling. */
  quality: z.number().int().min(1).max(5).optional(),
});

const page = z.object({ after: z.coerce.number().int().min(0).default(0), most: z.coerce.number().int().min(1).max(1000).default(200) });

/** Policy, kill switch, audit, outcomes and figures: who may do which is said beside each. */
export function addGovernanceRoutes(
  { app, policy, log }: GatewayParts,
  audit: StoredAudit,
  store: Store,
  modelIds: readonly string[],
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
    await audit.append({
      kind: 'policy',
      officer: officer.id,
      team: officer.team,
      details: { stopped: next.stopped, policyHash: hashOf(next) },
    });
    await policy.change(next, officer.id);
    return context.json(next);
  });

  app.post('/api/stop', async (context) => {
    const officer = context.get('officer');
    requireRole(officer, 'information-governance', 'administrator');
    const { stopped } = await readJson(context.req.raw, z.strictObject({ stopped: z.boolean() }));
    // The switch first, the line after: when the store is failing, stopping matters most.
    await policy.change({ ...(await policy.current()), stopped }, officer.id);
    await audit.append({ kind: 'policy', officer: officer.id, team: officer.team, details: { stopped } });
    log.warn({ event: stopped ? 'stopped' : 'started-again' });
    return context.json({ stopped });
  });

  app.post('/api/outcomes', async (context) => {
    const officer = context.get('officer');
    const { jobId, ...outcome } = await readJson(context.req.raw, outcomeShape);
    // Another's job and no job look the same from outside.
    if ((await audit.owner(jobId)) !== officer.id) throw new Problem('bad-input', { technical: 'no such job of yours' });
    const details = Object.fromEntries(Object.entries(outcome).filter(([, value]) => value !== undefined)) as Record<
      string,
      string | number
    >;
    await audit.append({ kind: 'outcome', officer: officer.id, team: officer.team, jobId, details });
    return context.json({ ok: true });
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
    const from = context.req.query('from') ?? new Date(Date.now() - 365 * 86_400_000).toISOString().slice(0, 7);
    if (!/^\d{4}-\d{2}$/.test(from)) throw new Problem('bad-input', { technical: 'from: YYYY-MM' });
    const all = officer.roles.some((role) => role === 'information-governance' || role === 'auditor' || role === 'administrator');
    return context.json({ method: estimateMethod, rows: await readImpact(store, from, all ? undefined : officer.team) });
  });
}

function readQuery(query: Record<string, string>): { after: number; most: number } {
  const result = page.safeParse(query);
  if (!result.success) throw new Problem('bad-input', { technical: 'after and most are whole numbers' });
  return result.data;
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
