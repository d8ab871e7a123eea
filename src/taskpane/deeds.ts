import { editShare } from '../core/edit-share';
import type { Landing, OpenItem, Restored, Writing } from '../core/host';
import type { Job } from '../core/job';
import type { Told } from '../core/library';
import { minuteBand, type DeviceUse } from '../core/service/device-use';
import { keep, type Kept } from './kept';
import type { Deed, OwnRecord } from './own-record';
import type { Happening } from './witness';

/** The piece of work whose words went in last, while the officer may still be asked about it. */
export interface Finished {
  readonly jobId: string;
  readonly templateId: string;
  readonly place: Deed['place'];
}

/** What the officer said in one tap each. */
export interface Answer {
  readonly minutes?: number;
  readonly useful?: boolean;
  /** For work that chance chose for the council's quality check. */
  readonly factsRight?: boolean;
  readonly wouldSend?: boolean;
}

/** Follows each piece of work from the press to what came of it. */
export interface Deeds {
  readonly happened: (happening: Happening) => void;
  /** Facts the new words changed, and how many of them the officer took all the same. */
  readonly warned: (shown: number, overridden: number) => void;
  /** The officer's taps after the words went in. Told together, once both are there or the work is over: a job's feedback is taken once. */
  readonly answered: (answer: Answer) => void;
  /** The officer copied the words. */
  readonly copied: () => void;
  /** The pane closes: what is known is told. */
  readonly closes: () => void;
  readonly finished: Kept<Finished | undefined>;
}

interface Work {
  readonly jobId: string;
  readonly at: number;
  readonly templateId: string;
  readonly version: number;
  readonly action: Job['action'];
  readonly place: Deed['place'];
  answered: boolean;
  outcome: Deed['outcome'];
  /** What went in, paragraph by paragraph: in memory, until it has been compared once. */
  written: readonly string[];
  editShare: number | undefined;
  warnings: { readonly shown: number; readonly overridden: number } | undefined;
  answer: Answer | 'told';
}

/**
 * Takes the officer's own record, the way to the council's figures, and what counts work on this device (nothing, when left out); gives what
 * follows the work. Counts and ids go to the council for work that its service did; of work on this device only what `count` is given; words never.
 */
export function followDeeds(record: Kept<OwnRecord>, tell: (fact: Told) => void, count: (use: DeviceUse) => void = () => undefined): Deeds {
  const finished = keep<Finished | undefined>(undefined);
  let work: Work | undefined;

  const note = (done: Work): void => {
    const { at, templateId, action, place, outcome } = done;
    const now = record.get();
    const deeds = now.deeds.filter((deed) => deed.at !== at || deed.templateId !== templateId);
    record.set({ ...now, deeds: [{ at, templateId, action, place, outcome }, ...deeds] });
  };
  const tellAnswer = (done: Work): void => {
    if (done.answer === 'told' || done.place !== 'service') return;
    const { useful, ...told } = done.answer;
    if (useful === undefined && Object.keys(told).length === 0) return;
    done.answer = 'told';
    // The scale is the quality sample's, 1 to 5; one tap knows its two ends only.
    const quality = useful === undefined ? {} : { quality: useful ? 5 : 1 };
    tell({ told: 'feedback', jobId: done.jobId, ...told, ...quality });
  };
  const countUse = ({ action, templateId, version, outcome, written: words }: Work): void => {
    // What was only looked at, or put back, saved nobody any work. A summary is there to be looked at.
    const used = action === 'summarise' || outcome === 'inserted' || outcome === 'edited' || outcome === 'copied';
    const characters = words.reduce((sum, { length }) => sum + length, 0);
    if (used) count({ action, template: { id: templateId, version }, minutes: minuteBand(action, characters) });
  };
  const close = (): void => {
    const done = work;
    work = undefined;
    finished.set(undefined);
    if (done === undefined) return;
    tellAnswer(done);
    if (done.place === 'device' && done.answered) countUse(done);
    if (!done.answered || done.place !== 'service' || done.action === 'summarise') return;
    // Copied words were used somewhere we cannot see: that is no outcome to count.
    if (done.outcome === 'copied') return;
    tell({
      told: 'outcome',
      jobId: done.jobId,
      result: done.outcome === 'inserted' || done.outcome === 'edited' ? done.outcome : 'discarded',
      ...(done.editShare === undefined ? {} : { editShare: done.editShare }),
      ...(done.warnings === undefined ? {} : { warningsShown: done.warnings.shown, warningsOverridden: done.warnings.overridden }),
    });
  };
  const written = (writing: Writing, landing: Landing): void => {
    if (work === undefined || !work.answered || landing.landed.length === 0) return;
    work.outcome = 'inserted';
    work.written = wordsIn(writing, landing);
    note(work);
    finished.set({ jobId: work.jobId, templateId: work.templateId, place: work.place });
  };
  const read = (item: OpenItem): void => {
    // Only a whole reading tells what became of the words.
    if (work?.outcome !== 'inserted' || item.scope !== 'whole') return;
    if (work.written.length > 0) {
      const share = editShare(
        work.written,
        item.passages.map((passage) => passage.text),
      );
      work.editShare = share;
      if (share > 0) work.outcome = 'edited';
      note(work);
    }
    close();
  };
  const restored = ({ matched }: Restored): void => {
    if (work === undefined || matched === 0) return;
    work.outcome = 'discarded';
    work.written = [];
    note(work);
    finished.set(undefined);
  };

  return {
    finished,
    happened: (happening) => {
      if (happening.happened === 'asked') {
        close();
        const { id, action, template } = happening.job;
        work = {
          jobId: id,
          // Never the same as another's: it tells deeds apart.
          at: Math.max(Date.now(), (record.get().deeds[0]?.at ?? 0) + 1),
          templateId: template.id,
          version: template.version,
          action,
          place: happening.place,
          answered: false,
          outcome: 'shown',
          written: [],
          editShare: undefined,
          warnings: undefined,
          answer: {},
        };
      } else if (happening.happened === 'answered') {
        if (work?.jobId !== happening.jobId) return;
        work.answered = true;
        note(work);
      } else if (happening.happened === 'written') written(happening.writing, happening.landing);
      else if (happening.happened === 'read') read(happening.item);
      else restored(happening.restored);
    },
    warned: (shown, overridden) => {
      if (work !== undefined) work.warnings = { shown, overridden };
    },
    answered: (answer) => {
      if (work === undefined || work.answer === 'told') return;
      work.answer = { ...work.answer, ...answer };
      const { minutes, useful, factsRight, wouldSend } = work.answer;
      const whole = (minutes !== undefined && useful !== undefined) || (factsRight !== undefined && wouldSend !== undefined);
      if (whole) tellAnswer(work);
    },
    copied: () => {
      if (work === undefined || !work.answered || work.outcome !== 'shown') return;
      work.outcome = 'copied';
      note(work);
    },
    closes: close,
  };
}

/** The paragraphs that went in, as the item should hold them now. */
function wordsIn(writing: Writing, landing: Landing): readonly string[] {
  if (writing.writing === 'changes') return landing.undo.passages.map(({ after }) => after);
  const landed = new Set(landing.landed);
  return writing.blocks.flatMap((block, index) => {
    if (!landed.has(`block-${index}`)) return [];
    if (block.block === 'list') return block.items;
    return block.block === 'table' ? block.rows.flat() : [block.text];
  });
}
