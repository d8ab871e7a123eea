import { strFromU8, unzipSync } from 'fflate';
import type { Frame, Page } from 'playwright-core';
import type { Landing, Writing } from '../src/core/host';
import { applyEdits } from '../src/core/edit';
import { words } from '../src/taskpane/strings';
import { pane, savedBytes } from '../tests/e2e/harness/emulator';
import { normalForm, ourChanges, paragraphTexts, parsed, revisionSignatures, settle } from './roundtrip-revisions';

/** What the pane was seen to write: put there by its own door for tests, addin/taskpane/open-host.ts. */
export interface Witnessed {
  readonly writing: Writing;
  readonly landing: Landing;
}

declare global {
  interface Window {
    fairCopyWritten?: Witnessed[];
  }
}

export interface FileReport {
  readonly file: string;
  readonly opened: boolean;
  /** Why it was not opened, or not improved: the plain message the officer sees. */
  readonly reason?: string;
  readonly paragraphs: number;
  /** Proposed, and how many of them landed. */
  readonly changes: number;
  readonly landed: number;
  readonly missed: readonly string[];
  /** Tracked insertions and deletions in the saved file. */
  readonly edits: number;
  /** Round trips from the press to the last word read back, and before the press. */
  readonly syncs: number;
  readonly syncsBefore: number;
  /** From the press on "Improve the tone" until the changes were read back. */
  readonly milliseconds: number;
  readonly partsChanged: readonly string[];
  readonly rejectAllRestores: boolean;
  readonly acceptAllMatches: boolean;
  readonly trackingRestored: boolean;
}

/** A document nothing was done to. */
export const untouched = {
  paragraphs: 0,
  changes: 0,
  landed: 0,
  missed: [],
  edits: 0,
  syncs: 0,
  syncsBefore: 0,
  milliseconds: 0,
  partsChanged: [],
  rejectAllRestores: true,
  acceptAllMatches: true,
  trackingRestored: true,
};

const waiting = 60_000;
const button = (frame: Frame, name: string | RegExp): ReturnType<Frame['getByRole']> =>
  frame.getByRole('button', { name, exact: typeof name === 'string' });
const pattern = (text: string): RegExp =>
  new RegExp(
    text
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/\d+/g, '\\d+')
      .replace(/changes|change|facts|fact/g, (word) => `${word.replace(/s$/, '')}s?`),
  );

const plain = (text: string): string => text.trim().replace(/\s+/g, ' ');

/** Presses what an officer would, until the changes are in, or there is nothing to change. Gives what stopped it otherwise, in the pane's own words. */
async function improveInPane(frame: Frame): Promise<'written' | 'nothing' | string> {
  const put = button(frame, words.put);
  const nextFacts = button(frame, pattern(words.nextFacts(2)));
  const ended = frame.getByRole('heading', { level: 1, name: words.noChangesTitle });
  const problem = frame.getByRole('alert');
  await put.or(nextFacts).or(ended).or(problem).first().waitFor({ timeout: waiting });
  if (await ended.isVisible()) return 'nothing';
  if (await problem.first().isVisible()) return plain(await problem.first().innerText());
  if (await nextFacts.isVisible()) {
    await nextFacts.click();
    const groups = frame.getByRole('radiogroup');
    await groups.first().waitFor({ timeout: waiting });
    // Every moved fact is answered with the letter's own: what an officer in doubt would do.
    for (let index = (await groups.count()) - 1; index >= 0; index -= 1) await groups.nth(index).getByRole('radio').first().check();
  }
  await put.click();
  const restore = button(frame, words.restore);
  const failed = frame.getByRole('alert');
  await restore.or(failed).first().waitFor({ timeout: waiting });
  return (await restore.isVisible()) ? 'written' : plain(await failed.first().innerText());
}

function documentPart(files: Readonly<Record<string, Uint8Array>>): string {
  const relations = strFromU8(files['_rels/.rels'] ?? new Uint8Array());
  const target = /Type="[^"]*\/officeDocument"[^>]*Target="([^"]+)"|Target="([^"]+)"[^>]*Type="[^"]*\/officeDocument"/.exec(relations);
  return (target?.[1] ?? target?.[2] ?? 'word/document.xml').replace(/^\//, '');
}

function same(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  return one?.length === other?.length && (one?.every((byte, index) => byte === other?.[index]) ?? true);
}

/** What every paragraph should say when all is accepted: the changes that landed, made on the words that were there. */
function proposedTexts(before: readonly string[], witnessed: readonly Witnessed[]): readonly string[] {
  const texts = [...before];
  let from = 0;
  for (const { writing, landing } of witnessed) {
    if (writing.writing !== 'changes') continue;
    const landed = new Set(landing.landed);
    const passages = new Map(writing.changes.map(({ passage }) => [passage.id, passage]));
    for (const passage of passages.values()) {
      const index = texts.findIndex((text, at) => at >= from && text === passage.text);
      if (index < 0) continue;
      from = index + 1;
      texts[index] = applyEdits(
        passage.text,
        writing.changes.filter((change) => change.passage.id === passage.id && landed.has(change.id)).flatMap(({ edits }) => edits),
      );
    }
  }
  return texts;
}

/**
 * Takes one document through the pane as an officer would: open, "Improve the tone", put the changes in as tracked changes, save. Gives the report and the
 * saved file; no file when it could not be opened.
 */
export async function roundtripFile(
  page: Page,
  file: string,
  bytes: Uint8Array,
): Promise<{ readonly report: FileReport; readonly saved?: Uint8Array }> {
  const refused = await page
    .evaluate((text) => window.fairCopyEmulator.openBytes(text).then(() => undefined), Buffer.from(bytes).toString('base64'))
    .catch(async () => (await page.locator('#notice').innerText()).trim());
  if (refused !== undefined) return { report: { ...untouched, file, opened: false, reason: refused } };

  const opened = unzipSync(await savedBytes(page));
  const frame = await pane(page);
  const improve = button(frame, words.improve);
  const start = frame.getByRole('heading', { level: 1, name: words.startTitle });
  await improve.or(start).first().waitFor({ timeout: waiting });
  const syncs = (): Promise<number> => page.evaluate(() => window.fairCopyEmulator.statistics().syncs);
  const syncsBefore = await syncs();
  const part = documentPart(opened);
  const original = strFromU8(opened[part] ?? new Uint8Array());
  const before = paragraphTexts(parsed(original));
  const common = { ...untouched, file, opened: true, paragraphs: before.length, syncsBefore };
  if (await start.isVisible()) return { report: { ...common, reason: words.startTitle }, saved: bytes };

  const pressed = performance.now();
  await improve.click();
  const end = await improveInPane(frame);
  const milliseconds = Math.round(performance.now() - pressed);
  const saved = await savedBytes(page);
  const files = unzipSync(saved);
  const partsChanged = [...new Set([...Object.keys(opened), ...Object.keys(files)])].filter((name) => !same(opened[name], files[name]));
  if (end !== 'written')
    return {
      report: {
        ...common,
        milliseconds,
        partsChanged,
        syncs: (await syncs()) - syncsBefore,
        reason: end === 'nothing' ? words.noChangesTitle : end,
      },
      saved,
    };

  const witnessed = await frame.evaluate(() => window.fairCopyWritten ?? []);
  const others = revisionSignatures(parsed(original));
  const now = strFromU8(files[part] ?? new Uint8Array());
  const { deleted, inserted } = ourChanges(parsed(now), others);
  const accepted = paragraphTexts(settle(parsed(now), others, 'accept'));
  return {
    saved,
    report: {
      ...common,
      changes: witnessed.reduce((sum, { writing }) => sum + (writing.writing === 'changes' ? writing.changes.length : 0), 0),
      landed: witnessed.reduce((sum, { landing }) => sum + landing.landed.length, 0),
      missed: witnessed.flatMap(({ landing }) => landing.missed.map(({ why }) => why)),
      edits: deleted.length + inserted.length,
      syncs: (await syncs()) - syncsBefore,
      milliseconds,
      partsChanged,
      rejectAllRestores: normalForm(settle(parsed(now), others, 'reject')) === normalForm(parsed(original)),
      acceptAllMatches: witnessed.length > 0 && JSON.stringify(accepted) === JSON.stringify(proposedTexts(before, witnessed)),
      trackingRestored: witnessed.every(({ landing }) => landing.trackingRestored),
    },
  };
}
