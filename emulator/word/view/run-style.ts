import { switchedOn } from '../styles';
import type { WordDocument } from '../document';
import type { XmlElement } from '../xml';

const highlightColours: Readonly<Record<string, string>> = {
  yellow: '#ff0',
  green: '#0f0',
  cyan: '#0ff',
  magenta: '#f0f',
  blue: '#00f',
  red: '#f00',
  darkBlue: '#000080',
  darkCyan: '#008080',
  darkGreen: '#008000',
  darkMagenta: '#800080',
  darkRed: '#800000',
  darkYellow: '#808000',
  darkGray: '#808080',
  lightGray: '#c0c0c0',
  black: '#000',
};

/** A six-digit colour of the file as CSS, or undefined: nothing else of the file is ever put into a style. */
export function colour(value: string | undefined): string | undefined {
  return value !== undefined && /^[0-9a-fA-F]{6}$/.test(value) ? `#${value}` : undefined;
}

/** Turns run and paragraph properties into CSS, each combination once. */
export class RunStyles {
  private readonly known = new Map<string, Readonly<Record<string, string>>>();
  private revision = -1;

  constructor(private readonly document: WordDocument) {}

  /** The style of a run, as CSS properties by name. */
  of(run: XmlElement, paragraph: XmlElement): Readonly<Record<string, string>> {
    const key = `${paragraph.path('w:pPr', 'w:pStyle')?.attribute('w:val') ?? ''}|${run.child('w:rPr')?.toString() ?? ''}`;
    if (this.revision !== this.document.journal.structure) {
      this.known.clear();
      this.revision = this.document.journal.structure;
    }
    let style = this.known.get(key);
    if (!style) this.known.set(key, (style = this.work(run, paragraph)));
    return style;
  }

  private work(run: XmlElement, paragraph: XmlElement): Record<string, string> {
    const property = (name: string): XmlElement | undefined => this.document.styles.runProperty(run, paragraph, name);
    const css: Record<string, string> = {};
    if (switchedOn(property('w:b'))) css['font-weight'] = '700';
    if (switchedOn(property('w:i'))) css['font-style'] = 'italic';
    const lines: string[] = [];
    const underline = property('w:u')?.attribute('w:val');
    if (underline !== undefined && underline !== 'none') lines.push('underline');
    if (switchedOn(property('w:strike')) || switchedOn(property('w:dstrike'))) lines.push('line-through');
    if (lines.length > 0) css['text-decoration'] = lines.join(' ');
    if (switchedOn(property('w:caps'))) css['text-transform'] = 'uppercase';
    if (switchedOn(property('w:smallCaps'))) css['font-variant'] = 'small-caps';
    if (switchedOn(property('w:vanish'))) css['display'] = 'none';
    const text = colour(property('w:color')?.attribute('w:val'));
    if (text !== undefined) css['color'] = text;
    const highlight = highlightColours[property('w:highlight')?.attribute('w:val') ?? ''];
    const shade = highlight ?? colour(property('w:shd')?.attribute('w:fill'));
    if (shade !== undefined) css['background-color'] = shade;
    const size = Number(property('w:sz')?.attribute('w:val') ?? '0') / 2;
    if (size > 0 && size < 200) css['font-size'] = `${size}pt`;
    const font = property('w:rFonts')?.attribute('w:ascii');
    if (font !== undefined && /^[\p{L}\p{N} _-]{1,60}$/u.test(font)) css['font-family'] = `"${font}", Carlito, Calibri, Arial, sans-serif`;
    const position = property('w:vertAlign')?.attribute('w:val');
    if (position === 'superscript') css['vertical-align'] = 'super';
    if (position === 'subscript') css['vertical-align'] = 'sub';
    if (position === 'superscript' || position === 'subscript') css['font-size'] = '0.75em';
    return css;
  }

  /** The layout of a paragraph. Twentieths of a point become points. */
  paragraph(paragraph: XmlElement, listLevel: XmlElement | undefined): Readonly<Record<string, string>> {
    const property = (name: string): XmlElement | undefined => this.document.styles.paragraphProperty(paragraph, name);
    const points = (value: string | undefined): string | undefined => {
      const number = Number(value ?? 'x') / 20;
      return Number.isFinite(number) && Math.abs(number) < 2000 ? `${number}pt` : undefined;
    };
    const css: Record<string, string> = {};
    const set = (name: string, value: string | undefined): void => {
      if (value !== undefined) css[name] = value;
    };
    const align = property('w:jc')?.attribute('w:val');
    set('text-align', { center: 'center', right: 'right', end: 'right', both: 'justify' }[align ?? '']);
    const spacing = property('w:spacing');
    set('margin-top', points(spacing?.attribute('w:before')));
    set('margin-bottom', points(spacing?.attribute('w:after')));
    const line = Number(spacing?.attribute('w:line') ?? '0');
    if (line > 0 && (spacing?.attribute('w:lineRule') ?? 'auto') === 'auto' && line < 1440)
      css['line-height'] = String(Math.round((line / 240) * 115) / 100);
    const indent = paragraph.path('w:pPr', 'w:ind') ?? listLevel?.path('w:pPr', 'w:ind') ?? property('w:ind');
    set('margin-left', points(indent?.attribute('w:left') ?? indent?.attribute('w:start')));
    set('margin-right', points(indent?.attribute('w:right') ?? indent?.attribute('w:end')));
    const hanging = points(indent?.attribute('w:hanging'));
    set('text-indent', hanging === undefined ? points(indent?.attribute('w:firstLine')) : `-${hanging}`);
    set('background-color', colour(property('w:shd')?.attribute('w:fill')));
    return css;
  }
}

export function applyStyle(element: HTMLElement, css: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(css)) element.style.setProperty(name, value);
}
