import { Problem } from '../../src/core/problem';
import type { ImpactRow } from '../../src/core/service/impact';
import type { Policy } from '../../src/core/service/policy';
import { openPolicy } from '../../src/gateway/policy';
import { gatewayApi } from '../../src/pages/api';
import { readMarkdown } from '../../src/pages/governance/markdown';
import { ruleInWords } from '../../src/pages/governance/rule-words';
import { csvOf, sumOf, sumsBy } from '../../src/pages/impact/sums';
import { pairLines } from '../../src/pages/line-difference';
import { pathOf, readRoute, type Route } from '../../src/pages/route';
import { previewSignIn } from '../../src/pages/sign-in';
import { words } from '../../src/pages/strings';

const row = (part: Partial<ImpactRow>): ImpactRow => ({
  month: '2026-11',
  team: 'housing',
  template: 'hsg-04',
  jobs: 1,
  whole: 1,
  inserted: 1,
  edited: 0,
  discarded: 0,
  onDevice: 0,
  minutesTold: 0,
  told: 0,
  minutesEstimated: 0,
  warningsShown: 0,
  warningsOverridden: 0,
  editShare: null,
  editsKnown: 0,
  quality: null,
  qualityAnswers: 0,
  sampled: 0,
  sampleAnswers: 0,
  factsRight: 0,
  wouldSend: 0,
  tokens: 0,
  ...part,
});

describe('addresses', () => {
  const routes: readonly Route[] = [
    { page: 'library' },
    { page: 'template', id: 'hsg-04' },
    { page: 'suggest', id: 'hsg-04' },
    { page: 'new-letter' },
    { page: 'suggestions' },
    { page: 'review', number: 12 },
    { page: 'exchange' },
    { page: 'impact' },
    { page: 'governance' },
    { page: 'document', name: 'dpia' },
    { page: 'policy' },
    { page: 'audit' },
  ];
  it('lead where they came from, with or without a slash at the end', () => {
    for (const route of routes) {
      expect(readRoute(pathOf(route))).toEqual(route);
      expect(readRoute(`${pathOf(route)}/`)).toEqual(route);
    }
  });
  it('that nobody knows lead nowhere', () => {
    for (const path of ['/', '/library/letter/../../etc', '/library/letter/A', '/governance/document/x/y', '/library/suggestions/1e3'])
      expect(readRoute(path)).toEqual({ page: 'nowhere' });
  });
});

describe('the difference of two texts', () => {
  it('pairs the lines, marks the words, and leaves long stretches out', () => {
    const before = ['one', 'two', 'three', 'four', 'five', 'six', 'The red van came.'].join('\n');
    const rows = pairLines(before, before.replace('red', 'blue'));
    expect(rows[0]).toEqual({ kind: 'skipped', count: 5 });
    expect(rows.at(-1)).toEqual({
      kind: 'changed',
      before: [
        { text: 'The ', changed: false },
        { text: 'red', changed: true },
        { text: ' van came.', changed: false },
      ],
      after: [
        { text: 'The ', changed: false },
        { text: 'blue', changed: true },
        { text: ' van came.', changed: false },
      ],
    });
  });
  it('shows a line that was added or taken out on its side alone', () => {
    expect(pairLines('a\nb', 'a\nnew\nb').find(({ kind }) => kind === 'changed')).toEqual({
      kind: 'changed',
      before: [],
      after: [{ text: 'new', changed: true }],
    });
  });
});

describe('figures', () => {
  const rows = [
    row({ jobs: 3, minutesTold: 10, told: 1, editShare: 0.1, editsKnown: 1 }),
    row({ jobs: 2, team: 'benefits', month: '2026-10', editShare: 0.4, editsKnown: 2, quality: 4, qualityAnswers: 1 }),
  ];
  it('are added up, and shares weighed by how often they are known', () => {
    expect(sumOf(rows)).toMatchObject({ jobs: 5, minutesTold: 10, told: 1, quality: 4, qualityAnswers: 1 });
    expect(sumOf(rows).editShare).toBeCloseTo(0.3);
    expect(sumOf([row({})]).editShare).toBeUndefined();
  });
  it('go by month in order and by team most used first', () => {
    expect(sumsBy(rows, 'month').map(({ name }) => name)).toEqual(['2026-10', '2026-11']);
    expect(sumsBy(rows, 'team').map(({ name }) => name)).toEqual(['housing', 'benefits']);
  });
  it('count what was done on devices with what the service did', () => {
    const quiet = row({ jobs: 0, onDevice: 9, team: 'licensing', sampled: 4, sampleAnswers: 3, factsRight: 2, wouldSend: 1 });
    expect(sumOf([...rows, quiet])).toMatchObject({ jobs: 5, onDevice: 9, sampled: 4, sampleAnswers: 3, factsRight: 2, wouldSend: 1 });
    expect(sumsBy([...rows, quiet], 'team').map(({ name }) => name)).toEqual(['licensing', 'housing', 'benefits']);
  });
  it('leave as a table in which no cell is a formula', () => {
    expect(csvOf([['=1+1', 'say "hi"', 3]])).toBe('\uFEFF"\'=1+1","say ""hi""",3\r\n');
  });
});

describe('what holds for the letters of a role, in words', () => {
  const all = { allowed: true, mostCharacters: 60_000 };
  const policy: Policy = { ...openPolicy, actions: { improve: all, draft: all, reply: all, summarise: all } };
  const models = ['in-house', 'cloud'];
  it.each<readonly [string, Partial<Policy>, string]>([
    ['nothing said', {}, 'As for everybody'],
    ['off', { roles: { housing: { allowed: false } } }, 'On officers’ own devices only: nothing goes to a model'],
    [
      'every use off',
      { actionsOff: { housing: ['improve', 'draft', 'reply', 'summarise'] } },
      'On officers’ own devices only: nothing goes to a model',
    ],
    [
      'a model nobody may use',
      { models: ['cloud'], roles: { housing: { allowed: true, models: ['in-house'] } } },
      'On officers’ own devices only: nothing goes to a model',
    ],
    ['two uses off', { actionsOff: { housing: ['draft', 'summarise'] } }, 'Not to write a letter or summarise'],
    ['a length beyond everybody’s', { roles: { housing: { allowed: true, mostCharacters: 90_000 } } }, 'As for everybody'],
    [
      'all at once',
      { roles: { housing: { allowed: true, mostCharacters: 5000, models: ['in-house'], officersMayUnhide: false } } },
      'At most 5,000 characters in one job; only with in-house; hidden words stay hidden',
    ],
    ['another role’s rule', { roles: { benefits: { allowed: false } } }, 'As for everybody'],
  ])('with %s', (_what, part, said) => {
    expect(ruleInWords({ ...policy, ...part }, models, 'housing')).toBe(said);
  });
  it('does not take a word of JavaScript for a rule', () => {
    expect(ruleInWords(policy, models, 'constructor')).toBe('As for everybody');
  });
});

describe('a governance document', () => {
  it('is read into headings, lists, tables and paragraphs', () => {
    expect(readMarkdown('# Title\n\nWords.\n\n## Part\n\n- one\n- two\n\n| A | B |\n| --- | --- |\n| 1 | <b> |\n')).toEqual({
      title: 'Title',
      blocks: [
        { block: 'paragraph', text: 'Words.' },
        { block: 'heading', level: 2, text: 'Part' },
        { block: 'list', items: ['one', 'two'] },
        { block: 'table', head: ['A', 'B'], rows: [['1', '<b>']] },
      ],
    });
  });
});

describe('the gateway’s client', () => {
  const api = (answer: () => Promise<Response>) =>
    gatewayApi({ headers: () => Promise.resolve({ authorization: 'Bearer t' }) }, (() => answer()) as typeof fetch);
  it.each<readonly [string, () => Promise<Response>, string]>([
    ['no network', () => Promise.reject(new TypeError('failed')), 'no-answer'],
    [
      'a problem document',
      () => Promise.resolve(Response.json({ code: 'not-allowed', detail: 'needs champion' }, { status: 403 })),
      'not-allowed',
    ],
    ['a proxy’s page', () => Promise.resolve(new Response('<html>', { status: 502 })), 'service-failed'],
    ['a bare 401', () => Promise.resolve(new Response('', { status: 401 })), 'signed-out'],
  ])('makes a problem of %s', async (_what, answer, code) => {
    const failed: unknown = await api(answer)
      .get('/api/me')
      .catch((thrown: unknown) => thrown);
    expect(failed).toBeInstanceOf(Problem);
    expect((failed as Problem).code).toBe(code);
  });
});

it('the preview’s sign-in says who one is for this tab, and forgets it', async () => {
  const kept = new Map<string, string>();
  const signIn = previewSignIn({
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  });
  expect(signIn.signedIn()).toBe(false);
  signIn.say?.({ id: 'sam', team: 'housing', roles: ['officer', 'champion'] });
  expect(await signIn.headers()).toEqual({ 'x-development-officer': 'sam;housing;officer,champion' });
  await signIn.end();
  expect(signIn.signedIn()).toBe(false);
});

it('the pages’ words are plain: no exclamation marks, no blame, nothing left open', () => {
  const texts = JSON.stringify(words);
  expect(texts).not.toMatch(/!"|please note|invalid|illegal|TODO|undefined/i);
});
