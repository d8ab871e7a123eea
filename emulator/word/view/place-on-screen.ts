import type { Position } from '../live-range';
import { paragraphOf, piecesOf } from './paragraph-view';

/** Finds the place in the document for a place on the screen. Undefined outside the text. */
export function positionAt(node: Node, offset: number): Position | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  const shown = element?.closest('.paragraph');
  if (!shown) {
    // A place between paragraphs, as after select-all: take the nearest paragraph.
    const child = node.childNodes[Math.min(offset, node.childNodes.length - 1)];
    const inside = child instanceof Element ? (child.matches('.paragraph') ? child : child.querySelector('.paragraph')) : undefined;
    const paragraph = inside ? paragraphOf(inside) : undefined;
    return paragraph && { paragraph, offset: 0 };
  }
  const paragraph = paragraphOf(shown);
  if (!paragraph) return undefined;
  const pieces = piecesOf(shown);
  for (const piece of pieces) {
    if (piece.node === node) return { paragraph, offset: piece.start + Math.min(offset, piece.length) };
    if (piece.node.contains(node)) return { paragraph, offset: piece.start + (offset > 0 ? piece.length : 0) };
  }
  const marker = document.createRange();
  marker.setStart(node, offset);
  for (const piece of pieces) if (marker.comparePoint(piece.node, 0) >= 0) return { paragraph, offset: piece.start };
  const last = pieces[pieces.length - 1];
  return { paragraph, offset: last ? last.start + last.length : 0 };
}

/** Finds the place on the screen for a place in a paragraph that is shown. */
export function placeOf(shown: Element, offset: number): { readonly node: Node; readonly offset: number } {
  const pieces = piecesOf(shown);
  for (const piece of pieces) {
    if (
      offset > piece.start + piece.length ||
      (offset === piece.start + piece.length && piece !== pieces[pieces.length - 1] && piece.node.nodeType !== Node.TEXT_NODE)
    )
      continue;
    if (piece.node.nodeType === Node.TEXT_NODE) return { node: piece.node, offset: Math.max(0, offset - piece.start) };
    const parent = piece.node.parentNode ?? shown;
    const index = [...parent.childNodes].indexOf(piece.node as ChildNode);
    return { node: parent, offset: offset <= piece.start ? index : index + 1 };
  }
  const filler = shown.querySelector('.filler');
  if (filler) return { node: shown, offset: [...shown.childNodes].indexOf(filler) };
  return { node: shown, offset: shown.childNodes.length };
}
