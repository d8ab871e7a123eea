import { CommonApi } from './common-api';
import { CustomXmlParts } from './custom-xml-parts';
import { WordDocument } from './document';
import { type DocumentOptions } from './stored-document';
import { DocumentSettings } from './document-settings';
import { EmulatorError } from './emulator-error';
import { linkedObjects } from './objects/linked-objects';
import { hostDocument, service } from './objects/document';
import type { Position } from './live-range';
import { refusedBatch, RichApiBatch } from './rich-api';
import type { Span } from './span';
import { type Behaviour, usualBehaviour, WordSession } from './word-session';

export { EmulatorError };
export type WordEvent = 'selection-changed' | 'changed';

export interface OpenOptions extends DocumentOptions {
  /** Switches for what Word was reported to do differently; see docs/emulator.md. */
  readonly behaviour?: Partial<Behaviour>;
}

export interface WordStatistics {
  /** Round trips that carried a batch of document calls: one context.sync each. Office's own housekeeping is not counted. */
  readonly syncs: number;
  /** Actions by name, such as `Method InsertText` or `Query`. */
  readonly calls: Readonly<Record<string, number>>;
}

/**
 * An open document with Word's manners: what the add-in's page talks to, and what the page on the screen shows.
 */
export class WordApplication {
  readonly appNumber = 32 as const;
  /** What npm's office.js of 2022 can use. assumed: WordApiSearchFlags, so that options travel as flags. */
  readonly requirementMatrix: Readonly<Record<string, string>> = {
    WordApi: '1.3',
    WordApiOnline: '1.1',
    WordApiSearchFlags: '1.1',
    CustomXmlParts: '1.1',
    Settings: '1.1',
    TextCoercion: '1.1',
    HtmlCoercion: '1.1',
    OoxmlCoercion: '1.1',
    Selection: '1.1',
    DocumentEvents: '1.1',
    DialogApi: '1.2',
    IdentityAPI: '1.3',
    AddinCommands: '1.3',
  };
  readonly settings: DocumentSettings;
  readonly session: WordSession;
  private readonly common: CommonApi;
  private readonly listeners = new Set<(event: WordEvent) => void>();
  private syncs = 0;
  private readonly calls: Record<string, number> = {};
  private seenRevision: number;

  constructor(
    readonly document: WordDocument,
    behaviour: Behaviour,
  ) {
    this.session = new WordSession(document, behaviour, linkedObjects);
    this.settings = new DocumentSettings(document);
    this.common = new CommonApi(this.session, this.settings, new CustomXmlParts(document), () => this.save());
    this.seenRevision = document.journal.revision;
  }

  /** One executeMethod call by its dispatch id; parameters as on the wire. Gives the result's fields. Throws EmulatorError 'not-emulated'. */
  async execute(dispatchId: number, parameters: Record<string, unknown>): Promise<Record<string, unknown>> {
    if (dispatchId === 93) {
      const request = parameters['ArrayData'];
      const body = Array.isArray(request) ? request[4] : undefined;
      return { Data: [200, [], this.processQuery(typeof body === 'string' ? body : '{}')] };
    }
    try {
      return this.common.call(dispatchId, parameters);
    } finally {
      this.settle();
    }
  }

  /** A RichApi batch: JSON text in, JSON text out. */
  processQuery(body: string): string {
    const { mostBytes } = this.session.behaviour;
    if (body.length > mostBytes) return refusedBatch('RequestPayloadSizeLimitExceeded');
    const request: unknown = JSON.parse(body);
    const batch = typeof request === 'object' && request !== null ? request : {};
    this.count(batch);
    const reply = new RichApiBatch(this.session, hostDocument(this.session), (name) => service(this.session, name), batch).run();
    this.settle();
    return reply.length > mostBytes ? refusedBatch('ResponsePayloadSizeLimitExceeded') : reply;
  }

  /** Tells a listener of changes, after they are done. Gives the way to stop. */
  subscribe(listener: (event: WordEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Runs a change made on the page itself (typing), as one undo step, and tells the listeners. */
  change<Result>(work: (session: WordSession) => Result): Result {
    try {
      return work(this.session);
    } finally {
      this.session.endBatch();
      this.settle();
    }
  }

  /** Moves the selection, as a person does with the mouse or keys. Listeners hear of it only when it really moved. */
  select(span: Span): void {
    const { selection, ranges } = this.document;
    const same = (a: Position, b: Position): boolean => a.paragraph === b.paragraph && a.offset === b.offset;
    if (same(selection.start, span.start) && same(selection.end, span.end)) return;
    ranges.place(selection, span.start, span.end);
    this.tell('selection-changed');
  }

  /** The file as it is now. Parts that were not edited are the bytes that were opened. */
  save(): Uint8Array {
    const bytes = this.document.save();
    this.session.unsaved = false;
    return bytes;
  }

  /** Takes back the last change. Gives whether there was one. */
  undo(): boolean {
    const done = this.document.journal.undo();
    this.settle();
    return done;
  }

  redo(): boolean {
    const done = this.document.journal.redo();
    this.settle();
    return done;
  }

  acceptAll(): void {
    for (const root of this.document.storyRoots()) this.session.revisions.settle(root, 'accept');
    this.settle();
  }

  rejectAll(): void {
    for (const root of this.document.storyRoots()) this.session.revisions.settle(root, 'reject');
    this.settle();
  }

  statistics(): WordStatistics {
    return { syncs: this.syncs, calls: { ...this.calls } };
  }

  private count(batch: { readonly Actions?: unknown; readonly ObjectPaths?: unknown }): void {
    const actions = Array.isArray(batch.Actions)
      ? (batch.Actions as readonly { readonly ActionType: number; readonly Name?: string }[])
      : [];
    const paths = Object.values((batch.ObjectPaths ?? {}) as Record<string, { readonly ObjectPathType: number; readonly Name?: string }>);
    const opening = paths.some((path) => path.Name === 'Microsoft.InternalService.AddinInternalService');
    // What Word.run sends of itself when it ends: it lets go of the objects it kept. No context.sync of the add-in's.
    const closing =
      actions.some(({ Name }) => Name === '_RemoveReference') &&
      actions.every(({ ActionType, Name }) => ActionType === 1 || Name === '_RemoveReference') &&
      paths.every(({ ObjectPathType }) => ObjectPathType === 1 || ObjectPathType === 6);
    if (!opening && !closing) this.syncs += 1;
    const add = (name: string): void => {
      this.calls[name] = (this.calls[name] ?? 0) + 1;
    };
    for (const action of actions) {
      if (action.ActionType === 2) add('Query');
      else if (action.ActionType === 3 || action.ActionType === 4) add(action.Name ?? '');
    }
    for (const path of paths) if (path.ObjectPathType === 3) add(path.Name ?? '');
  }

  private settle(): void {
    const { journal } = this.document;
    if (this.session.forgetUndo) journal.clear();
    else journal.mark();
    this.session.forgetUndo = false;
    const changed = journal.revision !== this.seenRevision;
    this.seenRevision = journal.revision;
    if (changed) this.session.unsaved = true;
    const moved = this.session.selectionMoved;
    this.session.selectionMoved = false;
    if (changed) this.tell('changed');
    if (moved) this.tell('selection-changed');
  }

  private tell(event: WordEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }
}

/**
 * Opens a .docx. Throws EmulatorError with a plain message: 'encrypted', 'damaged', 'empty', 'external-entity', 'not-a-document', 'too-large'.
 * Nothing is ever fetched.
 */
export function openDocument(bytes: Uint8Array, options: OpenOptions = {}): WordApplication {
  return new WordApplication(new WordDocument(bytes, options), { ...usualBehaviour, ...options.behaviour });
}
