import type { Edit } from '../../core/edit';

interface PlacedNode {
  readonly node: Text;
  /** Where the node's words stand in the paragraph's text, UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/**
 * Makes edits in the text nodes of one paragraph, so that bold, links and everything else around the words stays. New words
 * go into the node that held the first replaced letter; where nothing is replaced, into the node of the word before.
 */
export function editTextNodes(nodes: readonly Text[], edits: readonly Edit[]): void {
  let length = 0;
  const placed = nodes.map((node): PlacedNode => {
    const start = length;
    length += node.data.length;
    return { node, start, end: length };
  });
  // Last to first: the offsets of edits before stay right.
  for (const { span, replacement } of [...edits].sort((one, other) => other.span.start - one.span.start)) {
    const holder =
      span.start === span.end
        ? (placed.find(({ start, end }) => start < span.start && span.start <= end) ?? placed[0])
        : placed.find(({ start, end }) => start <= span.start && span.start < end);
    for (const { node, start, end } of placed) {
      const isHolder = node === holder?.node;
      if (!isHolder && (end <= span.start || start >= span.end)) continue;
      const from = Math.min(Math.max(span.start - start, 0), end - start);
      const to = Math.min(Math.max(span.end - start, from), end - start);
      node.data = node.data.slice(0, from) + (isHolder ? replacement : '') + node.data.slice(to);
    }
  }
}
