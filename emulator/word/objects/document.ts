import { type TrackingMode } from '../stored-document';
import { isAttached, partStory } from '../story';
import { type HostClass, host } from '../host-class';
import type { HostObject } from '../host-object';
import type { WordSession } from '../word-session';
import { search, searchOptionsFromFlags } from '../search';
import { spanOfStory, type Span } from '../span';
import { invalidArgument, notFound, WireError } from '../wire-error';
import { optionsFor } from './arguments';
import { controlsBelow } from './content-control';
import { hostProperties } from './properties';
import { hostRanges } from './range';
import { hostSections } from './section';
import type { WordDocument } from '../document';

export function hostDocument(word: WordSession): HostObject {
  return host(word, documentClass, word.document);
}

function bodySpan(word: WordSession): Span {
  const span = spanOfStory(word.document, word.document.body);
  if (!span) throw notFound('Document.body');
  return span;
}

const modes: readonly TrackingMode[] = ['Off', 'TrackAll', 'TrackMineOnly'];

const documentClass: HostClass<WordDocument> = {
  name: 'Document',
  scalars: {
    Saved: (_, word) => !word.unsaved,
    ChangeTrackingMode: (self) => self.trackingMode,
  },
  setters: {
    // documented: Off, TrackAll and TrackMineOnly (word.changetrackingmode).
    ChangeTrackingMode: (self, value, word) => {
      const mode = modes.find((each) => each === value);
      if (!mode) throw invalidArgument('Document.changeTrackingMode');
      if (word.behaviour.readOnly)
        throw new WireError(
          'AccessDenied',
          'You do not have permission to perform the requested operation.',
          'Document.changeTrackingMode',
        );
      if (mode === 'TrackMineOnly' && word.behaviour.ignoreTrackMineOnly) return;
      self.setTrackingMode(mode);
    },
  },
  objects: {
    Body: (self, word) => word.objects.body(self.body),
    ContentControls: (self, word) => controlsBelow(word, self.body),
    Sections: (_, word) => hostSections(word),
    Properties: (_, word) => hostProperties(word),
  },
  methods: {
    // documented: there is no multiple selection (word.document). assumed: a copy, which follows the text and not later selections.
    GetSelection: (self, _, word) => {
      const { selection } = self;
      if (!isAttached(selection.start.paragraph) || partStory(selection.start.paragraph).name === '')
        throw notFound('Document.getSelection');
      return word.objects.range(word.makeRange(selection.start, selection.end));
    },
    Search: (_, [text, options], word) =>
      hostRanges(word, search(word, bodySpan(word), String(text ?? ''), optionsFor(options), 'Document.search')),
    _Search2: (_, [text, flags], word) =>
      hostRanges(word, search(word, bodySpan(word), String(text ?? ''), searchOptionsFromFlags(Number(flags)), 'Document._search2')),
    Save: (_, __, word) => {
      word.unsaved = false;
      return null;
    },
    _RemoveReference: (_, [id], word) => {
      word.removeReference(String(id));
      return null;
    },
    _RemoveAllReferences: (_, __, word) => {
      word.removeAllReferences();
      return null;
    },
    _GetObjectByReferenceId: (_, [id], word) => word.resolve(String(id)),
    _GetObjectTypeNameByReferenceId: (_, [id], word) => word.resolve(String(id)).className,
    GetFootnoteBody: (_, __, word) => notes(word, 'footnotes'),
    GetEndnoteBody: (_, __, word) => notes(word, 'endnotes'),
  },
};

function notes(word: WordSession, kind: 'footnotes' | 'endnotes'): HostObject {
  const root = word.document.relatedRoot(kind);
  if (!root) throw notFound('Document.getFootnoteBody');
  return word.objects.body(root);
}

/** Office's own housekeeping objects, and the object search options travel in. */
export function service(word: WordSession, typeName: string): HostObject | undefined {
  if (typeName === 'Microsoft.InternalService.AddinInternalService') return host(word, internalService, {});
  if (typeName === 'Microsoft.WordServices.SearchOptions') return host(word, searchOptionsClass, { options: {} });
  if (typeName === 'Microsoft.WordServices.Application') return host(word, applicationClass, {});
  return undefined;
}

const internalService: HostClass<object> = {
  name: 'AddinInternalService',
  scalars: {},
  methods: { NotifyActionHandlerReady: () => null },
};

/** createDocument and its kin are not emulated and fail by their name. */
const applicationClass: HostClass<object> = { name: 'Application', scalars: {} };

const switches = ['IgnorePunct', 'IgnoreSpace', 'MatchCase', 'MatchPrefix', 'MatchSuffix', 'MatchWholeWord', 'MatchWildcards'];

const searchOptionsClass: HostClass<{ options: Record<string, boolean> }> = {
  name: 'SearchOptions',
  scalars: Object.fromEntries(switches.map((name) => [name, (self: { options: Record<string, boolean> }) => self.options[name] === true])),
  setters: {
    ...Object.fromEntries(
      switches.map((name) => [
        name,
        (self: { options: Record<string, boolean> }, value: unknown) => {
          self.options[name] = value === true;
        },
      ]),
    ),
  },
};
