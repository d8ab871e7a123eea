import type { Edit } from '../../core/edit';
import type { Landing } from '../../core/host';
import type { PassageId } from '../../core/passage';
import { paragraphWords } from './paragraph-words';
import type { ParagraphWords } from './paragraph-words';
import type { Handle } from './passage-handles';
import { searchText, stepsOf } from './search-plan';
import type { Step } from './search-plan';
import { canTrack } from './word-abilities';

export type Why = Landing['missed'][number]['why'];

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
export function survey(
  context: Word.RequestContext,
  target: Target,
  paragraph: Word.Paragraph,
  options: Word.SearchOptions,
  textOf: (paragraph: Word.Paragraph) => () => string = currentText,
): Surveyed {
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
  // Asked last: an answer to it means that all before it were answered.
  return { target, paragraph, text: textOf(paragraph), found };
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
