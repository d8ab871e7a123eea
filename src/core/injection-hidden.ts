/** Words of a message's HTML that its reader does not see. */
export interface HiddenPiece {
  readonly text: string;
  /** A link or picture whose address would carry words away. */
  readonly carries: boolean;
  /** Hidden by colour, size or place, which newsletters have little reason for. */
  readonly isOdd: boolean;
}

const comment = /<!--([\s\S]{1,4000}?)-->/g;
const attribute =
  /\b(?:title|alt|aria-label|aria-description|data-[a-z-]{1,30}|content|placeholder|summary|value)\s*=\s*(?:"([^"]{8,2000})"|'([^']{8,2000})')/gi;
const opening = /<([a-z][a-z0-9]{0,12})\b([^>]{0,2000})>/gi;
const picture =
  /<(?:img|a|link|iframe|form|video|audio|source)\b[^>]{0,400}?\b(?:src|href|action|background)\s*=\s*["']?(https?:\/\/[^\s"'>]{4,600})/gi;
const carrying =
  /\{\{?[^}\s]{1,40}\}?\}|%7B|\$\{|\[[A-Za-z_ ]{2,40}\]|=(?:SUMMARY|NAMES?|DATA|CONTENT|EMAIL|ADDRESS|TEXT|CASE|NHS|DOB)\b|<[A-Za-z_ ]{2,40}>/i;
const voids = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

function colourOf(style: string, name: string): string | undefined {
  const match = new RegExp(`(?:^|[;\\s"'])${name}\\s*:\\s*([^;"']{1,60})`, 'i').exec(style);
  const value = match?.[1]
    ?.trim()
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/!important/, '');
  if (value === undefined) return undefined;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(value);
  if (short !== null) return `#${(short[1] ?? '').repeat(2)}${(short[2] ?? '').repeat(2)}${(short[3] ?? '').repeat(2)}`;
  const rgb = /^rgba?\((\d{1,3}),(\d{1,3}),(\d{1,3})(?:,([\d.]+))?\)/.exec(value);
  if (rgb !== null) {
    if (rgb[4] !== undefined && Number(rgb[4]) < 0.1) return 'transparent';
    return `#${[rgb[1], rgb[2], rgb[3]].map((part) => `0${Number(part).toString(16)}`.slice(-2)).join('')}`;
  }
  return value === 'white' ? '#ffffff' : value === 'black' ? '#000000' : value;
}

function isPale(colour: string | undefined): boolean {
  return (
    colour !== undefined &&
    (colour === 'transparent' ||
      /^#(?:[ef][0-9a-f]){3}$/.test(colour) ||
      /^(?:white|snow|ivory|whitesmoke|ghostwhite|floralwhite)$/.test(colour))
  );
}

/** How an element's attributes hide it: by rule (display none) or oddly (colour, size, place). */
function hides(attributes: string): 'plain' | 'odd' | undefined {
  const style = /style\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(attributes);
  const rules = (style?.[1] ?? style?.[2] ?? '').toLowerCase();
  const colour = colourOf(rules, 'color') ?? /\bcolor\s*=\s*["']?(#?[a-z0-9]{3,12})/i.exec(attributes)?.[1]?.toLowerCase();
  const ground = colourOf(rules, 'background(?:-color)?') ?? '#ffffff';
  const pale =
    colour === undefined
      ? false
      : isPale(/^#[0-9a-f]{3}$/.test(colour) ? colour.replace(/[0-9a-f]/g, '$&$&') : colour) && (isPale(ground) || ground === colour);
  if (pale || (colour !== undefined && colour === ground)) return 'odd';
  if (
    /font-size\s{0,8}:\s{0,8}0{0,4}(?:\.\d{1,6})?[01]?(?:\.\d{1,6})?\s{0,4}(?:px|pt|em|rem|%)?\s{0,4}(?:;|$|!)/.test(rules) &&
    /font-size\s*:\s*(?:0|1px|1pt|\.?0?\.[0-9]|0\.\d)/.test(rules)
  )
    return 'odd';
  if (
    /opacity\s{0,8}:\s{0,8}0?(?:\.0\d{0,6})?\s{0,4}(?:;|$|!)/.test(rules) ||
    /(?:left|top|text-indent|margin-left|margin-top)\s*:\s*-\d{3,}/.test(rules) ||
    /clip\s*:\s*rect\(\s*0/.test(rules) ||
    /clip-path\s*:\s*(?:inset\(\s*(?:50|100)%|circle\(0)/.test(rules) ||
    /(?:max-)?(?:height|width)\s*:\s*[01](?:px)?\s*(?:;|$)[^]*overflow\s*:\s*hidden|overflow\s*:\s*hidden[^]*(?:max-)?(?:height|width)\s*:\s*[01](?:px)?\s*(?:;|$)/.test(
      rules,
    )
  )
    return /display\s*:\s*none/.test(rules) ? 'plain' : 'odd';
  if (
    /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all/.test(rules) ||
    /\shidden(?:\s|=|$)/i.test(` ${attributes} `) ||
    /type\s*=\s*["']?hidden/i.test(attributes)
  )
    return 'plain';
  return undefined;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', apos: "'" };

/** The words of a piece of HTML. Only for reading: the result is shown as text and never as HTML. */
function wordsOf(html: string): string {
  return html
    .replace(/<[^>]{0,2000}>/g, ' ')
    .replace(/&(#\d{1,6}|#x[0-9a-f]{1,5}|[a-z]{2,6});/gi, (whole, name: string) => {
      if (name[0] !== '#') return entities[name.toLowerCase()] ?? whole;
      const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
      return code > 0 && code < 0x10ffff ? String.fromCodePoint(code) : ' ';
    })
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Where the element that opens before `from` closes; nested ones of its own name are counted. At most 20,000 units on. */
function closingOf(html: string, name: string, from: number): number {
  const tag = new RegExp(`<(/?)${name}\\b[^>]{0,2000}>`, 'gi');
  tag.lastIndex = from;
  let depth = 1;
  const limit = Math.min(html.length, from + 20000);
  for (let match = tag.exec(html); match !== null && match.index < limit; match = tag.exec(html)) {
    depth += match[1] === '/' ? -1 : 1;
    if (depth === 0) return match.index;
  }
  return limit;
}

/**
 * Takes HTML and the text people see of it; gives the words they do not see: comments, attributes, elements hidden by rule, colour, size or place,
 * and addresses that would carry words away. Nothing is parsed into a page and nothing is fetched.
 */
export function hiddenPieces(html: string, visible: string): readonly HiddenPiece[] {
  const pieces: HiddenPiece[] = [];
  const seen = visible.replace(/\s+/g, ' ').toLowerCase();
  const add = (words: string, isOdd: boolean): void => {
    const text = wordsOf(words);
    if (text.length > 5) pieces.push({ text: text.slice(0, 600), carries: false, isOdd });
  };
  const each = (pattern: RegExp, use: (match: RegExpExecArray) => void): void => {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(html); match !== null; match = pattern.exec(html)) use(match);
  };
  each(comment, (match) => {
    const inner = match[1] ?? '';
    // Outlook's own conditional comments.
    if (!/^\s{0,40}\[?\s{0,8}(?:if|endif|mso)/i.test(inner) && !/<!\[endif\]|\[endif\]/i.test(inner)) add(inner, true);
  });
  each(attribute, (match) => {
    const words = match[1] ?? match[2] ?? '';
    if (/\s/.test(words.trim()) && seen.indexOf(words.toLowerCase().trim()) < 0) add(words, false);
  });
  let reached = 0;
  each(opening, (match) => {
    const name = (match[1] ?? '').toLowerCase();
    if (match.index < reached || voids.has(name)) return;
    const manner = hides(match[2] ?? '');
    if (manner === undefined) return;
    const from = match.index + match[0].length;
    reached = closingOf(html, name, from);
    add(html.slice(from, reached), manner === 'odd');
  });
  each(picture, (match) => {
    const address = match[1] ?? '';
    if (carrying.test(address)) pieces.push({ text: address.slice(0, 300), carries: true, isOdd: true });
  });
  return pieces;
}
