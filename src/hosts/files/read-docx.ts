import type { FileWords } from '../../core/file-reader';
import { Unread } from './unread-error';
import { zipEntries } from './zip-entries';

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
/** Passed over whole: deleted words, field codes, the copy of a drawing for old programs. */
const skipped = new Set([
  'del',
  'moveFrom',
  'instrText',
  'delText',
  'delInstrText',
  'Fallback',
  'footnotePr',
  'sectPr',
  'pPr',
  'tblPr',
  'trPr',
  'tcPr',
]);
/** Half-points: smaller than this nobody can read it. */
const tiny = 8;

/**
 * Reads the words of a Word document: its main part alone, without macros, links or parts it names elsewhere. The browser's XML parser loads nothing from
 * outside; a document type, through which others do, is refused.
 * @throws Unread encrypted, damaged, bomb, unsafe, old
 */
export async function readDocx(bytes: Uint8Array): Promise<Omit<FileWords, 'cut'>> {
  const zip = zipEntries(bytes);
  if (zip.names.includes('EncryptedPackage')) throw new Unread('encrypted');
  const part = await zip.read(zip.names.find((name) => /^word\/document\d{0,3}\.xml$/.test(name)) ?? 'word/document.xml');
  if (part === undefined) throw new Unread('damaged');
  const xml = new TextDecoder().decode(part);
  if (/<!DOCTYPE|<!ENTITY/i.test(xml)) throw new Unread('unsafe');
  const page = new DOMParser().parseFromString(xml, 'application/xml');
  if (page.getElementsByTagName('parsererror').length > 0) throw new Unread('damaged');
  const lines: string[] = [];
  const hidden: string[] = [];
  let line = '';
  let unseen = '';
  const endLine = (): void => {
    lines.push(line.trimEnd());
    if (unseen.trim() !== '') hidden.push(unseen.trim());
    line = '';
    unseen = '';
  };
  // A stack of our own: a hostile file nests deeper than a browser's.
  const open: { readonly node: Element; child: Element | null; readonly unseen: boolean }[] = [];
  const enter = (node: Element, isUnseen: boolean): void => void open.push({ node, child: node.firstElementChild, unseen: isUnseen });
  const root = page.getElementsByTagNameNS(main, 'body')[0];
  if (root === undefined) throw new Unread('damaged');
  enter(root, false);
  while (open.length > 0) {
    const here = open[open.length - 1];
    if (here === undefined) break;
    const node = here.child;
    if (node === null) {
      if (here.node.localName === 'p') endLine();
      open.pop();
      continue;
    }
    here.child = node.nextElementSibling;
    const name = node.localName;
    if (skipped.has(name)) continue;
    const say = (words: string): void => {
      if (here.unseen) unseen += words;
      else line += words;
    };
    if (name === 't') say(node.textContent ?? '');
    else if (name === 'tab') say('\t');
    else if (name === 'br' || name === 'cr') say('\n');
    else if (name === 'noBreakHyphen') say('-');
    else enter(node, here.unseen || (name === 'r' && isUnseen(node)));
  }
  if (line !== '') endLine();
  return {
    text: lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    hidden,
    inside: zip.names.filter((name) => /^word\/embeddings\//.test(name)).map((name) => name.slice(name.lastIndexOf('/') + 1)),
    pictures: zip.names.some((name) => /^word\/media\//.test(name)),
    comments:
      zip.names.some((name) => /^word\/(?:comments|footnotes|endnotes)\.xml$/.test(name)) ||
      page.getElementsByTagNameNS(main, 'del').length > 0,
  };
}

/** Hidden by rule, by white ink, or by size. */
function isUnseen(run: Element): boolean {
  for (const look of run.children) {
    if (look.localName !== 'rPr') continue;
    for (const rule of look.children) {
      const value = rule.getAttributeNS(main, 'val') ?? rule.getAttribute('w:val') ?? '';
      if ((rule.localName === 'vanish' || rule.localName === 'webHidden') && !/^(?:0|false|off)$/.test(value)) return true;
      if (rule.localName === 'color' && /^f{6}$/i.test(value)) return true;
      if (rule.localName === 'sz' && Number(value) > 0 && Number(value) < tiny) return true;
    }
  }
  return false;
}
