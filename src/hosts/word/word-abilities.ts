import type { OpenItem } from '../../core/host';

/**
 * True when this Word knows tracking modes, reviewed text and comments. Documented as WordApi 1.4 (reqset:word); Word on the web had them before as WordApiOnline 1.1,
 * and the office.js of npm asks for that.
 */
export function canTrack(): boolean {
  const { requirements } = Office.context;
  return requirements.isSetSupported('WordApi', '1.4') || requirements.isSetSupported('WordApiOnline', '1.1');
}

/** True when the whole host can work: text ranges, lists and null objects are of 1.3. */
export function canWork(): boolean {
  return Office.context.requirements.isSetSupported('WordApi', '1.3');
}

/** What this officer's Word can do with the open document. */
export function abilities(): OpenItem['abilities'] {
  const able = new Set<'edits' | 'tracked-changes' | 'comments' | 'insert' | 'show' | 'restore' | 'selection'>(['show', 'selection']);
  // Said: the mode stayed readWrite for some read-only files (office-js#6209); those are refused by Word itself when writing.
  if (Office.context.document?.mode !== Office.DocumentMode.ReadOnly) {
    for (const ability of ['edits', 'insert', 'restore'] as const) able.add(ability);
    if (canTrack()) for (const ability of ['tracked-changes', 'comments'] as const) able.add(ability);
  }
  return able;
}
