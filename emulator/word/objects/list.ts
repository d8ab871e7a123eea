import { type HostClass, collectionClass, host } from '../host-class';
import type { HostObject } from '../host-object';
import { insertParagraph } from '../text-operations';
import { invalidArgument } from '../wire-error';
import type { WordSession } from '../word-session';
import type { XmlElement } from '../xml';
import { hostParagraphs } from './paragraph';

/** A list by its number in the file (w:numId). */
interface ListOf {
  readonly listId: number;
}

const listCollection: HostClass<readonly HostObject[]> = {
  ...collectionClass('ListCollection'),
  methods: {
    ...collectionClass('ListCollection').methods,
    GetById: (self, [id]) => self.find((list) => list.scalar('Id') === id),
    GetByIdOrNullObject: (self, [id]) => self.find((list) => list.scalar('Id') === id) ?? null,
  },
};

export function hostListIds(word: WordSession, paragraphs: readonly XmlElement[]): HostObject {
  return host(
    word,
    listCollection,
    word.document.numbering.lists(paragraphs).map((listId) => host(word, listClass, { listId })),
  );
}

export function hostList(word: WordSession, paragraph: XmlElement): HostObject | null {
  const membership = word.document.numbering.membership(paragraph);
  return membership ? host(word, listClass, { listId: membership.listId }) : null;
}

export function hostListItem(word: WordSession, paragraph: XmlElement): HostObject | null {
  return word.document.numbering.membership(paragraph) ? host(word, listItemClass, { paragraph }) : null;
}

const listClass: HostClass<ListOf> = {
  name: 'List',
  scalars: {
    Id: (self) => self.listId,
    LevelTypes: (self, word) =>
      Array.from({ length: 9 }, (_, level) =>
        word.document.numbering.level(self.listId, level)?.child('w:numFmt')?.attribute('w:val') === 'bullet' ? 'Bullet' : 'Number',
      ),
    LevelExistences: (self, word) => {
      const levels = new Set(
        word.document.numbering.paragraphsOf(self.listId).map((paragraph) => word.document.numbering.membership(paragraph)?.level),
      );
      return Array.from({ length: 9 }, (_, level) => levels.has(level));
    },
  },
  objects: { Paragraphs: (self, word) => hostParagraphs(word, word.document.numbering.paragraphsOf(self.listId)) },
  methods: {
    GetLevelParagraphs: (self, [level], word) =>
      hostParagraphs(
        word,
        word.document.numbering
          .paragraphsOf(self.listId)
          .filter((paragraph) => word.document.numbering.membership(paragraph)?.level === level),
      ),
    GetLevelString: (self, [level], word) =>
      word.document.numbering.level(self.listId, Number(level))?.child('w:lvlText')?.attribute('w:val') ?? '',
    InsertParagraph: (self, [text, location], word) => {
      const items = word.document.numbering.paragraphsOf(self.listId);
      const atStart = location === 'Start' || location === 'Before';
      const reference = atStart ? items[0] : items[items.length - 1];
      if (!reference) throw invalidArgument('List.insertParagraph');
      return word.objects.paragraph(insertParagraph(word, reference, atStart ? 'before' : 'after', String(text ?? '')));
    },
    SetLevelBullet: (self, [level, bullet], word) => {
      const shapes: Readonly<Record<string, string>> = { Solid: '•', Hollow: '○', Square: '▪', Diamonds: '❖', Arrow: '➢', Checkmark: '✓' };
      setLevel(word, self.listId, Number(level), 'bullet', shapes[String(bullet)] ?? '•');
      return null;
    },
    SetLevelNumbering: (self, [level, numbering, pattern], word) => {
      const formats: Readonly<Record<string, string>> = {
        Arabic: 'decimal',
        UpperRoman: 'upperRoman',
        LowerRoman: 'lowerRoman',
        UpperLetter: 'upperLetter',
        LowerLetter: 'lowerLetter',
        None: 'none',
      };
      const format = formats[String(numbering)];
      if (format === undefined) throw invalidArgument('List.setLevelNumbering');
      // documented: the pattern is a list of strings and level numbers counted from 0 (word.list).
      const text = Array.isArray(pattern)
        ? pattern.map((part) => (typeof part === 'number' ? `%${part + 1}` : String(part))).join('')
        : `%${Number(level) + 1}.`;
      setLevel(word, self.listId, Number(level), format, text);
      return null;
    },
  },
};

function setLevel(word: WordSession, listId: number, level: number, format: string, text: string): void {
  const definition = word.document.numbering.level(listId, level);
  if (!definition) throw invalidArgument('List.level');
  const { journal } = word.document;
  const set = (name: string, value: string): void => {
    const element = definition.child(name);
    if (element) journal.setAttribute(element, 'w:val', value);
  };
  set('w:numFmt', format);
  set('w:lvlText', text);
  const font = definition.path('w:rPr', 'w:rFonts');
  if (font && format === 'bullet') journal.remove(font); // the symbol font would turn the new bullet into something else
}

/** An object of its own so that a list item is not taken for its paragraph. */
interface ListItemOf {
  readonly paragraph: XmlElement;
}

const listItemClass: HostClass<ListItemOf> = {
  name: 'ListItem',
  scalars: {
    Level: (self, word) => word.document.numbering.membership(self.paragraph)?.level ?? 0,
    ListString: (self, word) => word.document.numbering.placeOf(self.paragraph)?.label ?? '',
    SiblingIndex: (self, word) => word.document.numbering.placeOf(self.paragraph)?.siblingIndex ?? 0,
  },
  setters: {
    Level: (self, value, word) => {
      const membership = word.document.numbering.membership(self.paragraph);
      if (membership) word.document.numbering.attach(self.paragraph, membership.listId, Number(value));
    },
  },
};
