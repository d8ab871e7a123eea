import type { WordDocument } from './document';
import type { HostObject } from './host-object';
import type { LinkedObjects } from './linked-objects';
import type { LiveRange, Position } from './live-range';
import { ParagraphEditing } from './paragraph-editing';
import { Revisions } from './revisions';
import { TextEditing } from './text-editing';
import { notFound } from './wire-error';

/** Switches for what Word was reported to do differently on some host, or what nobody documents. All off unless a test turns one on. */
export interface Behaviour {
  /** said (office-js#1267): Word on the web counts tracked-deleted words in `text`. */
  readonly deletionsInText: boolean;
  /** said (office-js#6760): insertText takes effect and sync still throws GeneralException. */
  readonly failAfterInsert: boolean;
  /** said (office-js#6450): TrackMineOnly is silently ignored. */
  readonly ignoreTrackMineOnly: boolean;
  /** said (office-js#6746): insertComment gives NotAllowed. */
  readonly commentsNotAllowed: boolean;
  /** documented (word.errorcodes): while the user's own Find box is open every search gives SearchDialogIsOpen. */
  readonly findDialogOpen: boolean;
  /** said (office-js#6209): every write gives AccessDenied. */
  readonly readOnly: boolean;
  /** said (office-js#6423): insertOoxml empties the undo stack. */
  readonly ooxmlClearsUndo: boolean;
  /** said (office-js#1215, #3913): on the web a range keeps its offsets when text before it changes. */
  readonly frozenRanges: boolean;
  /** What joins paragraphs in Body.text and Range.text. assumed: no Microsoft page states it (word-semantics §1). */
  readonly paragraphSeparator: string;
  /** documented (application-specific-api-error-handling): on the web a batch or an answer can be too large; how large is stated for Excel alone (5 MB). */
  readonly mostBytes: number;
}

export const usualBehaviour: Behaviour = {
  deletionsInText: true,
  failAfterInsert: false,
  ignoreTrackMineOnly: false,
  commentsNotAllowed: false,
  findDialogOpen: false,
  readOnly: false,
  ooxmlClearsUndo: true,
  frozenRanges: false,
  paragraphSeparator: '\n',
  mostBytes: Number.POSITIVE_INFINITY,
};

/** What all host objects share: the document, the ways to change it, and the objects handed to the add-in. */
export class WordSession {
  readonly objects: LinkedObjects;
  readonly text: TextEditing;
  readonly paragraphs: ParagraphEditing;
  readonly revisions: Revisions;
  private readonly references = new Map<string, HostObject>();
  private readonly referenceOf = new Map<object, string>();
  private readonly batchRanges: LiveRange[] = [];
  private nextReference = 1;
  selectionMoved = false;
  /** Set by a change after which Word cannot undo. */
  forgetUndo = false;
  /** Whether the document changed since it was opened or saved. */
  unsaved = false;

  constructor(
    readonly document: WordDocument,
    readonly behaviour: Behaviour,
    linked: (word: WordSession) => LinkedObjects,
  ) {
    document.ranges.frozen = behaviour.frozenRanges;
    document.paragraphSeparator = behaviour.paragraphSeparator;
    this.objects = linked(this);
    this.text = new TextEditing(document);
    this.paragraphs = new ParagraphEditing(document);
    this.revisions = new Revisions(document, this.paragraphs);
  }

  /** Makes a range that lives until the batch ends, or longer when the add-in keeps a reference to it. */
  makeRange(start: Position, end: Position): LiveRange {
    const range = this.document.ranges.make(start, end);
    this.batchRanges.push(range);
    return range;
  }

  keep(object: HostObject): string {
    const key = keyOf(object);
    const known = this.referenceOf.get(key);
    const existing = known === undefined ? undefined : this.references.get(known);
    if (known !== undefined && existing?.className === object.className) return known;
    const id = `{fc${this.nextReference.toString(16).padStart(8, '0')}}`;
    this.nextReference += 1;
    this.references.set(id, object);
    this.referenceOf.set(key, id);
    return id;
  }

  resolve(id: string): HostObject {
    const object = this.references.get(id);
    if (!object) throw notFound('Document._GetObjectByReferenceId');
    return object;
  }

  removeReference(id: string): void {
    const object = this.references.get(id);
    if (!object) return;
    this.references.delete(id);
    this.referenceOf.delete(keyOf(object));
    if (isRange(object.self)) this.document.ranges.release(object.self);
  }

  removeAllReferences(): void {
    for (const id of [...this.references.keys()]) this.removeReference(id);
  }

  get keptReferences(): number {
    return this.references.size;
  }

  /** Lets go of the ranges of a batch that the add-in did not keep. */
  endBatch(): void {
    for (const range of this.batchRanges) if (!this.referenceOf.has(range)) this.document.ranges.release(range);
    this.batchRanges.length = 0;
  }
}

function keyOf(object: HostObject): object {
  return object.self;
}

function isRange(self: object): self is LiveRange {
  return 'start' in self && 'end' in self && 'isCollapsed' in self;
}
