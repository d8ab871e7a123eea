import type { Problem } from '../../core/problem';
import { paragraphWords } from './paragraph-words';
import { survey } from './paragraph-survey';
import type { Surveyed, Target, Why } from './paragraph-survey';
import { searchText } from './search-plan';
import { wordProblem } from './word-session';
import type { Turn } from './word-session';

/** Queues the search for a paragraph whose handle is dead: cut and pasted elsewhere, say. Only for words that no other paragraph had. */
function surveyByWords(context: Word.RequestContext, target: Target, options: Word.SearchOptions): Surveyed {
  const opening = target.expected.text.split(/[\t\v\f]/)[0]?.slice(0, 120) ?? '';
  const candidates = context.document.body.search(searchText(opening), options);
  candidates.load('items/text');
  const paragraph = candidates.getFirst().paragraphs.getFirst();
  context.trackedObjects.add(paragraph);
  return { ...survey(context, target, paragraph, options), candidates };
}

/** With few paragraphs each is also asked for by its words at once, so that a cut and pasted one costs no round trip more. */
const fewTargets = 12;

/** What a paragraph that may not exist says, asked for with properties alone. Its words with colleagues' deletions among them will not match: good enough for a spare. */
function spareText(paragraph: Word.Paragraph): () => string {
  paragraph.load('text');
  return () => {
    if (paragraph.isNullObject) throw new Error('no such paragraph');
    return paragraphWords(paragraph.text).text;
  };
}

/**
 * The same as part of the first survey: nothing here may fail when there is no such paragraph, so only null objects and properties are used (documented:
 * what is reached through a null object is a null object, application-specific-api-model).
 */
function spareSurvey(context: Word.RequestContext, target: Target, options: Word.SearchOptions): Surveyed | undefined {
  const { text, marks, cuts } = target.expected;
  const end = Math.min(120, ...marks, ...cuts, ...[text.search(/[\t\v\f]/)].filter((at) => at >= 0));
  if (!target.handle.unique || text.slice(0, end).trim().length < 8) return undefined;
  const candidates = context.document.body.search(searchText(text.slice(0, end)), options);
  candidates.load('items/text');
  const paragraph = candidates.getFirstOrNullObject().paragraphs.getFirstOrNullObject();
  context.trackedObjects.add(paragraph);
  return { ...survey(context, target, paragraph, options, spareText), candidates };
}

/** The spare of a paragraph that is gone or was emptied by cutting it, when it is beyond doubt the same one. */
function spareFor(target: Target, own: Surveyed | undefined, spares: ReadonlyMap<Target, Surveyed>): Surveyed | undefined {
  const spare = spares.get(target);
  if (!spare || !wasAnswered(spare) || (own && own.text() !== '')) return undefined;
  return spare.candidates?.items.length === 1 && spare.text() === target.expected.text ? spare : undefined;
}

function wasAnswered({ text }: Surveyed): boolean {
  try {
    text();
    return true;
  } catch {
    return false;
  }
}

/** True when Word got as far as this search, whether or not it found something. */
function wasAsked({ candidates }: Surveyed): boolean {
  try {
    return (candidates?.items.length ?? 0) >= 0;
  } catch {
    return false;
  }
}

/** What Word says of an object that is no longer there. Anything else it refused about one paragraph: its words cannot be searched for. */
const goneCodes = new Set(['ItemNotFound', 'InvalidObjectPath', 'InvalidReference']);

/** What Word says when it answers nothing about any paragraph: its own Find box is open, or the document is out of reach (word.errorcodes; application-specific-api-error-handling). */
const wholeCodes = new Set([
  'SearchDialogIsOpen',
  'ActivityLimitReached',
  'MemoryLimitReached',
  'RequestAborted',
  'ServiceNotAvailable',
  'Unauthenticated',
]);

/** Office's own code, which stands first in the technical detail. */
function codeOf({ technical = '' }: Problem): string {
  return technical.split(' ')[0] ?? '';
}

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
  let useSpares = true;
  let open = targets.map((target) => ({ target, byWords: false }));
  for (let attempt = 0; open.length > 0; attempt += 1) {
    // One options object for all searches: given as a plain object, office.js would send a new one with each.
    const options = Word.SearchOptions.newObject(context);
    options.matchCase = true;
    const spares = new Map<Target, Surveyed>();
    if (useSpares && targets.length <= fewTargets) {
      for (const { target } of open) {
        const spare = spareSurvey(context, target, options);
        if (spare) spares.set(target, spare);
      }
    }
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
    if (failure !== undefined) {
      const problem = wordProblem(failure, 'write-failed');
      if (wholeCodes.has(codeOf(problem))) throw problem;
    }
    // A search by words that Word does not take must not stand in the way of the paragraphs themselves.
    const stopped =
      failure !== undefined && !asked.some((one) => wasAnswered(one.survey)) && [...spares.values()].some((spare) => !wasAsked(spare));
    useSpares = false;
    if (stopped) continue;
    const answered = asked.flatMap((one) => {
      const own = wasAnswered(one.survey) ? one.survey : undefined;
      const used = spareFor(one.target, own, spares) ?? own;
      return used ? [{ ...one, survey: used }] : [];
    });
    const isAnswered = new Set(answered.map(({ target }) => target));
    const [dead, ...unasked] = asked.filter(({ target }) => !isAnswered.has(target));
    if (dead === undefined) {
      // A paragraph emptied by cutting it is alive, with other words: it may have been pasted elsewhere.
      const moved =
        attempt === 0 && spares.size === 0
          ? answered.filter(({ target, survey: { text } }) => target.handle.unique && text() === '' && target.expected.text !== '')
          : [];
      surveyed.push(...answered.filter((one) => !moved.includes(one)).map((one) => one.survey));
      open = moved.map(({ target }) => ({ target, byWords: true }));
      continue;
    }
    surveyed.push(...answered.map((one) => one.survey));
    const problem = wordProblem(failure, 'write-failed');
    if (problem.code !== 'write-failed' || (attempt === 2 && surveyed.length === 0)) throw problem;
    const isGone = goneCodes.has(codeOf(problem));
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
