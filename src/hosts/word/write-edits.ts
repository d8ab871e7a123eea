import { wordEdits } from '../../core/diff';
import { applyEdits } from '../../core/edit';
import type { Edit } from '../../core/edit';
import type { Landing } from '../../core/host';
import { Problem } from '../../core/problem';
import { currentText, planOf } from './paragraph-survey';
import type { Plan, Target, Wanted } from './paragraph-survey';
import type { PassageHandles } from './passage-handles';
import type { Step } from './search-plan';
import { surveyAll } from './survey-all';
import { canTrack } from './word-abilities';
import { wordProblem } from './word-session';
import type { Turn } from './word-session';

export type Manner = 'tracked' | 'untracked';
/** What became of one paragraph. `after` is what it says now. */
interface Outcome {
  readonly target: Target;
  readonly landed: readonly string[];
  readonly missed: Landing['missed'];
  readonly after: string | undefined;
}

export interface Written {
  readonly outcomes: readonly Outcome[];
  readonly trackingRestored: boolean;
}

/** Queues one step; gives the range to hang a comment on. */
function make({ how, text }: Step, range: Word.Range | Word.Paragraph): Word.Range | undefined {
  if (how === 'delete') {
    range.delete();
    return undefined;
  }
  if ('outlineLevel' in range) return range.insertText(text, how === 'before' ? 'Start' : 'End');
  return range.insertText(text, how === 'replace' ? 'Replace' : how === 'before' ? 'Before' : 'After');
}

/** Queues every step of every paragraph, last to first: an earlier edit would move a later one on hosts whose ranges do not follow (said, office-js#1215 and #3913). */
async function makeAll(
  plans: readonly Plan[],
  rest: Turn['rest'],
): Promise<readonly { readonly range: Word.Range; readonly comment: string }[]> {
  const comments: { range: Word.Range; comment: string }[] = [];
  for (const { made } of [...plans].reverse()) {
    const steps = made.flatMap(({ wanted, steps: some }) =>
      some.map((one, index) => ({ ...one, comment: index === 0 ? wanted.comment : undefined })),
    );
    for (const { step, range, comment } of steps.sort((one, other) => other.step.at - one.step.at)) {
      const written = make(step, range);
      const beside = written ?? (range instanceof Word.Range ? range : undefined);
      if (comment !== undefined && beside) comments.push({ range: beside, comment });
    }
    await rest();
  }
  return comments.reverse();
}

/** Where the words of a change stand in the text as it should now be. */
function expectedSpans(
  edits: readonly Edit[],
  wanted: readonly Wanted[],
): ReadonlyMap<string, { readonly start: number; readonly end: number }> {
  const spans = new Map<string, { start: number; end: number }>();
  let shift = 0;
  for (const edit of edits) {
    const start = edit.span.start + shift;
    const end = start + edit.replacement.length;
    shift += edit.replacement.length - (edit.span.end - edit.span.start);
    const id = wanted.find(({ edits: own }) => own.includes(edit))?.id ?? '';
    const known = spans.get(id);
    spans.set(id, { start: Math.min(known?.start ?? start, start), end: Math.max(known?.end ?? end, end) });
  }
  return spans;
}

/** Compares what a paragraph says with what it should: which changes are in. */
function outcomeOf({ target, made, missed }: Plan, after: string | undefined): Outcome {
  const wanted = made.map((one) => one.wanted);
  const edits = wanted.flatMap((one) => one.edits).sort((one, other) => one.span.start - other.span.start);
  const should = applyEdits(target.expected.text, edits);
  if (after === should) return { target, landed: wanted.map(({ id }) => id), missed, after };
  const differences = after === undefined ? [] : wordEdits(should, after);
  const lost = [...expectedSpans(edits, wanted)].filter(
    ([, span]) => after === undefined || differences.some((edit) => edit.span.start <= span.end && span.start <= edit.span.end),
  );
  const lostIds = new Set(lost.map(([id]) => id));
  return {
    target,
    landed: wanted.map(({ id }) => id).filter((id) => !lostIds.has(id)),
    missed: [...missed, ...[...lostIds].map((id) => ({ id, why: 'not-found-after' as const }))],
    after,
  };
}

function readable(text: () => string): string | undefined {
  try {
    return text();
  } catch {
    return undefined;
  }
}

/**
 * Makes edits in paragraphs: one round trip to ask, one to write and read back; one more only to put the tracking mode back when Word refused half way.
 * A paragraph that no longer says what was read is left alone. The others go in.
 * @throws Problem tracking-unavailable, document-protected, write-failed: then nothing is in
 */
export async function writeEdits(turn: Turn, handles: PassageHandles, targets: readonly Target[], manner: Manner): Promise<Written> {
  const { context, sync, rest } = turn;
  const { document } = context;
  const canSet = canTrack();
  if (manner === 'tracked' && !canSet) throw new Problem('tracking-unavailable', { technical: 'WordApi 1.4' });
  if (canSet) document.load('changeTrackingMode');
  const { surveyed, gone } = await surveyAll(turn, targets);
  const mode = canSet ? document.changeTrackingMode : undefined;
  const plans: Plan[] = [];
  for (const one of surveyed) {
    plans.push(planOf(one));
    await rest();
  }
  for (const { target, paragraph } of plans) if (paragraph !== target.handle.paragraph) handles.move(target.passageId, paragraph);
  const missing = gone.map(({ target, why }): Outcome => ({
    target,
    landed: [],
    missed: target.wanted.map(({ id }) => ({ id, why })),
    after: undefined,
  }));
  const release = (): void => {
    for (const { found } of surveyed) for (const matches of found.values()) turn.release([...matches.items, matches]);
  };
  if (plans.every(({ made }) => made.length === 0)) {
    release();
    return { outcomes: [...plans.map((plan) => outcomeOf(plan, plan.target.expected.text)), ...missing], trackingRestored: true };
  }

  turn.commit();
  const needed = manner === 'tracked' ? 'TrackAll' : 'Off';
  const setMode = (value: Word.ChangeTrackingMode | 'Off' | 'TrackAll' | 'TrackMineOnly'): void => {
    document.changeTrackingMode = value as Word.ChangeTrackingMode;
  };
  const readBack = async (): Promise<readonly (() => string)[]> => {
    if (mode !== undefined) document.load('changeTrackingMode');
    const asked: (() => string)[] = [];
    for (const { paragraph } of plans) {
      asked.push(currentText(paragraph));
      await rest();
    }
    return asked;
  };
  if (mode !== undefined && mode !== needed) setMode(needed);
  const comments = await makeAll(plans, rest);
  if (mode !== undefined && mode !== needed) setMode(mode);
  let texts = await readBack();
  // Last, because some sessions refuse comments (said, office-js#6746): the words are in and read back by then.
  for (const { range, comment } of comments) range.insertComment(comment);
  release();
  let failure: unknown;
  await sync().catch((thrown: unknown) => {
    failure = thrown;
  });
  if (failure !== undefined && texts.some((text) => readable(text) === undefined)) {
    // A refused batch may have been made in part (said, office-js#6760): put the mode back and look.
    if (mode !== undefined) setMode(mode);
    texts = await readBack();
    await sync().catch(() => undefined);
  }
  const outcomes: Outcome[] = [];
  for (const [index, plan] of plans.entries()) {
    outcomes.push(outcomeOf(plan, readable(texts[index] ?? ((): string => ''))));
    await rest();
  }
  if (failure !== undefined && outcomes.every(({ landed }) => landed.length === 0)) throw wordProblem(failure, 'write-failed');
  return { outcomes: [...outcomes, ...missing], trackingRestored: mode === undefined || document.changeTrackingMode === mode };
}
