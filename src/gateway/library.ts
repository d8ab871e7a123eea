import type { Kysely, Transaction } from 'kysely';
import { Problem } from '../core/problem';
import { fillSkeleton } from '../core/skeleton';
import type { Council } from '../core/council';
import { findMusts } from '../core/letter-musts';
import { readingAge } from '../core/readability';
import { rewritePassages } from '../core/tasks/rewrite-passages';
import { summarisePassages } from '../core/tasks/summarise-passages';
import type { Template } from '../core/template';
import { TemplateFault } from '../core/template-fault';
import { parseTemplate } from '../core/template-file';
import type { TemplateSource } from './config';
import type { Officer } from './officer';
import type { Store } from './store';
import type { Tables } from './tables';

interface TemplateVersion {
  readonly id: string;
  readonly version: number;
  readonly source: string;
  readonly status: string;
  readonly note: string;
  readonly author: string;
  readonly at: string;
}

interface Suggestion {
  readonly number: number;
  readonly templateId: string;
  readonly baseVersion: number;
  readonly source: string;
  readonly reason: string;
  readonly author: string;
  readonly team: string;
  readonly state: string;
  readonly at: string;
  readonly answer: string | null;
}

/** How a template does on its own example, with no model. */
export interface Trial {
  readonly text: string;
  /** What was worked on, where there is something: the words improved or summarised, the message answered. */
  readonly from: string;
  readonly gaps: readonly string[];
  /** In years; and what the template aims at, lowest and highest. */
  readonly readingAge: number;
  readonly aim: readonly [number, number];
  readonly musts: readonly { readonly text: string; readonly found?: string }[];
}

/** One file that travels between councils. */
interface LibraryFile {
  readonly format: 'fair-copy-library';
  readonly formatVersion: 1;
  readonly council: string;
  readonly exportedAt: string;
  readonly templates: readonly { readonly id: string; readonly source: string }[];
}

export interface Library extends TemplateSource {
  /** Puts the shipped templates in; a newer shipped text becomes current unless the council has its own, then it is only suggested. */
  seed(shipped: readonly { readonly id: string; readonly source: string }[]): Promise<number>;
  versions(id: string): Promise<readonly TemplateVersion[]>;
  /** Without a source it is words only, about the text that is current. @throws Problem template-broken, bad-input */
  suggest(officer: Officer, templateId: string, baseVersion: number, source: string | undefined, reason: string): Promise<number>;
  suggestions(state: string): Promise<readonly Suggestion[]>;
  /** Publishes or declines. @throws Problem bad-input when it was decided before or its base is no longer current */
  decide(officer: Officer, number: number, accept: boolean, answer: string): Promise<number | undefined>;
  /** Makes an older version's text the newest version. Gives its number. */
  rollBack(officer: Officer, id: string, version: number): Promise<number>;
  /** Who did it is in the audit and nowhere else. */
  setStatus(id: string, version: number, status: 'reviewed' | 'approved'): Promise<void>;
  exportAll(): Promise<LibraryFile>;
  /** Every template comes in as a draft. All or nothing. Gives how many were new or changed. */
  importAll(officer: Officer, file: LibraryFile): Promise<number>;
}

/** @throws Problem template-broken with the line and fault: officers' own words in a fault are the template's, never a resident's */
export function readSource(source: string, name: string): Template {
  try {
    return parseTemplate(source, name);
  } catch (thrown) {
    if (thrown instanceof TemplateFault)
      throw new Problem('template-broken', { technical: `line ${thrown.line}: ${thrown.fault.slice(0, 200)}` });
    throw thrown;
  }
}

/** Tries a template on its own example: letters by their pattern, improvements and summaries by the rules that officers' devices use. */
export function tryTemplate(template: Template, council: Council, today: string): Trial {
  const { text, gaps } = writeExample(template, council, today);
  return {
    text,
    from: template.example.text,
    gaps,
    readingAge: readingAge(text),
    aim: template.readingAge,
    musts: findMusts(text, template.musts).map(({ text: must, found }) => (found === undefined ? { text: must } : { text: must, found })),
  };
}

function writeExample(template: Template, council: Council, today: string): { readonly text: string; readonly gaps: readonly string[] } {
  const { text: from, answers } = template.example;
  const paragraphs = from.split('\n').filter((line) => line.trim() !== '');
  if (template.action === 'improve') {
    const style = template.id.replace(/^improve-/, '');
    return { text: rewritePassages({ passages: paragraphs, style, council }).join('\n'), gaps: [] };
  }
  if (template.action === 'summarise') {
    const passages = paragraphs.map((text, index) => ({ id: String(index), text, role: 'body' as const }));
    return {
      text: summarisePassages({ passages, length: 'medium' })
        .map((point) => point.text)
        .join('\n'),
      gaps: [],
    };
  }
  const { text, gaps } = fillSkeleton(template, answers, council, today);
  return { text, gaps: gaps.map(({ label }) => label) };
}

const freshMs = 1500;

/** The shared library of templates, kept in the store: every change is a new version, and nothing is ever lost. */
export function libraryInStore(store: Store, now: () => Date = () => new Date()): Library {
  let known: { readonly templates: readonly Template[]; readonly at: number } | undefined;
  const byVersion = new Map<string, Template>();
  const today = (): string => now().toISOString().slice(0, 10);

  const read = (row: Pick<Tables['templates'], 'id' | 'version' | 'source' | 'status'>): Template => {
    const template = readSource(row.source, row.id);
    const status = template.reviewBy < today() ? 'expired' : (row.status as Template['status']);
    return { ...template, version: row.version, status };
  };
  const publish = async (
    transaction: Transaction<Tables>,
    id: string,
    source: string,
    status: string,
    note: string,
    author: string,
  ): Promise<number> => {
    const newest = await transaction
      .selectFrom('templates')
      .select('version')
      .where('id', '=', id)
      .orderBy('version', 'desc')
      .limit(1)
      .executeTakeFirst();
    const version = (newest?.version ?? 0) + 1;
    await transaction.insertInto('templates').values({ id, version, source, status, note, author, at: now().toISOString() }).execute();
    await transaction
      .insertInto('current_templates')
      .values({ id, version, retired: false })
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ version, retired: false }))
      .execute();
    known = undefined;
    return version;
  };
  const current = (transaction: Kysely<Tables>, id: string) =>
    transaction
      .selectFrom('current_templates')
      .innerJoin('templates', (join) =>
        join.onRef('templates.id', '=', 'current_templates.id').onRef('templates.version', '=', 'current_templates.version'),
      )
      .selectAll('templates')
      .where('current_templates.id', '=', id)
      .executeTakeFirst();

  return {
    list: async () => {
      if (known !== undefined && now().getTime() - known.at < freshMs) return known.templates;
      const rows = await store.db
        .selectFrom('current_templates')
        .innerJoin('templates', (join) =>
          join.onRef('templates.id', '=', 'current_templates.id').onRef('templates.version', '=', 'current_templates.version'),
        )
        .select(['templates.id', 'templates.version', 'templates.source', 'templates.status'])
        .where('current_templates.retired', '=', false)
        .orderBy('templates.id')
        .execute();
      known = { templates: rows.map(read), at: now().getTime() };
      return known.templates;
    },
    find: async (id, version) => {
      const key = `${id} ${version}`;
      const cached = byVersion.get(key);
      if (cached !== undefined) return cached;
      const row = await store.db
        .selectFrom('templates')
        .select(['id', 'version', 'source', 'status'])
        .where('id', '=', id)
        .where('version', '=', version)
        .executeTakeFirst();
      if (row === undefined) return undefined;
      const template = read(row);
      // A version's text never changes, so that it may be kept; few are in use at once.
      if (byVersion.size > 1000) byVersion.clear();
      byVersion.set(key, template);
      return template;
    },
    seed: (shipped) =>
      store.exclusive('library', async (transaction) => {
        let count = 0;
        for (const { id, source } of shipped) {
          const same = await transaction
            .selectFrom('templates')
            .select('version')
            .where('id', '=', id)
            .where('source', '=', source)
            .executeTakeFirst();
          if (same !== undefined) continue;
          const there = await current(transaction, id);
          if (there === undefined || there.author === 'shipped')
            await publish(transaction, id, source, readSource(source, id).status, 'shipped', 'shipped');
          else {
            const waiting = await transaction
              .selectFrom('suggestions')
              .select('number')
              .where('template_id', '=', id)
              .where('source', '=', source)
              .executeTakeFirst();
            if (waiting !== undefined) continue;
            await transaction
              .insertInto('suggestions')
              .values({
                template_id: id,
                base_version: there.version,
                source,
                reason: 'A new release brings this text.',
                author: 'shipped',
                team: '',
                state: 'open',
                at: now().toISOString(),
                decided_by: null,
                decided_at: null,
                answer: null,
              })
              .execute();
          }
          count += 1;
        }
        return count;
      }),
    versions: (id) => store.db.selectFrom('templates').selectAll().where('id', '=', id).orderBy('version', 'desc').execute(),
    suggest: async (officer, templateId, baseVersion, given, reason) => {
      const source = given ?? (await current(store.db, templateId))?.source;
      if (source === undefined) throw new Problem('bad-input', { technical: 'no such template' });
      const template = readSource(source, templateId);
      if (template.id !== templateId) throw new Problem('bad-input', { technical: 'the id in the text is another' });
      const row = await store.db
        .insertInto('suggestions')
        .values({
          template_id: templateId,
          base_version: baseVersion,
          source,
          reason,
          author: officer.id,
          team: officer.team,
          state: 'open',
          at: now().toISOString(),
          decided_by: null,
          decided_at: null,
          answer: null,
        })
        .returning('number')
        .executeTakeFirstOrThrow();
      return row.number;
    },
    suggestions: async (state) => {
      const rows = await store.db.selectFrom('suggestions').selectAll().where('state', '=', state).orderBy('number').limit(500).execute();
      return rows.map(({ number, template_id, base_version, source, reason, author, team, at, answer }) => ({
        number,
        templateId: template_id,
        baseVersion: base_version,
        source,
        reason,
        author,
        team,
        state,
        at,
        answer,
      }));
    },
    decide: (officer, number, accept, answer) =>
      store.exclusive('library', async (transaction) => {
        const row = await transaction.selectFrom('suggestions').selectAll().where('number', '=', number).executeTakeFirst();
        if (row?.state !== 'open') throw new Problem('bad-input', { technical: 'not open' });
        // Nobody passes their own text alone.
        if (accept && row.author === officer.id) throw new Problem('not-allowed', { technical: 'somebody else must review it' });
        const there = await current(transaction, row.template_id);
        if (accept && (there?.version ?? 0) !== row.base_version)
          throw new Problem('bad-input', { technical: `it changed since: version ${there?.version ?? 0} is current` });
        if (accept && there?.source === row.source) throw new Problem('bad-input', { technical: 'nothing to publish: it is words only' });
        await transaction
          .updateTable('suggestions')
          .set({ state: accept ? 'accepted' : 'declined', decided_by: officer.id, decided_at: now().toISOString(), answer })
          .where('number', '=', number)
          .execute();
        // New words are reviewed, never approved by the old words' lawyer.
        return accept ? publish(transaction, row.template_id, row.source, 'reviewed', row.reason, row.author) : undefined;
      }),
    rollBack: (officer, id, version) =>
      store.exclusive('library', async (transaction) => {
        const old = await transaction
          .selectFrom('templates')
          .selectAll()
          .where('id', '=', id)
          .where('version', '=', version)
          .executeTakeFirst();
        if (old === undefined) throw new Problem('bad-input', { technical: 'no such version' });
        return publish(transaction, id, old.source, old.status, `back to version ${version}`, officer.id);
      }),
    setStatus: async (id, version, status) => {
      const { numUpdatedRows } = await store.db
        .updateTable('templates')
        .set({ status })
        .where('id', '=', id)
        .where('version', '=', version)
        .executeTakeFirst();
      if (numUpdatedRows === 0n) throw new Problem('bad-input', { technical: 'no such version' });
      known = undefined;
      byVersion.delete(`${id} ${version}`);
    },
    exportAll: async () => {
      const rows = await store.db
        .selectFrom('current_templates')
        .innerJoin('templates', (join) =>
          join.onRef('templates.id', '=', 'current_templates.id').onRef('templates.version', '=', 'current_templates.version'),
        )
        .select(['templates.id', 'templates.source'])
        .where('current_templates.retired', '=', false)
        .orderBy('templates.id')
        .execute();
      return { format: 'fair-copy-library', formatVersion: 1, council: '', exportedAt: now().toISOString(), templates: rows };
    },
    importAll: (officer, file) => {
      for (const { id, source } of file.templates) {
        if (readSource(source, id).id !== id) throw new Problem('bad-input', { technical: 'an id in a text is another' });
      }
      return store.exclusive('library', async (transaction) => {
        let count = 0;
        for (const { id, source } of file.templates) {
          if ((await current(transaction, id))?.source === source) continue;
          await publish(
            transaction,
            id,
            source,
            'draft',
            `imported${file.council === '' ? '' : ` from ${file.council.slice(0, 80)}`}`,
            officer.id,
          );
          count += 1;
        }
        return count;
      });
    },
  };
}
