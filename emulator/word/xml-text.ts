/** Turns `&amp;` and its kin into characters. Throws SyntaxError for an entity XML itself does not define. */
export function decodeEntities(raw: string): string {
  if (!raw.includes('&')) return raw;
  return raw.replace(/&([^;&\s]{0,12});?/g, (whole, name: string) => {
    if (name === 'amp') return '&';
    if (name === 'lt') return '<';
    if (name === 'gt') return '>';
    if (name === 'quot') return '"';
    if (name === 'apos') return "'";
    const code = /^#x[0-9a-fA-F]{1,6}$/.test(name)
      ? Number.parseInt(name.slice(2), 16)
      : /^#\d{1,7}$/.test(name)
        ? Number(name.slice(1))
        : -1;
    if (code < 0 || code > 0x10ffff) throw new SyntaxError(`unknown entity ${whole}`);
    return String.fromCodePoint(code);
  });
}

/** Drops characters XML 1.0 cannot hold, such as U+0002, which Word itself uses inside strings for a note mark. */
function legalXml(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}

export function escapeText(text: string): string {
  return legalXml(text).replace(/[&<>\r]/g, (c) => (c === '&' ? '&amp;' : c === '<' ? '&lt;' : c === '>' ? '&gt;' : '&#13;'));
}

/** Escapes text in the manner of a sample: some writers spell out `&apos;` and `&quot;`. */
export function escapeLike(text: string, sample: string): string {
  let written = escapeText(text);
  if (sample.includes('&apos;')) written = written.replaceAll("'", '&apos;');
  if (sample.includes('&quot;')) written = written.replaceAll('"', '&quot;');
  return written;
}

export function escapeAttribute(text: string): string {
  return legalXml(text).replace(/[&<>"\t\n\r]/g, (c) =>
    c === '&' ? '&amp;' : c === '<' ? '&lt;' : c === '>' ? '&gt;' : c === '"' ? '&quot;' : `&#${c.charCodeAt(0)};`,
  );
}

const blank = (code: number): boolean => code === 0x20 || code === 0x9 || code === 0xa || code === 0xd;

/** Walks through `name="value"` pairs in one pass; a regular expression here would be slow on hostile tags. What follows a fault is left out. */
export function* readAttributes(source: string): IterableIterator<{ readonly raw: string; readonly written: string }> {
  let at = 0;
  const skip = (): void => {
    while (at < source.length && blank(source.charCodeAt(at))) at += 1;
  };
  for (;;) {
    skip();
    const start = at;
    while (at < source.length && source[at] !== '=' && !blank(source.charCodeAt(at))) at += 1;
    const raw = source.slice(start, at);
    skip();
    if (raw === '' || source[at] !== '=') return;
    at += 1;
    skip();
    const quote = source[at];
    if (quote !== '"' && quote !== "'") return;
    const end = source.indexOf(quote, at + 1);
    if (end < 0) return;
    yield { raw, written: source.slice(at + 1, end) };
    at = end + 1;
  }
}

/** Takes white space off both ends, in one pass whatever the text. */
export function trimBlanks(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && blank(text.charCodeAt(from))) from += 1;
  while (to > from && blank(text.charCodeAt(to - 1))) to -= 1;
  return from === 0 && to === text.length ? text : text.slice(from, to);
}
