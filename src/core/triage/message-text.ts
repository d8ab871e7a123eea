import { isLineBreak, isSpace } from '../characters';

/** A message's own words, at their own places: everything else is blanked, so that offsets stay those of the body as it came. */
export interface OwnWords {
  readonly text: string;
  /** True when a thread was quoted below. */
  readonly quoted: boolean;
}

const blockTags = /^(?:br|p|div|li|tr|td|h[1-6]|table|ul|ol|blockquote|hr)\b/i;
const entities: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  bull: '\n',
  rsquo: '\u2019',
  lsquo: '\u2018',
  pound: '£',
  apos: "'",
  ndash: '\u2013',
};

/** Blanks tags, comments, styles and entities, keeping the length; block tags become line breaks. Linear. */
export function blankMarkup(body: string): string {
  if (body.indexOf('<') < 0 && body.indexOf('&') < 0) return body;
  let out = '';
  let at = 0;
  while (at < body.length) {
    const open = nextOf(body, at);
    if (open < 0) return out + body.slice(at);
    out += body.slice(at, open);
    if (body.charCodeAt(open) === 38) {
      const end = body.indexOf(';', open);
      const name = end > 0 && end - open <= 8 ? body.slice(open + 1, end) : '';
      const shown = entities[name.toLowerCase()] ?? (name.startsWith('#') ? ' ' : undefined);
      if (shown === undefined) {
        out += '&';
        at = open + 1;
      } else {
        out += shown + ' '.repeat(end - open + 1 - shown.length);
        at = end + 1;
      }
      continue;
    }
    const code = body.charCodeAt(open + 1);
    const isTag = code === 47 || code === 33 || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
    // A tag that never closes within 2,000 units is a stray "<": the bound keeps hostile input linear.
    const window = isTag ? body.slice(open, open + 2000) : '';
    let length = window.indexOf('>') + 1;
    if (length <= 0) {
      out += '<';
      at = open + 1;
      continue;
    }
    const name = window.slice(code === 47 ? 2 : 1, 12);
    if (/^(?:style|script|head)\b/i.test(name) && code !== 47) {
      const close = closing(body, open + length);
      length = close - open;
    }
    out += (blockTags.test(name) ? '\n' : ' ') + ' '.repeat(length - 1);
    at = open + length;
  }
  return out;
}

function nextOf(body: string, from: number): number {
  for (let at = from; at < body.length; at += 1) {
    const code = body.charCodeAt(at);
    if (code === 60 || code === 38) return at;
  }
  return -1;
}

function closing(body: string, from: number): number {
  const end = body.indexOf('</', from);
  return end < 0 ? body.length : end;
}

const headerLine = /^(?:from|sent|to|cc|subject|date):\s/i;
const wroteLine = /^on\b.{4,140}\bwrote:\s*$/i;
const originalLine = /^(?:-{2,}\s*(?:original|forwarded) message|begin forwarded message|_{10,})/i;
const signatureLine = /^(?:--\s*$|sent from (?:my|outlook)|get outlook for)/i;
const disclaimerLine =
  /^(?:this (?:e-?mail|message)(?: and any [a-z ]{3,40})?,? (?:is|may be|contains|and)|the (?:contents?|information)[a-z ]{0,30} of this (?:e-?mail|message)|please do not print|confidential(?:ity)?:|disclaimer|if you are not the intended|for safeguarding)/i;

/** A footer that shows bulk mail for what it is, and so must be read. */
const listFooter = /\b(?:opt(?:ed)?[ -]?(?:in|out)|removed?|unsubscrib\w{0,3}|subscri\w{0,8}|mailing)\b/i;

/** "See the trail below, can you pick this up?": what matters is below. */
const pointsBelow =
  /\b(?:see|read|look at|pass(?:ing|ed)? (?:this|it) on)\b[^.!?\n]{0,40}\b(?:below|bottom|underneath|trail|thread|chain|this|forwarded)\b|\b(?:forward|forwarding|pick (?:this|it) up|one for you|yours\?)/i;

/**
 * Takes a body as it came; gives its own words: markup, quoted threads, forwarded headers, signatures and disclaimers are blanked.
 * When almost nothing is left and a thread hangs below ("please see below"), the thread is read as well.
 */
export function ownWords(body: string): OwnWords {
  const plain = blankMarkup(body);
  let out = '';
  let at = 0;
  let quoted = false;
  let skipping: 'none' | 'signature' | 'quote' = 'none';
  let headers = 0;
  while (at < plain.length) {
    let end = at;
    while (end < plain.length && !isLineBreak(plain.charCodeAt(end))) end += 1;
    const line = plain.slice(at, end);
    const short = line.slice(0, 240).trim();
    if (isQuoteMark(plain, at, end)) {
      quoted = true;
      out += ' '.repeat(line.length);
    } else {
      const header = headerLine.test(short);
      headers = header ? headers + 1 : short === '' ? headers : 0;
      if (
        skipping !== 'quote' &&
        (originalLine.test(short) || wroteLine.test(short) || (header && /^from:/i.test(short) && followedByHeader(plain, end)))
      ) {
        skipping = 'quote';
        quoted = true;
      } else if (skipping === 'none' && (signatureLine.test(short) || (disclaimerLine.test(short) && !listFooter.test(short))))
        skipping = 'signature';
      else if (skipping === 'signature' && short === '') skipping = 'none';
      out += skipping === 'none' ? line : ' '.repeat(line.length);
    }
    if (end < plain.length) out += plain.charAt(end);
    at = end + 1;
  }
  const own = quoted ? countWords(out) : 0;
  if (quoted && (own < 10 || (own < 30 && pointsBelow.test(out)))) return { text: plain, quoted };
  return { text: out, quoted };
}

function isQuoteMark(text: string, from: number, to: number): boolean {
  let at = from;
  while (at < to && isSpace(text.charCodeAt(at))) at += 1;
  return at < to && (text.charCodeAt(at) === 62 || text.charCodeAt(at) === 124);
}

function followedByHeader(text: string, from: number): boolean {
  return /^\s{0,4}(?:sent|to|date|subject|cc):/i.test(text.slice(from, from + 40));
}

function countWords(text: string): number {
  let count = 0;
  let inside = false;
  for (let at = 0; at < text.length && count < 30; at += 1) {
    const solid = !isSpace(text.charCodeAt(at));
    if (solid && !inside) count += 1;
    inside = solid;
  }
  return count;
}
