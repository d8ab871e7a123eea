import { strToU8, unzipSync, zipSync } from 'fflate';
import { EmulatorError, openDocument } from '../../../emulator/word/word-application';
import { contentTypes, docx, mainPart, paragraph, rootRelationships } from './docx';
import { loadParagraphs, partOf, WireClient } from './wire-client';
import { outOfLine } from '../../growth';

const texts = (bytes: Uint8Array): readonly string[] => loadParagraphs(new WireClient(openDocument(bytes))).map((each) => each.Text);

function refusal(bytes: Uint8Array): EmulatorError {
  try {
    openDocument(bytes);
  } catch (cause) {
    if (cause instanceof EmulatorError) return cause;
    throw cause;
  }
  throw new Error('the file was opened');
}

function oleFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((character, index) => (bytes[1024 + index * 2] = character.charCodeAt(0)));
  return bytes;
}

describe('files that cannot be opened get a plain message', () => {
  test('an empty file', () => expect(refusal(new Uint8Array())).toMatchObject({ code: 'empty' }));
  test('a file protected by a password', () =>
    expect(refusal(oleFile('EncryptionInfo'))).toMatchObject({ code: 'encrypted', message: expect.stringContaining('password') }));
  test('an old .doc file', () => expect(refusal(oleFile('WordDocument'))).toMatchObject({ code: 'not-a-document' }));
  test('something else entirely', () => expect(refusal(strToU8('hello'))).toMatchObject({ code: 'not-a-document' }));
  test('a zip with no document in it', () => expect(refusal(zipSync({ 'a.txt': strToU8('a') }))).toMatchObject({ code: 'not-a-document' }));
  test('a spreadsheet', () => {
    const bytes = docx('', { '[Content_Types].xml': contentTypes.replace('wordprocessingml.document.main', 'spreadsheetml.sheet.main') });
    expect(refusal(bytes)).toMatchObject({ code: 'not-a-document' });
  });
  test('a file cut short at any place', () => {
    const bytes = docx(paragraph('some text'));
    for (let length = 1; length < bytes.length; length += 37)
      expect(['damaged', 'not-a-document']).toContain(refusal(bytes.subarray(0, length)).code);
  });
  test('a part that fails its checksum', () => {
    const bytes = docx(paragraph('some text that is long enough to be packed, some text that is long enough to be packed'));
    const name = strToU8('word/document.xml');
    const at = bytes.findIndex((_, index) => name.every((byte, i) => bytes[index + i] === byte)) + name.length;
    bytes[at + 20] = (bytes[at + 20] ?? 0) ^ 0xff;
    expect(refusal(bytes).code).toBe('damaged');
  });
  test('XML that is not well-formed, in each of several ways', () => {
    for (const xml of ['', '<a>', '<a></b>', '<a/><b/>', '<a>&nope;</a>x', 'text', '<a', '<!-- a', '<w:document>']) {
      expect(['damaged']).toContain(refusal(docx('', { 'word/document.xml': xml })).code);
    }
  });
  test('a document type declaration, whatever it declares', () => {
    const evil = mainPart(paragraph('x')).replace('?>', '?><!DOCTYPE w [<!ENTITY e SYSTEM "http://attacker.example/x">]>');
    expect(refusal(docx('', { 'word/document.xml': evil }))).toMatchObject({
      code: 'external-entity',
      message: expect.stringContaining('Nothing was fetched'),
    });
  });
  test('elements nested a hundred thousand deep', () => {
    expect(refusal(docx('', { 'word/document.xml': '<a>'.repeat(100_000) })).code).toBe('damaged');
  });
});

describe('hostile files take time in line with their length', () => {
  const read = (bytes: Uint8Array): void => {
    try {
      loadParagraphs(new WireClient(openDocument(bytes)));
    } catch (cause) {
      if (!(cause instanceof EmulatorError)) throw cause;
    }
  };
  const inLine = (file: (count: number) => Uint8Array, count: number): void =>
    expect(outOfLine((some) => read(file(some)), count)).toBeUndefined();
  test('a megabyte of letters where an attribute should be', () =>
    inLine(
      (count) => docx('', { 'word/document.xml': mainPart(`<w:p ${'a'.repeat(count)}><w:pPr ${'b '.repeat(count / 2)}/></w:p>`) }),
      1_000_000,
    ));
  test('a megabyte of spaces in a text', () =>
    inLine((count) => docx(`<w:p><w:r><w:t>a${' '.repeat(count)}b</w:t></w:r></w:p>`), 1_000_000));
  test('a hundred thousand empty runs', () => inLine((count) => docx(`<w:p>${'<w:r><w:t>a</w:t></w:r>'.repeat(count)}</w:p>`), 100_000));
  test('fifty thousand paragraphs', () => inLine((count) => docx(paragraph('a').repeat(count)), 50_000));
  test('a small file that claims to unpack to gigabytes', () => {
    const bytes = docx(paragraph('x'.repeat(10_000)));
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at + 46 < bytes.length; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 390_000_000, true);
    expect(['damaged', 'not-a-document']).toContain(refusal(bytes).code);
  });
  test('a style that is based on itself', () => {
    const styles =
      '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:default="1" w:styleId="A"><w:name w:val="A"/><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:name w:val="B"/><w:basedOn w:val="A"/></w:style></w:styles>';
    const relationships =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>';
    const client = new WireClient(
      openDocument(docx(paragraph('x'), { 'word/styles.xml': styles, 'word/_rels/document.xml.rels': relationships })),
    );
    const paragraphs = client.property(client.property(client.document(), 'Body'), 'Paragraphs');
    client.sync(client.load(paragraphs, 'style', 'font/bold', 'isListItem', 'alignment'));
  });
});

describe('unusual files that can be opened', () => {
  test('a main part with another name, and parts named in other case', () => {
    const bytes = docx('', {
      '[Content_Types].xml': contentTypes.replace('/word/document.xml', '/Text/Letter.xml'),
      '_rels/.rels': rootRelationships.replace('word/document.xml', '/text/letter.xml'),
      'Text/Letter.xml': mainPart(paragraph('found')),
    });
    expect(texts(bytes)).toEqual(['found']);
  });
  test('strict files and files with other prefixes', () => {
    const strict = mainPart(paragraph('strict')).replaceAll(
      'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
      'http://purl.oclc.org/ooxml/wordprocessingml/main',
    );
    expect(texts(docx('', { 'word/document.xml': strict }))).toEqual(['strict']);
    const prefixed = mainPart(paragraph('prefixed')).replaceAll('w:', 'ns0:').replaceAll('xmlns:w=', 'xmlns:ns0=');
    expect(texts(docx('', { 'word/document.xml': prefixed }))).toEqual(['prefixed']);
  });
  test('an edit in a file with another prefix is written in that prefix', () => {
    const application = openDocument(
      docx('', { 'word/document.xml': mainPart(paragraph('one two')).replaceAll('w:', 'ns0:').replaceAll('xmlns:w=', 'xmlns:ns0=') }),
    );
    application.document.setTrackingMode('TrackAll');
    const only = application.document.paragraphs(application.document.body)[0];
    if (!only) throw new Error('no paragraph');
    application.change((session) => session.text.replace(only, 0, 3, 'three'));
    expect(partOf(application.save())).toMatch(/<ns0:del ns0:id="\d+" ns0:author=.*<ns0:ins /);
  });
  test('UTF-16 and a byte order mark', () => {
    const xml = mainPart(paragraph('é and 漢')).replace('UTF-8', 'UTF-16');
    const bytes = new Uint8Array(xml.length * 2 + 2);
    const view = new DataView(bytes.buffer);
    [`\ufeff`, ...xml.split('')].forEach((character, index) => view.setUint16(index * 2, character.charCodeAt(0), true));
    expect(texts(docx('', { 'word/document.xml': bytes }))).toEqual(['é and 漢']);
    expect(texts(docx('', { 'word/document.xml': `\ufeff${mainPart(paragraph('marked'))}` }))).toEqual(['marked']);
  });
  test('a body with no paragraph shows one, and is saved as it was until something is typed', () => {
    const bytes = docx('');
    const application = openDocument(bytes);
    expect(loadParagraphs(new WireClient(application))).toHaveLength(1);
    expect(partOf(application.save())).toBe(mainPart(''));
  });
  test('missing parts, broken side parts and alternate content', () => {
    const body = `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x">${paragraph('chosen')}</mc:Choice><mc:Fallback>${paragraph('fallen back')}</mc:Fallback></mc:AlternateContent>${paragraph('after')}`;
    const relationships =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="missing.xml"/></Relationships>';
    expect(texts(docx(body, { 'word/_rels/document.xml.rels': relationships, 'word/styles.xml': '<broken' }))).toEqual(['chosen', 'after']);
  });
});

describe('saving', () => {
  test('without an edit gives every part back byte for byte, in the same order', () => {
    const bytes = docx(`${paragraph("it's a &quot;test&quot; &#8211; yes")}<!-- kept --><w:p w:rsidR='00AA'  /><w:p></w:p>`, {
      'word/media/image1.png': new Uint8Array([1, 2, 3]),
    });
    const saved = openDocument(bytes).save();
    expect(unzipSync(saved)).toEqual(unzipSync(bytes));
    expect(Object.keys(unzipSync(saved))).toEqual(Object.keys(unzipSync(bytes)));
  });
  test('after an edit changes no other part and no other paragraph', () => {
    const odd = "<w:p  w:rsidR='00AA' ><w:r ><w:t  xml:space='preserve' >it's &gt; odd</w:t ></w:r></w:p >";
    const bytes = docx(odd + paragraph('change me') + odd, { 'word/other.xml': '<a  b = "c" />' });
    const application = openDocument(bytes);
    const second = application.document.paragraphs(application.document.body)[1];
    if (!second) throw new Error('no paragraph');
    application.change((session) => session.text.replace(second, 0, 6, 'changed'));
    const saved = application.save();
    expect(partOf(saved)).toBe(mainPart(odd + paragraph('changed me') + odd));
    expect(partOf(saved, 'word/other.xml')).toBe('<a  b = "c" />');
  });
});
