import { addressOf } from '../namespaces';
import { createElement, type XmlElement } from '../xml';
import { decodeEntities } from '../xml-text';
import type { WordSession } from '../word-session';

interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly link: string | undefined;
}

const named: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  pound: '£',
  euro: '€',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  bull: '•',
  copy: '©',
};

function plainText(raw: string): string {
  const known = raw.replace(/&([a-z]{2,8});/g, (whole, name: string) => (Object.hasOwn(named, name) ? (named[name] ?? whole) : whole));
  try {
    return decodeEntities(known.replace(/&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9a-fA-F]{1,6});)/g, '&amp;'));
  } catch {
    return known;
  }
}

/**
 * Reads a little HTML into paragraphs and tables: p, div, h1 to h6, lists, table, br, bold, italic, underline, links. Scripts, styles and
 * everything else are left out; nothing is fetched. assumed: headings, lists and tables arrive (said, office-js#6647: Word on the web once lost them).
 */
export function readHtml(word: WordSession, near: XmlElement, html: string): readonly XmlElement[] {
  return new HtmlReader(word, near).read(html);
}

class HtmlReader {
  private readonly blocks: XmlElement[] = [];
  private paragraph: XmlElement | undefined;
  private looks: Look[] = [{ bold: false, italic: false, underline: false, link: undefined }];
  private tags: string[] = [];
  private lists: { readonly kind: 'bullet' | 'decimal'; readonly id: number }[] = [];
  private table: { readonly rows: XmlElement[][][] } | undefined;
  private heading: string | undefined;

  constructor(
    private readonly word: WordSession,
    private readonly near: XmlElement,
  ) {}

  read(html: string): readonly XmlElement[] {
    let at = 0;
    while (at < html.length) {
      const less = html.indexOf('<', at);
      this.text(html.slice(at, less < 0 ? html.length : less));
      if (less < 0) break;
      if (html.startsWith('<!--', less)) {
        const end = html.indexOf('-->', less);
        at = end < 0 ? html.length : end + 3;
        continue;
      }
      const greater = html.indexOf('>', less);
      if (greater < 0) break;
      const tag = html.slice(less + 1, greater);
      const name = /^\/?([a-zA-Z][a-zA-Z0-9]{0,20})/.exec(tag)?.[1]?.toLowerCase() ?? '';
      at = greater + 1;
      if (['script', 'style', 'head', 'title', 'template', 'iframe', 'object'].includes(name) && !tag.startsWith('/')) {
        const close = html.toLowerCase().indexOf(`</${name}`, at);
        const end = close < 0 ? -1 : html.indexOf('>', close);
        at = end < 0 ? html.length : end + 1;
        continue;
      }
      if (tag.startsWith('/')) this.close(name);
      else this.open(name, tag);
    }
    return this.blocks;
  }

  private make(name: string, attributes: Readonly<Record<string, string>> = {}, parent?: XmlElement): XmlElement {
    const element = createElement(this.near, name, attributes);
    if (parent) this.word.document.journal.append(parent, element);
    return element;
  }

  private target(): XmlElement[] {
    const row = this.table?.rows[this.table.rows.length - 1];
    return row?.[row.length - 1] ?? this.blocks;
  }

  private startParagraph(): XmlElement {
    const paragraph = this.make('w:p');
    const list = this.lists[this.lists.length - 1];
    const style =
      this.heading === undefined ? undefined : this.word.document.styles.find(this.heading, 'paragraph')?.attribute('w:styleId');
    if (style !== undefined || list) {
      const properties = this.make('w:pPr', {}, paragraph);
      if (style !== undefined) this.make('w:pStyle', { 'w:val': style }, properties);
      if (list && this.tags.includes('li')) {
        const numbering = this.make('w:numPr', {}, properties);
        this.make('w:ilvl', { 'w:val': String(Math.min(8, this.lists.length - 1)) }, numbering);
        this.make('w:numId', { 'w:val': String(list.id) }, numbering);
      }
    }
    this.target().push(paragraph);
    return (this.paragraph = paragraph);
  }

  private text(raw: string): void {
    let text = plainText(raw.replace(/[ \t\r\n]+/g, ' '));
    if (!this.paragraph) text = text.replace(/^ +/, '');
    if (text === '' || (this.table && !this.tags.includes('td') && !this.tags.includes('th'))) return;
    this.run(text);
  }

  private run(text: string): void {
    const { document } = this.word;
    const look = this.looks[this.looks.length - 1];
    let parent = this.paragraph ?? this.startParagraph();
    if (look?.link !== undefined) {
      const id = document.package.addRelationship(document.mainPart, `${addressOf('r')}/hyperlink`, look.link, true);
      parent = this.make('w:hyperlink', { 'r:id': id }, parent);
    }
    const run = this.make('w:r', {}, parent);
    const style = look?.link === undefined ? undefined : document.styles.find('Hyperlink', 'character')?.attribute('w:styleId');
    if (look?.bold || look?.italic || look?.underline || style !== undefined) {
      const properties = this.make('w:rPr', {}, run);
      if (style !== undefined) this.make('w:rStyle', { 'w:val': style }, properties);
      if (look?.bold) this.make('w:b', {}, properties);
      if (look?.italic) this.make('w:i', {}, properties);
      if (look?.underline) this.make('w:u', { 'w:val': 'single' }, properties);
    }
    if (text === '\v') this.make('w:br', {}, run);
    else document.journal.append(run, document.runs.createText(this.near, 'w:t', text));
  }

  private open(name: string, tag: string): void {
    if (name === 'br') {
      this.run('\v');
      return;
    }
    if (['hr', 'img', 'input', 'meta', 'link'].includes(name) || tag.endsWith('/')) return;
    this.tags.push(name);
    const look = this.looks[this.looks.length - 1];
    if (look) {
      const address = name === 'a' ? /href\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(tag) : null;
      const link = plainText(address?.[1] ?? address?.[2] ?? '');
      this.looks.push({
        bold: look.bold || name === 'b' || name === 'strong' || name === 'th',
        italic: look.italic || name === 'i' || name === 'em',
        underline: look.underline || name === 'u',
        link: /^(?:https?|mailto|tel):/i.test(link) ? link : look.link,
      });
    }
    if (/^h[1-6]$/.test(name)) this.heading = `Heading${name.slice(1)}`;
    if (name === 'ul' || name === 'ol') {
      const kind = name === 'ul' ? 'bullet' : 'decimal';
      const outer = this.lists[this.lists.length - 1];
      this.lists.push({ kind, id: outer?.kind === kind ? outer.id : this.word.document.numbering.create(kind) });
    }
    if (name === 'table' && !this.table) this.table = { rows: [] };
    if (name === 'tr') this.table?.rows.push([]);
    if (name === 'td' || name === 'th') this.table?.rows[this.table.rows.length - 1]?.push([]);
    if (/^(?:p|div|h[1-6]|li|ul|ol|td|th|tr|table|blockquote|section|article)$/.test(name)) this.paragraph = undefined;
  }

  private close(name: string): void {
    const index = this.tags.lastIndexOf(name);
    if (index < 0) return;
    this.tags.splice(index);
    this.looks.splice(index + 1);
    if (/^h[1-6]$/.test(name)) this.heading = undefined;
    if (name === 'ul' || name === 'ol') this.lists.pop();
    if (/^(?:p|div|h[1-6]|li|ul|ol|td|th|tr|table|blockquote|section|article)$/.test(name)) this.paragraph = undefined;
    if (name === 'table' && this.table) {
      const { rows } = this.table;
      this.table = undefined;
      this.blocks.push(this.buildTable(rows.filter((row) => row.length > 0)));
    }
  }

  private buildTable(rows: readonly (readonly (readonly XmlElement[])[])[]): XmlElement {
    const table = this.make('w:tbl');
    const properties = this.make('w:tblPr', {}, table);
    this.make('w:tblW', { 'w:w': '0', 'w:type': 'auto' }, properties);
    const borders = this.make('w:tblBorders', {}, properties);
    for (const side of ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'])
      this.make(`w:${side}`, { 'w:val': 'single', 'w:sz': '4', 'w:space': '0', 'w:color': 'auto' }, borders);
    const columns = Math.max(1, ...rows.map((row) => row.length));
    const grid = this.make('w:tblGrid', {}, table);
    for (let column = 0; column < columns; column += 1) this.make('w:gridCol', { 'w:w': String(Math.floor(9026 / columns)) }, grid);
    for (const cells of rows) {
      const row = this.make('w:tr', {}, table);
      for (let column = 0; column < columns; column += 1) {
        const cell = this.make('w:tc', {}, row);
        this.make('w:tcW', { 'w:w': String(Math.floor(9026 / columns)), 'w:type': 'dxa' }, this.make('w:tcPr', {}, cell));
        const content = cells[column] ?? [];
        for (const paragraph of content) this.word.document.journal.append(cell, paragraph);
        if (content.length === 0) this.make('w:p', {}, cell);
      }
    }
    return table;
  }
}
