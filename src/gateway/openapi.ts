import { z } from 'zod';
import { problemCodes } from '../core/problem';
import { officerRoles } from '../core/service/officer-role';
import type { OpenParts } from './config';
import { importShape, libraryFileShape } from './exchange-routes';
import { feedbackShape, outcomeShape, usesShape } from './governance-routes';
import { jobShape } from './job-shape';
import { decisionShape, favouriteShape, searchShape, statusShape, suggestionShape, versionShape } from './library-routes';
import { policyShape } from './policy';
import { spendShape } from './spend';

interface Operation {
  readonly method: 'get' | 'post' | 'put';
  readonly path: string;
  readonly summary: string;
  readonly body?: z.ZodType;
  readonly answer?: string;
  /** The shape of a JSON answer, where somebody else's code reads it: the pane's and the pages'. */
  readonly gives?: z.ZodType;
  /** The status when all went well; 200 when left out. */
  readonly status?: 201;
  readonly open?: true;
}

const signInShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('development') }),
  z.object({ kind: z.literal('entra'), tenant: z.string(), clientId: z.string(), scopes: z.array(z.string()) }),
]);
const meShape = z.object({
  id: z.string(),
  team: z.string(),
  roles: z.array(z.enum(officerRoles)),
  council: z.string(),
  nation: z.enum(['England', 'Wales']),
});
const mineShape = z.object({ favourites: z.array(z.string()), recent: z.array(z.string()), popular: z.array(z.string()) });
const suggestionAnswer = z.object({
  number: z.number(),
  templateId: z.string(),
  baseVersion: z.number(),
  source: z.string(),
  reason: z.string(),
  author: z.string(),
  team: z.string(),
  state: z.enum(['open', 'accepted', 'declined']),
  at: z.string(),
  answer: z.string().nullable(),
});

/** Every address, once. A test fails when one is missing here or no longer there. */
export const operations: readonly Operation[] = [
  { method: 'get', path: '/api/health', summary: 'The process is alive', open: true },
  { method: 'get', path: '/api/ready', summary: 'It can take jobs: the store answers and it is not shutting down', open: true },
  { method: 'get', path: '/api/openapi.json', summary: 'This document', open: true },
  { method: 'get', path: '/metrics', summary: 'Figures for Prometheus; needs the metrics token', open: true, answer: 'text/plain' },
  {
    method: 'post',
    path: '/api/jobs',
    summary: 'Runs a job. Server-sent events: text {text}, done {model, input, output}, problem (RFC 9457)',
    body: jobShape,
    answer: 'text/event-stream',
  },
  { method: 'get', path: '/api/templates', summary: 'Current templates' },
  { method: 'get', path: '/api/policy', summary: 'What officers may do, the model, and the council’s settings' },
  { method: 'get', path: '/api/policy/full', summary: 'The whole policy (information governance, auditor, administrator)' },
  {
    method: 'put',
    path: '/api/policy',
    summary: 'Changes the policy but for the kill switch, which stays as it is (information governance, administrator)',
    body: policyShape,
  },
  {
    method: 'post',
    path: '/api/stop',
    summary: 'The kill switch (information governance, administrator)',
    body: z.strictObject({ stopped: z.boolean() }),
  },
  {
    method: 'get',
    path: '/api/sign-in',
    gives: signInShape,
    summary: 'How to sign in: {kind} development, or entra with tenant, clientId, scopes',
    open: true,
  },
  {
    method: 'get',
    path: '/api/me',
    gives: meShape,
    summary: 'Who is signed in: opaque id, team, roles; and the council’s name and nation',
  },
  {
    method: 'post',
    path: '/api/outcomes',
    gives: z.object({ ok: z.literal(true) }),
    summary: 'What became of one’s own job; once a job',
    body: outcomeShape,
  },
  {
    method: 'post',
    path: '/api/feedback',
    gives: z.object({ ok: z.literal(true) }),
    summary: 'Minutes saved, usefulness, or the quality check’s answers, told in one tap each of one’s own job',
    body: feedbackShape,
  },
  {
    method: 'post',
    path: '/api/uses',
    gives: z.object({ ok: z.literal(true) }),
    summary: 'Counts work done on the device, where the policy has it counted: letters and rounded minutes by day and team, nobody’s id',
    body: usesShape,
    status: 201,
  },
  {
    method: 'get',
    path: '/api/usage',
    summary: 'Figures by month, team and template, from and to a day or month (champion: own team; governance: all)',
  },
  {
    method: 'get',
    path: '/api/spend',
    gives: spendShape,
    summary: 'Tokens and pence this month, by model (information governance, auditor, administrator)',
  },
  { method: 'get', path: '/api/audit', summary: 'Audit lines after a sequence number (auditor, information governance)' },
  { method: 'get', path: '/api/audit/verify', summary: 'Checks the whole chain' },
  { method: 'get', path: '/api/audit/export', summary: 'All lines, one JSON object a line', answer: 'application/x-ndjson' },
  {
    method: 'get',
    path: '/api/governance/running',
    summary: 'What runs: models, store, sign-in, templates (information governance, auditor, administrator)',
  },
  { method: 'get', path: '/api/governance', summary: 'Names of the governance documents' },
  {
    method: 'get',
    path: '/api/governance/{document}',
    summary: 'A governance document made from the running configuration',
    answer: 'text/markdown',
  },
  {
    method: 'get',
    path: '/api/library/popular',
    gives: z.object({ templates: z.array(z.string()) }),
    summary: 'Templates one’s own team uses most',
  },
  {
    method: 'get',
    path: '/api/library/mine',
    gives: mineShape,
    summary: 'Ids of one’s favourites, of what one used lately, and of what is popular in one’s team',
  },
  {
    method: 'post',
    path: '/api/library/search',
    gives: z.object({ templates: z.array(z.string()) }),
    summary: 'Ids of templates that fit what an officer would type, best first. A POST, so that words stay out of addresses and logs',
    body: searchShape,
  },
  {
    method: 'put',
    path: '/api/library/favourites/{id}',
    gives: favouriteShape,
    summary: 'Keeps a template close, or no longer',
    body: favouriteShape,
  },
  {
    method: 'post',
    path: '/api/library/try',
    summary: 'Tries a template on its own example, with no model',
    body: z.strictObject({ source: z.string() }),
  },
  {
    method: 'get',
    path: '/api/library/suggestions',
    gives: z.object({ suggestions: z.array(suggestionAnswer) }),
    summary: 'Suggestions: one’s own, or all for reviewers',
  },
  {
    method: 'post',
    path: '/api/library/suggestions',
    gives: z.object({ number: z.number() }),
    summary: 'Suggests a change or a new template',
    body: suggestionShape,
    status: 201,
  },
  { method: 'post', path: '/api/library/suggestions/{number}/decision', summary: 'Publishes or declines (champion)', body: decisionShape },
  { method: 'get', path: '/api/library/export', summary: 'The library as one file (champion, administrator)' },
  {
    method: 'post',
    path: '/api/library/import/check',
    gives: z.object({ people: z.array(z.object({ id: z.string(), words: z.array(z.string()) })) }),
    summary: 'Says what in another council’s file looks like somebody’s details, letter by letter; keeps nothing (champion, administrator)',
    body: libraryFileShape,
  },
  {
    method: 'post',
    path: '/api/library/import',
    gives: z.object({ count: z.number() }),
    summary: 'Takes in another council’s file, as drafts, unless there are people’s details in it (champion, administrator)',
    body: importShape,
  },
  { method: 'get', path: '/api/library/templates/{id}', summary: 'Every version of a template' },
  {
    method: 'post',
    path: '/api/library/templates/{id}/roll-back',
    summary: 'Makes an older text the newest version (champion)',
    body: versionShape,
  },
  {
    method: 'post',
    path: '/api/library/templates/{id}/status',
    summary: 'Reviewed (champion) or approved (legal approver)',
    body: statusShape,
  },
];

/** Gives the OpenAPI 3.1 document, its bodies made from the shapes that check them. */
function openapiDocument(): Record<string, unknown> {
  const problem = {
    type: 'object',
    required: ['type', 'title', 'status', 'code'],
    properties: {
      type: { type: 'string' },
      title: { type: 'string' },
      status: { type: 'integer' },
      code: { type: 'string', enum: [...problemCodes] },
      detail: { type: 'string' },
      retryAfterMs: { type: 'number' },
    },
  };
  const paths: Record<string, Record<string, unknown>> = {};
  for (const { method, path, summary, body, answer = 'application/json', gives, status = 200, open } of operations) {
    const parameters = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
      name,
      in: 'path',
      required: true,
      schema: { type: 'string' },
    }));
    paths[path] = {
      ...paths[path],
      [method]: {
        summary,
        ...(open ? { security: [] } : {}),
        ...(parameters.length === 0 ? {} : { parameters }),
        ...(body === undefined
          ? {}
          : { requestBody: { required: true, content: { 'application/json': { schema: z.toJSONSchema(body, { io: 'input' }) } } } }),
        responses: {
          [status]: {
            description: 'Done',
            content: { [answer]: gives === undefined ? {} : { schema: z.toJSONSchema(gives, { io: 'output' }) } },
          },
          default: {
            description: 'A problem',
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
          },
        },
      },
    };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Fair Copy gateway', version: '1' },
    security: [{ entra: [] }],
    components: { schemas: { Problem: problem }, securitySchemes: { entra: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } } },
    paths,
  };
}

/** Serves the document. */
export function addOpenapiRoute({ app }: OpenParts): void {
  const document = openapiDocument();
  app.get('/api/openapi.json', (context) => context.json(document));
}
