import { deflateEntry, writeZip } from '../word/zip';

/** A stretch of text with one look. `note` hangs a footnote on its end; `link` makes it a hyperlink. */
export interface Words {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly link?: string;
  readonly note?: string;
}

export type Inline = string | readonly (string | Words)[];

export type Block =
  | { readonly kind: 'paragraph'; readonly words: Inline; readonly style?: string }
  | { readonly kind: 'list'; readonly items: readonly Inline[]; readonly numbered?: boolean }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

export interface DocumentPlan {
  readonly blocks: readonly Block[];
  /** Lines of the letterhead, at the top of each page; the first is bold. */
  readonly header?: readonly string[];
  readonly footer?: string;
  readonly title?: string;
}

export const paragraph = (words: Inline, style?: string): Block => ({ kind: 'paragraph', words, ...(style === undefined ? {} : { style }) });

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const partType = (name: string): string => `application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml`;

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

function run(words: Words, extra = ''): string {
  const look = `${extra}${words.bold === true ? '<w:b/>' : ''}${words.italic === true ? '<w:i/>' : ''}`;
  const lines = words.text.split('\n').map((line) => `<w:t xml:space="preserve">${escape(line)}</w:t>`);
  return `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}${lines.join('<w:br/>')}</w:r>`;
}

/** Collects what lies outside the text while it is written: links and footnotes. */
class Ends {
  readonly links: string[] = [];
  readonly notes: string[] = [];

  inline(words: Inline): string {
    const parts = typeof words === 'string' ? [words] : words;
    return parts
      .map((part) => (typeof part === 'string' ? { text: part } : part))
      .map((part: Words) => {
        const inner = part.link === undefined ? run(part) : `<w:hyperlink r:id="rLink${this.links.push(part.link)}" w:history="1">${run(part, '<w:rStyle w:val="Hyperlink"/>')}</w:hyperlink>`;
        return part.note === undefined ? inner : `${inner}<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${this.notes.push(part.note)}"/></w:r>`;
      })
      .join('');
  }
}

function blockXml(block: Block, ends: Ends): string {
  if (block.kind === 'paragraph') {
    const style = block.style === undefined ? '' : `<w:pPr><w:pStyle w:val="${block.style}"/></w:pPr>`;
    return `<w:p>${style}${ends.inline(block.words)}</w:p>`;
  }
  if (block.kind === 'list') {
    const number = block.numbered === true ? 2 : 1;
    const lead = `<w:pPr><w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${number}"/></w:numPr></w:pPr>`;
    return block.items.map((item) => `<w:p>${lead}${ends.inline(item)}</w:p>`).join('');
  }
  const columns = Math.max(...block.rows.map((row) => row.length));
  const width = Math.floor(9026 / columns);
  const rows = block.rows.map((row, index) => {
    const cells = row.map((text) => `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr><w:p>${run({ text, bold: index === 0 })}</w:p></w:tc>`);
    return `<w:tr>${index === 0 ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${cells.join('')}</w:tr>`;
  });
  const grid = `<w:gridCol w:w="${width}"/>`.repeat(columns);
  return `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>`;
}

const border = (side: string): string => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="8A8A8A"/>`;

const styles = `${head}<w:styles ${word}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="24"/><w:szCs w:val="24"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:before="240" w:after="120"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:before="200" w:after="80"/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/><w:sz w:val="26"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Address"><w:name w:val="Address"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="0"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="ListParagraph"><w:name w:val="List Paragraph"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:ind w:left="720"/><w:contextualSpacing/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Header"><w:name w:val="header"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="0"/></w:pPr><w:rPr><w:color w:val="14505F"/><w:sz w:val="20"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Footer"><w:name w:val="footer"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="0"/></w:pPr><w:rPr><w:sz w:val="18"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="FootnoteText"><w:name w:val="footnote text"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="0"/></w:pPr><w:rPr><w:sz w:val="20"/></w:rPr></w:style>
<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>
<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="0563C1"/><w:u w:val="single"/></w:rPr></w:style>
<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>
<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border).join('')}</w:tblBorders></w:tblPr></w:style></w:styles>`;

const level = (format: string, text: string): string =>
  `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl>`;
const numbering = `${head}<w:numbering ${word}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/>${level('bullet', '•')}</w:abstractNum><w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="hybridMultilevel"/>${level('decimal', '%1.')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`;

function footnotes(notes: readonly string[]): string {
  const fixed = (id: number, type: string, inner: string): string => `<w:footnote w:type="${type}" w:id="${id}"><w:p><w:r>${inner}</w:r></w:p></w:footnote>`;
  const own = notes.map((text, index) => `<w:footnote w:id="${index + 1}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr><w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>${run({ text: ` ${text}` })}</w:p></w:footnote>`);
  return `${head}<w:footnotes ${word}>${fixed(-1, 'separator', '<w:separator/>')}${fixed(0, 'continuationSeparator', '<w:continuationSeparator/>')}${own.join('')}</w:footnotes>`;
}

/** Writes a .docx from a plan. The same plan gives the same bytes. */
export function writeDocx(plan: DocumentPlan): Uint8Array {
  const ends = new Ends();
  const body = plan.blocks.map((block) => blockXml(block, ends)).join('');
  const lines = plan.header ?? [];
  const rule = `<w:pBdr><w:bottom w:val="single" w:sz="12" w:space="6" w:color="14505F"/></w:pBdr>`;
  const headerLines = lines.map((text, index) => `<w:p><w:pPr><w:pStyle w:val="Header"/>${index === lines.length - 1 ? rule : ''}</w:pPr>${run({ text, bold: index === 0 })}</w:p>`);
  const page = `<w:sectPr><w:headerReference w:type="default" r:id="rHeader"/><w:footerReference w:type="default" r:id="rFooter"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>`;
  const links = ends.links.map((target, index) => `<Relationship Id="rLink${index + 1}" Type="${relations}/hyperlink" Target="${escape(target)}" TargetMode="External"/>`);
  const parts = [
    ['styles', 'styles'],
    ['numbering', 'numbering'],
    ['settings', 'settings'],
    ['header1', 'header'],
    ['footer1', 'footer'],
    ['footnotes', 'footnotes'],
  ] as const;
  const ids: Readonly<Record<string, string>> = { header1: 'rHeader', footer1: 'rFooter' };
  const files: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${partType('document.main')}"/>${parts.map(([file, type]) => `<Override PartName="/word/${file}.xml" ContentType="${partType(type)}"/>`).join('')}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`],
    ['_rels/.rels', `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`],
    ['docProps/core.xml', `${head}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escape(plan.title ?? '')}</dc:title><dc:creator>Fair Copy samples</dc:creator></cp:coreProperties>`],
    ['word/document.xml', `${head}<w:document ${word}><w:body>${body}${page}</w:body></w:document>`],
    ['word/_rels/document.xml.rels', `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${parts.map(([file, type]) => `<Relationship Id="${ids[file] ?? `r${file}`}" Type="${relations}/${type}" Target="${file}.xml"/>`).join('')}${links.join('')}</Relationships>`],
    ['word/styles.xml', styles],
    ['word/numbering.xml', numbering],
    ['word/settings.xml', `${head}<w:settings ${word}><w:defaultTabStop w:val="720"/><w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr></w:settings>`],
    ['word/header1.xml', `${head}<w:hdr ${word}>${headerLines.join('') || '<w:p/>'}</w:hdr>`],
    ['word/footer1.xml', `${head}<w:ftr ${word}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>${plan.footer === undefined ? '' : run({ text: plan.footer })}</w:p></w:ftr>`],
    ['word/footnotes.xml', footnotes(ends.notes)],
  ];
  const encoder = new TextEncoder();
  return writeZip(files.map(([name, text]) => deflateEntry(name, encoder.encode(text))));
}
