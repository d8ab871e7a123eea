import { EmulatorError } from './emulator-error';
import { Journal } from './journal';
import { RangeRegistry, type LiveRange } from './live-range';
import { Package } from './package';
import { readParagraph, type ParagraphText } from './paragraph-text';
import { RunSplitter } from './run-splitter';
import { collectParagraphs, partStory, type Story } from './story';
import { createElement, link, unlink, type XmlElement } from './xml';

export type TrackingMode = 'Off' | 'TrackAll' | 'TrackMineOnly';

export interface DocumentOptions {
  readonly author?: string;
  readonly now?: () => Date;
}

/** The open document: its package, its XML, and what is worked out from it. */
export class StoredDocument {
  readonly package: Package;
  readonly mainPart: string;
  readonly root: XmlElement;
  readonly body: XmlElement;
  readonly journal = new Journal();
  readonly ranges = new RangeRegistry(this.journal);
  readonly runs = new RunSplitter(this.journal);
  readonly author: string;
  readonly now: () => Date;
  trackingMode: TrackingMode;
  /** See Behaviour.paragraphSeparator. */
  paragraphSeparator = '\n';
  readonly selection: LiveRange;
  private readonly texts = new WeakMap<XmlElement, { readonly revision: number; readonly text: ParagraphText }>();
  private readonly lists = new WeakMap<
    XmlElement,
    { readonly structure: number; readonly paragraphs: readonly XmlElement[]; readonly order: ReadonlyMap<XmlElement, number> }
  >();
  private nextRevisionId: number | undefined;
  private lent: XmlElement | undefined;

  constructor(bytes: Uint8Array, options: DocumentOptions = {}) {
    this.package = new Package(bytes);
    this.mainPart = this.package.mainPartName();
    const main = this.package.xml(this.mainPart);
    const body = main?.root.child('w:body');
    if (!main || !body) throw new EmulatorError('damaged', 'The document is damaged: its main part has no text in it.');
    this.root = main.root;
    this.body = body;
    this.author = options.author ?? 'Sam Officer';
    this.now = options.now ?? (() => new Date());
    this.trackingMode = this.settingsRoot()?.child('w:trackRevisions') ? 'TrackAll' : 'Off';
    const first = this.paragraphs(body)[0] ?? this.addFirstParagraph();
    this.selection = this.ranges.make({ paragraph: first, offset: 0 }, { paragraph: first, offset: 0 });
  }

  get tracking(): boolean {
    return this.trackingMode !== 'Off';
  }

  /** assumed: the mode is kept in the file as w:trackRevisions, written at the next save; not an undo step. */
  setTrackingMode(mode: TrackingMode): void {
    this.trackingMode = mode;
  }

  /** The roots that can hold revisions: the main part, headers, footers and notes. */
  storyRoots(): readonly XmlElement[] {
    const roots = [this.root];
    for (const { kind, target, external } of this.package.relationships(this.mainPart)) {
      if (external || !['header', 'footer', 'footnotes', 'endnotes'].includes(kind)) continue;
      const root = this.package.optionalXml(target)?.root;
      if (root) roots.push(root);
    }
    return roots;
  }

  /** Puts the tracking mode into the settings part, when it differs from what the file says. */
  writeTrackingMode(): void {
    const root = this.settingsRoot();
    const known = root?.child('w:trackRevisions');
    if (!root || (known !== undefined) === this.tracking) return;
    if (known) unlink(known);
    else
      link(
        root,
        createElement(root, 'w:trackRevisions'),
        [...root.elements()].find((child) => !beforeTrackRevisions.has(child.name)),
      );
  }

  settingsPart(): string | undefined {
    return this.package.related(this.mainPart, 'settings');
  }

  settingsRoot(): XmlElement | undefined {
    const part = this.settingsPart();
    return part === undefined ? undefined : this.package.optionalXml(part)?.root;
  }

  relatedRoot(kind: string): XmlElement | undefined {
    const part = this.package.related(this.mainPart, kind);
    return part === undefined ? undefined : this.package.optionalXml(part)?.root;
  }

  /** The text of a paragraph, worked out once for each state of the document. */
  text(paragraph: XmlElement): ParagraphText {
    const known = this.texts.get(paragraph);
    if (known && known.revision >= this.journal.stampOf(paragraph)) return known.text;
    const text = readParagraph(paragraph);
    this.texts.set(paragraph, { revision: this.journal.revision, text });
    return text;
  }

  /** The paragraphs of a story in order, those in its tables and content controls included (documented for WordApi 1.3: word.body). */
  paragraphs(story: Story): readonly XmlElement[] {
    return this.listOf(story).paragraphs;
  }

  /** Where a paragraph stands among those of its whole part (body, header ...). -1 when it is no longer there. */
  orderOf(paragraph: XmlElement): number {
    return this.listOf(partStory(paragraph)).order.get(paragraph) ?? -1;
  }

  neighbour(paragraph: XmlElement, step: 1 | -1): XmlElement | undefined {
    const order = this.orderOf(paragraph);
    return order < 0 ? undefined : this.listOf(partStory(paragraph)).paragraphs[order + step];
  }

  private listOf(story: Story): { readonly paragraphs: readonly XmlElement[]; readonly order: ReadonlyMap<XmlElement, number> } {
    const known = this.lists.get(story);
    if (known?.structure === this.journal.structure) return known;
    const paragraphs: XmlElement[] = [];
    collectParagraphs(story, paragraphs);
    const list = {
      structure: this.journal.structure,
      paragraphs,
      order: new Map(paragraphs.map((paragraph, index) => [paragraph, index])),
    };
    this.lists.set(story, list);
    return list;
  }

  /** A fresh w:id for a revision, comment or bookmark, above all those in use in the main part. */
  newRevisionId(): string {
    if (this.nextRevisionId === undefined) {
      let highest = 0;
      for (const element of this.root.descendants()) {
        if (!identified.has(element.name)) continue;
        const id = Number(element.attribute('w:id'));
        if (Number.isSafeInteger(id) && id > highest && id < 2_000_000_000) highest = id;
      }
      this.nextRevisionId = highest + 1;
    }
    const id = this.nextRevisionId;
    this.nextRevisionId += 1;
    return String(id);
  }

  /** The attributes of a new revision mark. documented: ISO/IEC 29500-1, 17.13.5 (date in UTC, without fractions of a second). */
  revisionAttributes(): Record<string, string> {
    return { 'w:id': this.newRevisionId(), 'w:author': this.author, 'w:date': this.timestamp() };
  }

  timestamp(): string {
    return `${this.now().toISOString().slice(0, 19)}Z`;
  }

  private addFirstParagraph(): XmlElement {
    // A body with no paragraph is a valid file; Word shows one empty paragraph. It is written only when something is typed into it.
    const paragraph = this.runs.create(this.body, 'w:p');
    this.journal.insert(this.body, paragraph, this.body.first);
    this.journal.clear();
    this.lent = paragraph;
    return paragraph;
  }

  /** The whole file. Parts that were not edited are the bytes that were opened. */
  save(): Uint8Array {
    this.writeTrackingMode();
    const { lent } = this;
    const unused = lent?.parent === this.body && !lent.first && this.paragraphs(this.body).length === 1 ? lent : undefined;
    const next = unused?.next;
    if (unused) unlink(unused);
    try {
      return this.package.save();
    } finally {
      if (unused) link(this.body, unused, next);
    }
  }
}

/** What must stand before w:trackRevisions in the settings. ISO/IEC 29500-1, 17.15.1.78. */
const beforeTrackRevisions = new Set([
  'w:writeProtection',
  'w:view',
  'w:zoom',
  'w:removePersonalInformation',
  'w:removeDateAndTime',
  'w:doNotDisplayPageBoundaries',
  'w:displayBackgroundShape',
  'w:printPostScriptOverText',
  'w:printFractionalCharacterWidth',
  'w:printFormsData',
  'w:embedTrueTypeFonts',
  'w:embedSystemFonts',
  'w:saveSubsetFonts',
  'w:saveFormsData',
  'w:mirrorMargins',
  'w:alignBordersAndEdges',
  'w:bordersDoNotSurroundHeader',
  'w:bordersDoNotSurroundFooter',
  'w:gutterAtTop',
  'w:hideSpellingErrors',
  'w:hideGrammaticalErrors',
  'w:activeWritingStyle',
  'w:proofState',
  'w:formsDesign',
  'w:attachedTemplate',
  'w:linkStyles',
  'w:stylePaneFormatFilter',
  'w:stylePaneSortMethod',
  'w:documentType',
  'w:mailMerge',
  'w:revisionView',
]);

const identified = new Set([
  'w:ins',
  'w:del',
  'w:moveFrom',
  'w:moveTo',
  'w:rPrChange',
  'w:pPrChange',
  'w:sectPrChange',
  'w:tblPrChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:moveFromRangeStart',
  'w:moveToRangeStart',
  'w:bookmarkStart',
  'w:commentRangeStart',
  'w:commentReference',
  'w:numberingChange',
  'w:cellIns',
  'w:cellDel',
  'w:cellMerge',
]);
