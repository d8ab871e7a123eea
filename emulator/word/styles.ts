import { addressOf } from './namespaces';
import type { StoredDocument } from './stored-document';
import { createElement, type XmlElement } from './xml';

/** documented: word.style (enum) pairs these portable names with Word's own style names, which are lower case in files for built-in ones. */
const builtIn: readonly (readonly [string, string])[] = [
  ['Normal', 'normal'],
  ['Title', 'title'],
  ['Subtitle', 'subtitle'],
  ['ListParagraph', 'list paragraph'],
  ['ListBullet', 'list bullet'],
  ['ListNumber', 'list number'],
  ['Strong', 'strong'],
  ['Emphasis', 'emphasis'],
  ['Hyperlink', 'hyperlink'],
  ['Quote', 'quote'],
  ['Header', 'header'],
  ['Footer', 'footer'],
  ['Caption', 'caption'],
  ['NoSpacing', 'no spacing'],
  ['FootnoteText', 'footnote text'],
  ['FootnoteReference', 'footnote reference'],
  ['GridTable1Light', 'grid table 1 light'],
  ['PlainTable1', 'plain table 1'],
  ['TableGrid', 'table grid'],
  ...Array.from({ length: 9 }, (_, n) => [`Heading${n + 1}`, `heading ${n + 1}`] as const),
];

/** The styles of a document, read through their inheritance. */
export class Styles {
  private cache:
    { readonly root: XmlElement | undefined; readonly layout: number; readonly byId: ReadonlyMap<string, XmlElement> } | undefined;

  constructor(private readonly document: StoredDocument) {}

  private get byId(): ReadonlyMap<string, XmlElement> {
    const root = this.document.relatedRoot('styles');
    if (this.cache && this.cache.root === root && (this.cache.layout === this.document.journal.layout || root === undefined))
      return this.cache.byId;
    const byId = new Map<string, XmlElement>();
    for (const style of root?.elements('w:style') ?? []) byId.set(style.attribute('w:styleId') ?? '', style);
    this.cache = { root, layout: this.document.journal.layout, byId };
    return byId;
  }

  style(id: string | undefined): XmlElement | undefined {
    return id === undefined ? undefined : this.byId.get(id);
  }

  defaultStyle(type: 'paragraph' | 'character' | 'table'): XmlElement | undefined {
    for (const style of this.byId.values()) if (style.attribute('w:type') === type && isOn(style.attribute('w:default'))) return style;
    return undefined;
  }

  private defaults: { readonly byId: ReadonlyMap<string, XmlElement>; readonly paragraph: XmlElement | undefined } | undefined;

  paragraphStyle(paragraph: XmlElement): XmlElement | undefined {
    return this.style(paragraph.path('w:pPr', 'w:pStyle')?.attribute('w:val')) ?? this.defaultParagraphStyle();
  }

  private defaultParagraphStyle(): XmlElement | undefined {
    const { byId } = this;
    if (this.defaults?.byId !== byId) this.defaults = { byId, paragraph: this.defaultStyle('paragraph') };
    return this.defaults?.paragraph;
  }

  /** Style.name as Word shows it: built-in names with capitals. */
  displayName(style: XmlElement | undefined): string {
    const name = style?.child('w:name')?.attribute('w:val') ?? 'Normal';
    return builtIn.some(([, own]) => own === name) ? name.replace(/(^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase()) : name;
  }

  /** styleBuiltIn: the portable name, or "Other". */
  builtInName(style: XmlElement | undefined): string {
    const name = (style?.child('w:name')?.attribute('w:val') ?? 'normal').toLowerCase();
    return builtIn.find(([, own]) => own === name)?.[0] ?? 'Other';
  }

  /** Finds a style by its own, shown or portable name, or its id; a built-in one the file lacks is added to it, as Word does. */
  find(wanted: string, type: 'paragraph' | 'character' | 'table'): XmlElement | undefined {
    const low = wanted.toLowerCase();
    const own = builtIn.find(([portable, name]) => portable.toLowerCase() === low || name === low)?.[1];
    for (const style of this.byId.values()) {
      const name = style.child('w:name')?.attribute('w:val')?.toLowerCase();
      if (style.attribute('w:type') === type && (name === low || (own !== undefined && name === own))) return style;
    }
    const byId = this.byId.get(wanted);
    if (byId?.attribute('w:type') === type) return byId;
    return own === undefined ? undefined : this.add(own, type);
  }

  private add(name: string, type: 'paragraph' | 'character' | 'table'): XmlElement | undefined {
    const { document } = this;
    if (!document.relatedRoot('styles')) {
      document.package.setPart(
        'word/styles.xml',
        `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<w:styles xmlns:w="${addressOf('w')}"></w:styles>`,
      );
      document.package.addContentType('word/styles.xml', 'application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml');
      document.package.addRelationship(document.mainPart, `${addressOf('r')}/styles`, '/word/styles.xml');
    }
    const root = document.relatedRoot('styles');
    if (!root) return undefined;
    const portable = builtIn.find(([, own]) => own === name)?.[0] ?? name;
    const style = createElement(root, 'w:style', { 'w:type': type, 'w:styleId': portable });
    const add = (to: XmlElement, child: string, attributes: Record<string, string> = {}): XmlElement => {
      const element = createElement(root, child, attributes);
      document.journal.append(to, element);
      return element;
    };
    add(style, 'w:name', { 'w:val': name });
    const base = this.defaultStyle('paragraph')?.attribute('w:styleId');
    if (base !== undefined && type === 'paragraph') add(style, 'w:basedOn', { 'w:val': base });
    add(style, 'w:qFormat');
    // assumed sizes: those of a new blank document.
    const heading = /^heading (\d)$/.exec(name);
    if (heading && type === 'paragraph') {
      const level = Number(heading[1]);
      const properties = add(style, 'w:pPr');
      add(properties, 'w:keepNext');
      add(properties, 'w:spacing', { 'w:before': level === 1 ? '240' : '160', 'w:after': '80' });
      add(properties, 'w:outlineLvl', { 'w:val': String(level - 1) });
      const runs = add(style, 'w:rPr');
      add(runs, 'w:b');
      add(runs, 'w:sz', { 'w:val': String(Math.max(22, 36 - level * 4)) });
    } else if (name === 'title') add(add(style, 'w:rPr'), 'w:sz', { 'w:val': '56' });
    document.journal.append(root, style);
    return style;
  }

  /** The chain from a style to its most basic ancestor. A loop in the file is cut. */
  chain(style: XmlElement | undefined): readonly XmlElement[] {
    const chain: XmlElement[] = [];
    for (let at = style; at && !chain.includes(at) && chain.length < 40; at = this.style(at.child('w:basedOn')?.attribute('w:val')))
      chain.push(at);
    return chain;
  }

  /** A run property by inheritance: the run, its character style, the paragraph's style, the document's defaults. ISO/IEC 29500-1, 17.7.2. */
  runProperty(run: XmlElement | undefined, paragraph: XmlElement, name: string): XmlElement | undefined {
    const direct = run?.path('w:rPr', name);
    if (direct) return direct;
    const styles = [
      ...this.chain(this.style(run?.path('w:rPr', 'w:rStyle')?.attribute('w:val'))),
      ...this.chain(this.paragraphStyle(paragraph)),
    ];
    for (const style of styles) {
      const found = style.path('w:rPr', name);
      if (found) return found;
    }
    return this.document.relatedRoot('styles')?.path('w:docDefaults', 'w:rPrDefault', 'w:rPr', name);
  }

  paragraphProperty(paragraph: XmlElement, name: string): XmlElement | undefined {
    const direct = paragraph.path('w:pPr', name);
    if (direct) return direct;
    for (const style of this.chain(this.paragraphStyle(paragraph))) {
      const found = style.path('w:pPr', name);
      if (found) return found;
    }
    return this.document.relatedRoot('styles')?.path('w:docDefaults', 'w:pPrDefault', 'w:pPr', name);
  }
}

/** An on/off property's value: present with no value means on. ISO/IEC 29500-1, 17.17.4. */
function isOn(value: string | undefined): boolean {
  return value !== undefined && value !== '0' && value !== 'false' && value !== 'off';
}

export function switchedOn(property: XmlElement | undefined): boolean {
  return property !== undefined && isOn(property.attribute('w:val') ?? 'true');
}
