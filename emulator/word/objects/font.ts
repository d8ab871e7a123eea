import { type HostClass, host } from '../host-class';
import type { HostObject } from '../host-object';
import { portions, type Span } from '../span';
import { switchedOn } from '../styles';
import { checkWritable } from '../text-operations';
import { invalidArgument } from '../wire-error';
import type { WordSession } from '../word-session';
import { createElement, type XmlElement } from '../xml';

/** A span seen as formatting; an object of its own so that it is not taken for the range itself. */
interface FontOf {
  readonly span: Span;
}

export function hostFont(word: WordSession, span: Span): HostObject {
  return host(word, fontClass, { span });
}

/** documented: a property over mixed content is null (word/word-add-ins-troubleshooting). */
function common<Value>(self: FontOf, word: WordSession, read: (property: (name: string) => XmlElement | undefined) => Value): Value | null {
  const values: Value[] = [];
  for (const { paragraph, from, to } of portions(word.document, self.span)) {
    const pieces = word.document
      .text(paragraph)
      .pieces.filter((piece) => piece.text.length > 0 && piece.start < to && piece.start + piece.text.length > from);
    const runs = pieces.length > 0 ? pieces.map((piece) => piece.run) : [undefined];
    for (const run of new Set(runs)) values.push(read((name) => word.document.styles.runProperty(run, paragraph, name)));
  }
  const first = values[0];
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

const onOff =
  (name: string) =>
  (self: FontOf, word: WordSession): boolean | null =>
    common(self, word, (property) => switchedOn(property(name)));

const underlines: Readonly<Record<string, string>> = {
  single: 'Single',
  words: 'Word',
  double: 'Double',
  thick: 'Thick',
  dotted: 'Dotted',
  dash: 'DashLine',
  dotDash: 'DotDashLine',
  dotDotDash: 'TwoDotDashLine',
  wave: 'Wave',
  none: 'None',
};
const highlights: Readonly<Record<string, string>> = {
  yellow: '#FFFF00',
  green: '#00FF00',
  cyan: '#00FFFF',
  magenta: '#FF00FF',
  blue: '#0000FF',
  red: '#FF0000',
  darkBlue: '#000080',
  darkCyan: '#008080',
  darkGreen: '#008000',
  darkMagenta: '#800080',
  darkRed: '#800000',
  darkYellow: '#808000',
  darkGray: '#808080',
  lightGray: '#C0C0C0',
  black: '#000000',
};

/** The order of a run property list. ISO/IEC 29500-1, 17.3.2.28. */
const order = [
  'w:rStyle',
  'w:rFonts',
  'w:b',
  'w:bCs',
  'w:i',
  'w:iCs',
  'w:caps',
  'w:smallCaps',
  'w:strike',
  'w:dstrike',
  'w:outline',
  'w:shadow',
  'w:emboss',
  'w:imprint',
  'w:noProof',
  'w:snapToGrid',
  'w:vanish',
  'w:webHidden',
  'w:color',
  'w:spacing',
  'w:w',
  'w:kern',
  'w:position',
  'w:sz',
  'w:szCs',
  'w:highlight',
  'w:u',
  'w:effect',
  'w:bdr',
  'w:shd',
  'w:fitText',
  'w:vertAlign',
  'w:rtl',
  'w:cs',
  'w:em',
  'w:lang',
  'w:eastAsianLayout',
  'w:specVanish',
  'w:oMath',
  'w:rPrChange',
];

/** assumed: with tracking on, a change of form is recorded as w:rPrChange, as on the desktop; unknown for the web (word-semantics §6). */
function apply(self: FontOf, word: WordSession, name: string, attributes: Readonly<Record<string, string>>): void {
  const { document } = word;
  for (const { paragraph, from, to } of portions(document, self.span)) {
    checkWritable(word, paragraph);
    for (const run of word.text.runsBetween(paragraph, from, to)) {
      let properties = run.child('w:rPr');
      const before = properties?.clone();
      if (!properties) {
        properties = createElement(run, 'w:rPr');
        document.journal.insert(run, properties, run.first);
      }
      const known = properties.child(name);
      if (known) document.journal.remove(known);
      const rank = order.indexOf(name);
      document.journal.insert(
        properties,
        createElement(properties, name, attributes),
        [...properties.elements()].find((child) => order.indexOf(child.name) > rank),
      );
      if (document.tracking && !properties.child('w:rPrChange')) {
        const change = createElement(properties, 'w:rPrChange', document.revisionAttributes());
        document.journal.append(change, before ?? createElement(properties, 'w:rPr'));
        document.journal.append(properties, change);
      }
    }
    document.runs.join(paragraph);
  }
}

const switchSetter =
  (name: string) =>
  (self: FontOf, value: unknown, word: WordSession): void =>
    apply(self, word, name, value === true ? {} : { 'w:val': '0' });

const fontClass: HostClass<FontOf> = {
  name: 'Font',
  scalars: {
    Name: (self, word) =>
      common(
        self,
        word,
        (property) => property('w:rFonts')?.attribute('w:ascii') ?? property('w:rFonts')?.attribute('w:hAnsi') ?? 'Calibri',
      ) ?? '',
    Size: (self, word) => common(self, word, (property) => Number(property('w:sz')?.attribute('w:val') ?? '20') / 2),
    Bold: onOff('w:b'),
    Italic: onOff('w:i'),
    Color: (self, word) =>
      common(self, word, (property) => {
        const value = property('w:color')?.attribute('w:val') ?? 'auto';
        return value === 'auto' ? '#000000' : `#${value.toUpperCase()}`;
      }),
    Underline: (self, word) =>
      common(self, word, (property) => underlines[property('w:u')?.attribute('w:val') ?? 'none'] ?? 'None') ?? 'Mixed',
    Subscript: (self, word) => common(self, word, (property) => property('w:vertAlign')?.attribute('w:val') === 'subscript'),
    Superscript: (self, word) => common(self, word, (property) => property('w:vertAlign')?.attribute('w:val') === 'superscript'),
    StrikeThrough: onOff('w:strike'),
    DoubleStrikeThrough: onOff('w:dstrike'),
    HighlightColor: (self, word) => {
      // documented: null when there is none, an empty string when mixed (word.font).
      const value = common(self, word, (property) => highlights[property('w:highlight')?.attribute('w:val') ?? ''] ?? 'none');
      return value === null ? '' : value === 'none' ? null : value;
    },
  },
  setters: {
    Bold: switchSetter('w:b'),
    Italic: switchSetter('w:i'),
    StrikeThrough: switchSetter('w:strike'),
    DoubleStrikeThrough: switchSetter('w:dstrike'),
    Name: (self, value, word) =>
      apply(self, word, 'w:rFonts', { 'w:ascii': String(value), 'w:hAnsi': String(value), 'w:cs': String(value) }),
    Size: (self, value, word) => {
      if (!(Number(value) > 0)) throw invalidArgument('Font.size');
      apply(self, word, 'w:sz', { 'w:val': String(Math.round(Number(value) * 2)) });
    },
    Color: (self, value, word) => {
      const hex = /^#?([0-9a-f]{6})$/i.exec(String(value))?.[1];
      if (hex === undefined) throw invalidArgument('Font.color');
      apply(self, word, 'w:color', { 'w:val': hex.toUpperCase() });
    },
    Underline: (self, value, word) => {
      const own = Object.entries(underlines).find(([, shown]) => shown === value)?.[0];
      if (own === undefined) throw invalidArgument('Font.underline');
      apply(self, word, 'w:u', { 'w:val': own });
    },
    HighlightColor: (self, value, word) => {
      const wanted = String(value ?? '').toUpperCase();
      const own =
        Object.entries(highlights).find(([name, hex]) => hex === wanted || name.toUpperCase() === wanted)?.[0] ??
        (value === null || wanted === '' ? 'none' : undefined);
      if (own === undefined) throw invalidArgument('Font.highlightColor');
      apply(self, word, 'w:highlight', { 'w:val': own });
    },
    Subscript: (self, value, word) => apply(self, word, 'w:vertAlign', { 'w:val': value === true ? 'subscript' : 'baseline' }),
    Superscript: (self, value, word) => apply(self, word, 'w:vertAlign', { 'w:val': value === true ? 'superscript' : 'baseline' }),
  },
};
