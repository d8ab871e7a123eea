import { z } from 'zod';
import type { Council } from '../core/council';
import { Problem } from '../core/problem';
import { findRealPeople, type SuggestedWords } from '../core/suggested-words';
import { templateSearch } from '../core/template-search';
import type { GatewayParts } from './config';
import { favouritesOf, setFavourite } from './favourites';
import { popularTemplates, recentTemplates } from './impact';
import type { Library } from './library';
import { hasRole, requireRole, type Officer } from './officer';
import { Refusal } from './refusal';
import { readJson } from './read-json';
import type { Store } from './store';
import { templateIdShape, templateSourceShape, wordsAsTheyAre } from './suggestion-shapes';
import { readSource, tryTemplate } from './template-trial';

const version = z.number().int().min(0).max(1_000_000);
const asTheyAre = wordsAsTheyAre(100);

/** Without `source` it is words only: what is wrong, for a champion to put right. */
export const suggestionShape = z.strictObject({
  templateId: templateIdShape,
  baseVersion: version,
  source: templateSourceShape.optional(),
  reason: z.string().trim().min(3).max(2000),
  asTheyAre,
});
export const searchShape = z.strictObject({
  words: z.string().max(400),
  role: z.string().max(60).optional(),
  most: z.number().int().min(1).max(100).optional(),
});
export const favouriteShape = z.strictObject({ favourite: z.boolean() });
export const decisionShape = z.strictObject({ accept: z.boolean(), answer: z.string().trim().max(2000), asTheyAre });
export const versionShape = z.strictObject({ version: version.min(1) });
export const statusShape = z.strictObject({ version: version.min(1), status: z.enum(['reviewed', 'approved']) });
/** The shared library: officers suggest, champions review, publish and roll back, lawyers approve. */
export function addLibraryRoutes(
  { app, audit }: GatewayParts,
  library: Library,
  council: Council,
  store: Store,
  now: () => Date = () => new Date(),
): void {
  const record = (officer: Officer, details: Record<string, string | number | boolean>): Promise<void> =>
    audit.append({ kind: 'template', officer: officer.id, team: officer.team, details });

  /** What stays in the library for ever must hold nobody's details: looked at again here, whatever the page or pane has found. */
  const refuseRealPeople = (given: SuggestedWords, unmask: readonly string[]): void => {
    const kinds = findRealPeople(given, { council, unmask }).map(({ kind }) => kind);
    // The kinds are said and never the words.
    if (kinds.length > 0) throw new Problem('personal-data-found', { technical: [...new Set(kinds)].sort().join(', ') });
  };
  const textOf = async (templateId: string, wanted: number): Promise<string> =>
    (await library.versions(templateId)).find((one) => one.version === wanted)?.source ?? '';

  app.get('/api/library/popular', async (context) =>
    context.json({ templates: await popularTemplates(store, context.get('officer').team, now()) }),
  );

  app.get('/api/library/mine', async (context) => {
    const { id: officerId, team } = context.get('officer');
    const [favourites, recent, popular] = await Promise.all([
      favouritesOf(store, officerId),
      recentTemplates(store, officerId, now()),
      popularTemplates(store, team, now()),
    ]);
    return context.json({ favourites, recent, popular });
  });

  app.post('/api/library/search', async (context) => {
    const { words, role, most } = await readJson(context.req.raw, searchShape);
    const templates = await library.list();
    const within = role === undefined ? templates : templates.filter((template) => template.role === role);
    return context.json({ templates: templateSearch(within)(words, most).map((template) => template.id) });
  });

  app.put('/api/library/favourites/:id', async (context) => {
    const { favourite } = await readJson(context.req.raw, favouriteShape);
    const templateId = context.req.param('id');
    if (favourite && !(await library.list()).some((template) => template.id === templateId))
      throw new Refusal(404, 'bad-input', { technical: 'no such template' });
    await setFavourite(store, context.get('officer').id, templateId, favourite, now());
    return context.json({ favourite });
  });

  app.post('/api/library/try', async (context) => {
    const given = await readJson(context.req.raw, z.strictObject({ source: templateSourceShape }));
    const template = readSource(given.source, 'this template');
    return context.json({ template, trial: tryTemplate(template, council, now().toISOString().slice(0, 10)) });
  });

  app.get('/api/library/suggestions', async (context) => {
    const officer = context.get('officer');
    const state = z.enum(['open', 'accepted', 'declined']).catch('open').parse(context.req.query('state'));
    const all = await library.suggestions(state);
    // Officers see their own; reviewers see all.
    return context.json({
      suggestions: hasRole(officer, 'champion', 'legal-approver') ? all : all.filter(({ author }) => author === officer.id),
    });
  });

  app.post('/api/library/suggestions', async (context) => {
    const officer = context.get('officer');
    const given = await readJson(context.req.raw, suggestionShape);
    const before = given.source === undefined ? '' : await textOf(given.templateId, given.baseVersion);
    refuseRealPeople({ reason: given.reason, source: given.source, before }, given.asTheyAre);
    const number = await library.suggest(officer, given);
    await record(officer, { what: 'suggested', template: given.templateId, number, asTheyAre: given.asTheyAre.length });
    return context.json({ number }, 201);
  });

  app.post('/api/library/suggestions/:number/decision', async (context) => {
    const officer = context.get('officer');
    requireRole(officer, 'champion');
    const { accept, answer, asTheyAre: invented } = await readJson(context.req.raw, decisionShape);
    const number = wholeNumber(context.req.param('number'));
    refuseRealPeople({ reason: answer }, invented);
    const published = await library.decide(officer, number, accept, answer);
    await record(officer, { what: accept ? 'published' : 'declined', number, version: published ?? 0 });
    return context.json({ version: published ?? null });
  });

  app.get('/api/library/templates/:id', async (context) => {
    const versions = await library.versions(context.req.param('id'));
    if (versions.length === 0) throw new Refusal(404, 'bad-input', { technical: 'no such template' });
    // Who wrote a text is for those who answer for it.
    const named = hasRole(context.get('officer'), 'champion', 'legal-approver', 'auditor', 'information-governance');
    return context.json({ versions: versions.map((one) => (named ? one : { ...one, author: '' })) });
  });

  app.post('/api/library/templates/:id/roll-back', async (context) => {
    const officer = context.get('officer');
    requireRole(officer, 'champion');
    const given = await readJson(context.req.raw, versionShape);
    const made = await library.rollBack(officer, context.req.param('id'), given.version);
    await record(officer, {
      what: 'rolled back',
      template: templateIdShape.parse(context.req.param('id')),
      to: given.version,
      version: made,
    });
    return context.json({ version: made });
  });

  app.post('/api/library/templates/:id/status', async (context) => {
    const officer = context.get('officer');
    const given = await readJson(context.req.raw, statusShape);
    requireRole(officer, given.status === 'approved' ? 'legal-approver' : 'champion');
    await library.setStatus(context.req.param('id'), given.version, given.status);
    await record(officer, { what: given.status, template: templateIdShape.parse(context.req.param('id')), version: given.version });
    return context.json({ ok: true });
  });
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new Problem('bad-input', { technical: 'not a number' });
  return Number(text);
}
