import { noteOf } from '../objects/note';
import type { WordApplication } from '../word-application';
import type { XmlElement } from '../xml';

/** The comments that stay open from one paragraph into the next. */
export function openCommentsByParagraph(application: WordApplication): ReadonlyMap<XmlElement, readonly string[]> {
  const found = new Map<XmlElement, readonly string[]>();
  if (application.document.comments.all().length === 0) return found;
  const open = new Set<string>();
  for (const element of application.document.body.descendants()) {
    if (element.name === 'w:p' && open.size > 0) found.set(element, [...open]);
    else if (element.name === 'w:commentRangeStart') open.add(element.attribute('w:id') ?? '');
    else if (element.name === 'w:commentRangeEnd') open.delete(element.attribute('w:id') ?? '');
  }
  return found;
}

/** Footnotes are 1, 2, 3 and endnotes i, ii, iii (assumed: the usual numbering). */
export function noteNumbers(application: WordApplication): ReadonlyMap<XmlElement, string> {
  const numbers = new Map<XmlElement, string>();
  let footnotes = 0;
  let endnotes = 0;
  for (const paragraph of application.document.paragraphs(application.document.body)) {
    for (const piece of application.document.text(paragraph).pieces) {
      if (piece.node.name === 'w:footnoteReference') numbers.set(piece.node, String((footnotes += 1)));
      else if (piece.node.name === 'w:endnoteReference')
        numbers.set(piece.node, ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'][endnotes++] ?? String(endnotes));
    }
  }
  return numbers;
}

/** The notes at the foot of a page. */
export function buildNotes(
  application: WordApplication,
  paragraphs: readonly XmlElement[],
  numbers: ReadonlyMap<XmlElement, string>,
): HTMLElement | undefined {
  const list = document.createElement('div');
  list.className = 'notes';
  list.contentEditable = 'false';
  for (const paragraph of paragraphs) {
    for (const piece of application.document.text(paragraph).pieces) {
      const number = numbers.get(piece.node);
      const note = number === undefined ? undefined : noteOf(application.session, piece.node);
      if (number === undefined || !note) continue;
      const line = document.createElement('p');
      const mark = document.createElement('sup');
      mark.textContent = number;
      line.append(
        mark,
        ` ${application.document
          .paragraphs(note)
          .map((each) => application.document.text(each).text.trim())
          .join(' ')}`,
      );
      list.append(line);
    }
  }
  return list.childElementCount > 0 ? list : undefined;
}

/** The comments whose place starts on a page, for its margin. */
export function buildComments(application: WordApplication, ids: ReadonlySet<string>): HTMLElement | undefined {
  const { comments } = application.document;
  const margin = document.createElement('aside');
  margin.className = 'comments';
  margin.contentEditable = 'false';
  margin.setAttribute('aria-label', 'Comments');
  for (const comment of comments.all()) {
    if (!ids.has(comment.attribute('w:id') ?? '') || comments.parentOf(comment)) continue;
    const card = document.createElement('article');
    card.className = comments.isResolved(comment) ? 'comment resolved' : 'comment';
    for (const each of [comment, ...comments.repliesTo(comment)]) {
      const who = document.createElement('strong');
      who.textContent = each.attribute('w:author') ?? '';
      const text = document.createElement('p');
      text.textContent = comments.content(each);
      card.append(who, text);
    }
    margin.append(card);
  }
  return margin.childElementCount > 0 ? margin : undefined;
}

/** The header or footer part for a page, by the last section's settings (assumed to hold for all pages). */
export function edgePart(
  application: WordApplication,
  name: 'w:headerReference' | 'w:footerReference',
  first: boolean,
): XmlElement | undefined {
  const { document: word } = application;
  const sections = [...word.body.descendants('w:sectPr')].filter((section) => section.parent?.name !== 'w:sectPrChange');
  const section = sections[0];
  const wanted = first && section?.child('w:titlePg') ? 'first' : 'default';
  for (const reference of section?.elements(name) ?? []) {
    if ((reference.attribute('w:type') ?? 'default') !== wanted) continue;
    const target = word.package.relationships(word.mainPart).find((each) => each.id === reference.attribute('r:id'))?.target;
    return target === undefined ? undefined : word.package.optionalXml(target)?.root;
  }
  return undefined;
}
