import type { Council } from './council';
import type { Template } from './template';

/** Takes templates, the council's nation and today (ISO date); gives those to offer: for that nation, and not past their review date. */
export function offeredTemplates(templates: readonly Template[], nation: Council['nation'], today: string): readonly Template[] {
  return templates.filter((template) => template.nations.includes(nation) && template.status !== 'expired' && template.reviewBy >= today);
}
