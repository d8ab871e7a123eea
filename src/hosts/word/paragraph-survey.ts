import type { Edit } from '../../core/edit';
import type { Landing } from '../../core/host';
import type { PassageId } from '../../core/passage';
import { paragraphWords } from './paragraph-words';
import type { ParagraphWords } from './paragraph-words';
import type { Handle } from './passage-handles';
import { searchText, stepsOf } from './search-plan';
import type { Step } from './search-plan';
import { canTrack } from './word-abilities';
import { wordProblem } from './word-session';
import type { Turn } from './word-session';

type Why = Landing['missed'][number]['why'];

/** What one change wants of one paragraph. Offsets are into the words of the handle's paragraph. */
export interface Wanted {
  readonly id: string;
  readonly edits: readonly Edit[];
  /** A comment to leave beside it. */
  readonly comment?: string;
}

/** A paragraph and all that is wanted of it. */
export interface Target {
  readonly passageId: PassageId;
  readonly handle: Handle;
  /** The words it must have: anything else means that somebody changed it since. */
  readonly expected: ParagraphWords;
  readonly wanted: readonly Wanted[];
}

export interface Surveyed {
  readonly target: Target;
  readonly paragraph: Word.Paragraph;
  readonly text: () => string;
  readonly found: ReadonlyMap<string, Word.RangeCollection>;
  /** When the paragraph itself was gone: every paragraph that begins as it did. */
  readonly candidates?: Word.RangeCollection;
}

export interface Plan {
  readonly target: Target;
  readonly paragraph: Word.Paragraph;
  readonly made: readonly {
    readonly wanted: Wanted;
    readonly steps: readonly { readonly step: Step; readonly range: Word.Range | Word.Paragraph }[];
  }[];
  readonly missed: Landing['missed'];
}

/** Asks for what a paragraph says now, tracked deletions left out. */
export function currentText(paragraph: Word.Paragraph): () => string {
  const reviewed = canTrack() ? paragraph.getReviewedText('Current') : undefined;
  paragraph.load('text');
  return () => paragraphWords(reviewed ? reviewed.value : paragraph.text).text;
}

/** Queues the questions about one paragraph: what it says, and where the words to change are. */
function survey(context: Word.RequestContext, target: Target, paragraph: Word.Paragraph, options: Word.SearchOptions): Surveyed {
  const found = new Map<string, Word.RangeCollection>();
  for (const { edits } of target.wanted) {
    for (const edit of edits) {
      for (const { place } of stepsOf(target.expected, edit) ?? []) {
        if (!place || found.has(place.find)) continue;
        const matches = paragraph.search(searchText(place.find), options);
        context.trackedObjects.add(matches);
        matches.load('items/text,items/parentContentControlOrNullObject/cannotEdit');
        found.set(place.find, matches);
      }
    }
  }
  return { target, paragraph, text: currentText(paragraph), found };
}

/** Queues the search for a paragraph whose handle is dead: cut and pasted elsewhere, say. Only for words that no other paragraph had. */
function surveyByWords(context: Word.RequestContext, target: Target, options: Word.SearchOptions): Surveyed {
  const opening = target.expected.text.split(/[\t\v\f]/)[0]?.slice(0, 120) ?? '';
  const candidates = context.document.body.search(searchText(opening), options);
  candidates.load('items/text');
  const paragraph = candidates.getFirst().paragraphs.getFirst();
  context.trackedObjects.add(paragraph);
  return { ...survey(context, target, paragraph, options), candidates };
}

function wasAnswered({ text }: Surveyed): boolean {
  try {
    text();
    return true;
  } catch {
    return false;
  }
}

/** What Word says of an object that is no longer there. Anything else it refused about one paragraph: its words cannot be searched for. */
const goneCodes = new Set(['ItemNotFound', 'InvalidObjectPath', 'InvalidReference']);

/**
 * Asks about all paragraphs in one round trip. When one is gone Word answers up to it and refuses the rest; the paragraph is then looked for by its words, and the rest
 * asked again, at most twice more.
 * @throws Problem document-protected, write-failed when Word answers about none
 */
export async function surveyAll(
  { context, sync, rest }: Turn,
  targets: readonly Target[],
): Promise<{ readonly surveyed: readonly Surveyed[]; readonly gone: readonly { readonly target: Target; readonly why: Why }[] }> {
  const surveyed: Surveyed[] = [];
  const gone: { target: Target; why: Why }[] = [];
  let open = targets.map((target) => ({ target, byWords: false }));
  for (let attempt = 0; open.length > 0; attempt += 1) {
    // One options object for all searches: given as a plain object, office.js would send a new one with each.
    const options = Word.SearchOptions.newObject(context);
    options.matchCase = true;
    const asked: { readonly target: Target; readonly byWords: boolean; readonly survey: Surveyed }[] = [];
    for (const one of open) {
      const { target } = one;
      asked.push({
        ...one,
        survey: one.byWords ? surveyByWords(context, target, options) : survey(context, target, target.handle.paragraph, options),
      });
      await rest();
    }
    let failure: unknown;
    await sync().catch((thrown: unknown) => {
      failure = thrown;
    });
    const answered = asked.filter((one) => wasAnswered(one.survey));
    const [dead, ...unasked] = asked.filter((one) => !answered.includes(one));
    if (dead === undefined) {
      // A paragraph emptied by cutting it is alive, with other words: it may have been pasted elsewhere.
      const moved =
        attempt === 0
          ? answered.filter(({ target, survey: { text } }) => target.handle.unique && text() === '' && target.expected.text !== '')
          : [];
      surveyed.push(...answered.filter((one) => !moved.includes(one)).map((one) => one.survey));
      open = moved.map(({ target }) => ({ target, byWords: true }));
      continue;
    }
    surveyed.push(...answered.map((one) => one.survey));
    const problem = wordProblem(failure, 'write-failed');
    if (problem.code !== 'write-failed' || (attempt === 2 && surveyed.length === 0)) throw problem;
    const isGone = goneCodes.has((problem.technical ?? '').split(' ')[0] ?? '');
    const why: Why = isGone ? 'passage-gone' : 'locked';
    const retry = isGone && !dead.byWords && dead.target.handle.unique;
    if (!retry) gone.push({ target: dead.target, why });
    open = [...unasked, ...(retry ? [{ target: dead.target, byWords: true }] : [])];
    if (attempt === 2) {
      gone.push(...open.map(({ target }) => ({ target, why })));
      open = [];
    }
  }
  return { surveyed, gone };
}

/** The nth match, when Word found as many as we did and this one says what it should. */
function rangeOf(surveyed: Surveyed, { place }: Step): Word.Range | Word.Paragraph | Why {
  if (!place) return surveyed.paragraph;
  const matches = (surveyed.found.get(place.find)?.items ?? []).filter(({ text }) => text === place.find);
  const counted = [place, place.accepted].find((one) => one?.of === matches.length);
  const match = matches[counted?.occurrence ?? -1];
  if (!match) return 'locked';
  const control = match.parentContentControlOrNullObject;
  return !control.isNullObject && control.cannotEdit ? 'locked' : match;
}

export function planOf(surveyed: Surveyed): Plan {
  const { target, paragraph } = surveyed;
  const several = surveyed.candidates !== undefined && surveyed.candidates.items.length !== 1;
  if (several || surveyed.text() !== target.expected.text) {
    return {
      target,
      paragraph,
      made: [],
      missed: target.wanted.map(({ id }) => ({ id, why: several ? 'passage-gone' : 'passage-changed' })),
    };
  }
  const missed: { id: string; why: Why }[] = [];
  const made = target.wanted.flatMap((wanted) => {
    const all = wanted.edits.map((edit) => stepsOf(target.expected, edit));
    const steps = all.flatMap((some) => some ?? []).map((step) => ({ step, range: rangeOf(surveyed, step) }));
    if (all.includes(undefined) || steps.some(({ range }) => typeof range === 'string')) {
      missed.push({ id: wanted.id, why: 'locked' });
      return [];
    }
    return [{ wanted, steps: steps.flatMap(({ step, range }) => (typeof range === 'string' ? [] : [{ step, range }])) }];
  });
  return { target, paragraph, made, missed };
}
