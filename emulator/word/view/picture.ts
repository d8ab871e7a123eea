import type { WordDocument } from '../document';
import type { XmlElement } from '../xml';

const types: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  bmp: 'image/bmp',
  svg: 'image/svg+xml',
  webp: 'image/webp',
};

/** Pictures of the package as addresses of this page. Pictures elsewhere are never fetched. */
export class Pictures {
  private readonly made = new Map<string, string>();

  constructor(private readonly document: WordDocument) {}

  /** Draws a w:drawing, w:pict or w:object: its picture, or a box that says what is there. */
  draw(element: XmlElement): HTMLElement {
    const words = [...element.descendants('wp:docPr')][0]?.attribute('descr') ?? '';
    const address = this.address(element);
    const extent = [...element.descendants('wp:extent')][0];
    const width = Number(extent?.attribute('cx') ?? '0') / 9525;
    if (address !== undefined) {
      const image = document.createElement('img');
      image.src = address;
      image.alt = words;
      if (width > 0) image.style.width = `${Math.min(width, 620)}px`;
      image.className = 'picture';
      return image;
    }
    const box = document.createElement('span');
    box.className = 'picture-missing';
    box.textContent = words === '' ? 'Picture or drawing (not shown)' : `Picture: ${words}`;
    return box;
  }

  private address(element: XmlElement): string | undefined {
    let id: string | undefined;
    for (const below of element.descendants()) {
      if (below.name === 'a:blip') id ??= below.attribute('r:embed');
      else if (below.name === 'v:imagedata') id ??= below.attribute('r:id');
    }
    if (id === undefined) return undefined;
    const relationship = this.document.package.relationships(partOf(this.document, element)).find((each) => each.id === id);
    if (!relationship || relationship.external) return undefined;
    const known = this.made.get(relationship.target);
    if (known !== undefined) return known;
    const type = types[relationship.target.split('.').pop()?.toLowerCase() ?? ''];
    if (type === undefined) return undefined;
    let bytes: Uint8Array | undefined;
    try {
      bytes = this.document.package.bytes(relationship.target);
    } catch {
      return undefined; // a damaged picture must not keep the letter from being shown
    }
    if (!bytes) return undefined;
    const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
    this.made.set(relationship.target, address);
    return address;
  }

  release(): void {
    for (const address of this.made.values()) URL.revokeObjectURL(address);
    this.made.clear();
  }
}

/** The part an element belongs to: relationship ids are each part's own. */
function partOf(word: WordDocument, element: XmlElement): string {
  let root = element;
  while (root.parent) root = root.parent;
  if (root === word.root) return word.mainPart;
  for (const { target, external } of word.package.relationships(word.mainPart))
    if (!external && word.package.optionalXml(target)?.root === root) return target;
  return word.mainPart;
}
