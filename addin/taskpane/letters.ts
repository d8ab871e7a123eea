import type { Council } from '../../src/core/council';
import { offeredTemplates } from '../../src/core/offered-templates';
import type { Template } from '../../src/core/template';
import { today } from '../../src/taskpane/pane-context';

/** Where letters and the council's settings come from: the pane's own files, or the council's service. */
export interface Letters {
  readonly templates: () => Promise<readonly Template[]>;
  readonly council: () => Promise<Council>;
}

/** The same letters without those that are for another nation or past their review date. */
export function offered({ templates, council }: Letters): Letters {
  return { council, templates: async () => offeredTemplates(await templates(), (await council()).nation, today()) };
}
