import type { Template } from '../../core/template';
import { usePane, type Pane } from '../pane-context';
import { useAsked, type Asked } from './use-asked';
import { useServiceOpen } from './use-shelf';

/** The letters that the screen offers. The council's take the place of the built-in ones when its service opens, and the other way round. */
export function useLetters(offers: (template: Template) => boolean): Asked<readonly Template[]> {
  const pane = usePane();
  const { templates } = pane;
  const shared = useServiceOpen(pane);
  return useAsked(async () => (await templates()).filter(offers), { anew: [templates, shared] });
}

/** Letters that can be started from, where the pane is. */
export function isLetter({ action, hosts }: Template, surface: Pane['surface']): boolean {
  return (action === 'draft' || action === 'reply') && hosts.includes(surface);
}
