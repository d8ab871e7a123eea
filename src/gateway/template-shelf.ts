import type { Template } from '../core/template';
import type { TemplateSource } from './config';
import { currentTemplates } from './template-versions';
import type { Store } from './store';
import { readSource } from './template-trial';

/** Milliseconds for which the list is taken as known: what one replica publishes shows on all others as soon. */
const freshMs = 1500;

/** The templates that officers use, read once a version. */
export interface TemplateShelf extends TemplateSource {
  /** A version was published, or its status changed, here. */
  changed(): void;
}

/**
 * Takes the store and the time; gives the shelf. A version's text never changes, so it is fetched and read once; each list asks the database
 * for numbers and statuses alone. The list is the same object while nothing in it changes: what is made from it (an answer's bytes) can be kept.
 */
export function templateShelf(store: Store, now: () => Date): TemplateShelf {
  const read = new Map<string, Template>();
  let known: { readonly templates: readonly Template[]; readonly marks: string; readonly at: number } | undefined;

  const take = (row: { readonly id: string; readonly version: number; readonly source: string }): Template => {
    const template = { ...readSource(row.source, row.id), version: row.version };
    // Few versions are in use at once; thousands of old ones need not stay in memory.
    if (read.size > 2000) read.clear();
    read.set(`${row.id} ${row.version}`, template);
    return template;
  };
  const withStatus = (template: Template, status: string): Template => ({
    ...template,
    status: template.reviewBy < now().toISOString().slice(0, 10) ? 'expired' : (status as Template['status']),
  });

  return {
    changed: () => {
      known = undefined;
    },
    list: async () => {
      // Either way: a clock that was put back must not make a list look fresh for hours.
      if (known !== undefined && Math.abs(now().getTime() - known.at) < freshMs) return known.templates;
      const at = now().getTime();
      const rows = await currentTemplates(store.db)
        .select(['templates.id', 'templates.version', 'templates.status'])
        .where('current_templates.retired', '=', false)
        .orderBy('templates.id')
        .execute();
      const unread = rows.filter(({ id, version }) => !read.has(`${id} ${version}`)).map(({ id }) => id);
      const fetched = new Map<string, Template>();
      if (unread.length > 0) {
        const sources = await currentTemplates(store.db)
          .select(['templates.id', 'templates.version', 'templates.source'])
          .where('templates.id', 'in', unread)
          .execute();
        for (const row of sources) fetched.set(`${row.id} ${row.version}`, take(row));
      }
      const templates = rows.flatMap(({ id, version, status }) => {
        // One that changed between the two questions comes with the next list.
        const template = read.get(`${id} ${version}`) ?? fetched.get(`${id} ${version}`);
        return template === undefined ? [] : [withStatus(template, status)];
      });
      const marks = templates.map(({ id, version, status }) => `${id} ${version} ${status}`).join('\n');
      known = { templates: known?.marks === marks ? known.templates : templates, marks, at };
      return known.templates;
    },
    find: async (id, version) => {
      const before = read.get(`${id} ${version}`);
      // Its status is the list's business: a job needs the text.
      if (before !== undefined) return before;
      const row = await store.db
        .selectFrom('templates')
        .select(['id', 'version', 'source'])
        .where('id', '=', id)
        .where('version', '=', version)
        .executeTakeFirst();
      return row === undefined ? undefined : take(row);
    },
  };
}
