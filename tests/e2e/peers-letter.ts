import { strToU8, zipSync } from 'fflate';

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (content: string, properties = ''): string => `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
const bullet = (text: string): string =>
  paragraph(run(text), '<w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');
const cell = (text: string): string => `<w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>${paragraph(run(text))}</w:tc>`;

/** The words of the paragraph three peers were tried on, in its runs: 49 words, a bold run, a link, a comment on it, a date that repeats a number. */
export const peersParagraph =
  'We regret to inform you that your application for the hardship fund has been refused because you failed to send the forms by 12/12/2026 as stated. You may ask for a review on our website page if you believe that this decision about your rent account is wrong today.';

/** Three words and one digit of the date changed. */
export const peersRewrite = peersParagraph
  .replace('regret', 'write')
  .replace('failed', 'were asked')
  .replace('wrong', 'mistaken')
  .replace('12/12/2026', '12/01/2026');

/** The three words and the date, as exactly they must be marked. */
export const peersDeleted = ['regret', 'failed', '12/12/2026', 'wrong'];
export const peersInserted = ['write', 'were asked', '12/01/2026', 'mistaken'];

function split(text: string): readonly [string, string, string, string, string] {
  const [before = '', rest = ''] = text.split('hardship fund');
  const [middle = '', end = ''] = rest.split('our website page');
  return [before, 'hardship fund', middle, 'our website page', end];
}

/** A report of about sixty pages, 480 words each: the same sentence about many weeks. */
export function longReport(paragraphs = 600): Uint8Array {
  const sentence = (index: number): string =>
    `In week ${index} you were required to submit form ${index * 3} to the housing office and you failed to do so, although a reminder was sent to you at the address we hold.`;
  return documentOf(
    Array.from({ length: paragraphs }, (_, index) => paragraph(run(`${sentence(index)} ${sentence(index + 1000)}`))).join(''),
  );
}

/** The letter as a .docx: the paragraph with a list above and a table below. */
export function peersLetter(): Uint8Array {
  const [before, bold, middle, link, end] = split(peersParagraph);
  const body = [
    paragraph(run('Your application'), '<w:pStyle w:val="Heading1"/>'),
    paragraph(run('Dear Ms Example')),
    bullet('You failed to send form A by 12/12/2026.'),
    bullet('You failed to send form B.'),
    paragraph(
      `<w:commentRangeStart w:id="0"/>${run(before)}${run(bold, '<w:b/>')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>${run(middle)}` +
        `<w:hyperlink r:id="rId9">${run(link, '<w:rStyle w:val="Hyperlink"/>')}</w:hyperlink>${run(end)}`,
    ),
    `<w:tbl><w:tblPr><w:tblW w:w="8000" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="4000"/><w:gridCol w:w="4000"/></w:tblGrid><w:tr>${cell('Date')}${cell('12/12/2026')}</w:tr><w:tr>${cell('Reason')}${cell('You failed to reply')}</w:tr></w:tbl>`,
    paragraph(run('If any of this letter is not clear, please call us and we will explain it.')),
    paragraph(run('Yours sincerely')),
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>',
  ].join('');
  return documentOf(body);
}

/** A .docx around a body's XML, with the styles, list, settings and comment of the peers' letter. */
export function documentOf(body: string): Uint8Array {
  const relation = (id: string, type: string, target: string, mode = ''): string =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"${mode}/>`;
  const part = (name: string, type: string): string =>
    `<Override PartName="/word/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml"/>`;
  const files: Record<string, string> = {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('document', 'document.main')}${part('styles', 'styles')}${part('numbering', 'numbering')}${part('settings', 'settings')}${part('comments', 'comments')}</Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('rId1', 'officeDocument', 'word/document.xml')}</Relationships>`,
    'word/_rels/document.xml.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('rId1', 'styles', 'styles.xml')}${relation('rId2', 'numbering', 'numbering.xml')}${relation('rId3', 'settings', 'settings.xml')}${relation('rId4', 'comments', 'comments.xml')}${relation('rId9', 'hyperlink', 'https://www.anycouncil.example/review', ' TargetMode="External"')}</Relationships>`,
    'word/document.xml': `${head}<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `${head}<w:styles ${namespaces}><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="ListParagraph"><w:name w:val="List Paragraph"/><w:basedOn w:val="Normal"/></w:style><w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="0563C1"/><w:u w:val="single"/></w:rPr></w:style></w:styles>`,
    'word/numbering.xml': `${head}<w:numbering ${namespaces}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    'word/settings.xml': `${head}<w:settings ${namespaces}><w:zoom w:percent="100"/></w:settings>`,
    'word/comments.xml': `${head}<w:comments ${namespaces}><w:comment w:id="0" w:author="Pat Colleague" w:date="2026-11-01T09:00:00Z"><w:p>${run('Is this the right fund?')}</w:p></w:comment></w:comments>`,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}
