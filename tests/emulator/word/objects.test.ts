import { openDocument, type WordApplication } from '../../../emulator/word/word-application';
import { docx, mainPart, paragraph, run } from './docx';
import { type Items, loadParagraphs, partOf, type Reply, WireClient } from './wire-client';
import { outOfLine, repeated } from '../../growth';

const now = (): Date => new Date('2026-03-02T10:20:30Z');
const open = (body: string, parts: Record<string, string> = {}): WordApplication =>
  openDocument(docx(body, parts), { author: 'Pat Example', now });
const texts = (application: WordApplication): readonly string[] => loadParagraphs(new WireClient(application)).map((each) => each.Text);
const errorOf = (reply: Reply): Reply['Error'] => reply.Error;

function bodyOf(client: WireClient): { root: number; body: number; paragraphs: number } {
  const root = client.document();
  const body = client.property(root, 'Body');
  return { root, body, paragraphs: client.property(body, 'Paragraphs') };
}

const table = `<w:tbl><w:tblPr/><w:tr><w:tc><w:tcPr/>${paragraph('a')}</w:tc><w:tc><w:tcPr/>${paragraph('b')}</w:tc></w:tr><w:tr><w:tc><w:tcPr/>${paragraph('c')}</w:tc><w:tc><w:tcPr/>${paragraph('d')}</w:tc></w:tr></w:tbl>`;

describe('what is not emulated fails by its name', () => {
  test('a method, a property, a class and a dispatch id', async () => {
    const application = open(paragraph('x'));
    const client = new WireClient(application);
    client.method(bodyOf(client).body, 'MakeCoffee');
    expect(errorOf(client.reply())).toMatchObject({ Code: 'ApiNotFound', Location: 'Body.MakeCoffee' });
    const { body } = bodyOf(client);
    client.load(body, 'colour');
    expect(errorOf(client.reply())).toMatchObject({ Code: 'ApiNotFound', Location: 'Body.Colour' });
    await expect(application.execute(119, {})).rejects.toMatchObject({ code: 'not-emulated', message: expect.stringContaining('119') });
  });

  test('what came before the failing call stays done, and its index is told', () => {
    const application = open(paragraph('x'));
    const client = new WireClient(application);
    const { body } = bodyOf(client);
    client.method(body, 'InsertText', 'y', 'End');
    client.call(body, 'MakeCoffee');
    expect(errorOf(client.reply())?.ActionIndex).toBe(4);
    expect(texts(application)).toEqual(['xy']);
  });
});

test('a batch or an answer that is too large is refused, when told to', () => {
  const open = (mostBytes: number): WireClient =>
    new WireClient(openDocument(docx(paragraph('word '.repeat(400))), { behaviour: { mostBytes } }));
  const read = (client: WireClient): Reply['Error'] => {
    client.load(bodyOf(client).body, 'text');
    return errorOf(client.reply());
  };
  expect(read(open(100))?.Code).toBe('RequestPayloadSizeLimitExceeded');
  expect(read(open(1_500))?.Code).toBe('ResponsePayloadSizeLimitExceeded');
  expect(read(open(10_000))).toBeNull();
});

describe('text', () => {
  test('of a paragraph counts deleted words, and reviewed text does not', () => {
    const application = open(
      `<w:p>${run('one ')}<w:del w:id="1" w:author="A" w:date="2026-01-01T00:00:00Z"><w:r><w:delText xml:space="preserve">two </w:delText></w:r></w:del><w:ins w:id="2" w:author="A"><w:r><w:t>three</w:t></w:r></w:ins></w:p>`,
    );
    expect(texts(application)).toEqual(['one two three']);
    const client = new WireClient(application);
    const first = client.item(bodyOf(client).paragraphs, 0);
    const current = client.call(first, 'GetReviewedText', ['Current']);
    const original = client.call(first, 'GetReviewedText', ['Original']);
    const reply = client.reply();
    expect(
      reply.Results.filter((result) => result.ActionId === current || result.ActionId === original).map((result) => result.Value),
    ).toEqual(['one three', 'one two ']);
  });

  test('can leave deleted words out, by a switch', () => {
    const application = openDocument(
      docx(`<w:p>${run('one ')}<w:del w:id="1" w:author="A"><w:r><w:delText>two</w:delText></w:r></w:del></w:p>`),
      { behaviour: { deletionsInText: false } },
    );
    expect(texts(application)).toEqual(['one ']);
  });

  test('leaves out field codes and text boxes, and has tabs, breaks and note marks as single characters', () => {
    const field =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>today</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
    expect(
      texts(
        open(
          `<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:footnoteReference w:id="2"/></w:r>${field}<w:r><w:pict><w:txbxContent>${paragraph('boxed')}</w:txbxContent></w:pict></w:r></w:p>`,
        ),
      ),
    ).toEqual(['a\tb\v\u0002today']);
  });

  test('of the whole body joins paragraphs, tables included', () => {
    const client = new WireClient(open(paragraph('top') + table + paragraph('end')));
    const { body } = bodyOf(client);
    expect(client.sync<{ Text: string }>(client.load(body, 'text')).Text).toBe('top\na\nb\nc\nd\nend');
  });
});

describe('search', () => {
  const find = (application: WordApplication, text: string, flags = 0): readonly string[] | string => {
    const client = new WireClient(application);
    const found = client.method(bodyOf(client).body, '_Search2', text, flags);
    const action = client.load(found, 'text');
    const reply = client.reply();
    if (reply.Error) return reply.Error.Code;
    return (reply.Results.find((result) => result.ActionId === action)?.Value as Items<{ Text: string }>)._Items.map((item) => item.Text);
  };

  test('takes options, escapes and wildcards', () => {
    const application = open(paragraph('Cat catalogue CAT (cat) c.t 50% a^b'));
    expect(find(application, 'cat')).toEqual(['Cat', 'cat', 'CAT', 'cat']);
    expect(find(application, 'cat', 1)).toEqual(['cat', 'cat']);
    expect(find(application, 'cat', 3)).toEqual(['cat']);
    expect(find(application, 'c.t')).toEqual(['c.t']);
    expect(find(application, 'a^^b')).toEqual(['a^b']);
    expect(find(application, '[(]?at', 4)).toEqual(['(cat']);
  });

  test('finds nothing quietly, and refuses an empty or too long text', () => {
    const application = open(paragraph('x'));
    expect(find(application, 'absent')).toEqual([]);
    expect(find(application, '')).toBe('InvalidArgument');
    expect(find(application, 'x'.repeat(256))).toBe('SearchStringInvalidOrTooLong');
  });

  test('does not cross a deletion but matches a pending insertion', () => {
    const application = open(
      `<w:p>${run('pay ')}<w:del w:id="1" w:author="A"><w:r><w:delText>it </w:delText></w:r></w:del><w:ins w:id="2" w:author="A"><w:r><w:t>now</w:t></w:r></w:ins></w:p>`,
    );
    expect(find(application, 'pay now')).toEqual([]);
    expect(find(application, 'it')).toEqual([]);
    expect(find(application, 'now')).toEqual(['now']);
  });

  test('takes time in line with the length of an adversarial text', () => {
    expect(outOfLine((length) => find(open(paragraph(repeated('a ', length))), 'a*b', 4), 600_000)).toBeUndefined();
  });
});

describe('ranges', () => {
  test('compare, expand and intersect', () => {
    const client = new WireClient(open(paragraph('one two three')));
    const { paragraphs } = bodyOf(client);
    const words = client.method(client.item(paragraphs, 0), 'GetTextRanges', [' '], true);
    const [first, second] = [client.item(words, 0), client.item(words, 1)];
    const whole = client.item(client.property(first, 'Paragraphs'), 0);
    const relation = client.call(first, 'CompareLocationWith', [null], [second]);
    const inside = client.call(second, 'CompareLocationWith', [null], [client.method(whole, 'GetRange', 'Content')]);
    const reply = client.reply();
    expect(reply.Error).toBeNull();
    expect(reply.Results.find((result) => result.ActionId === relation)?.Value).toBe('Before');
    expect(reply.Results.find((result) => result.ActionId === inside)?.Value).toBe('Inside');
  });

  test('split at tabs', () => {
    const client = new WireClient(open('<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r></w:p>'));
    const pieces = client.method(client.item(bodyOf(client).paragraphs, 0), 'Split', ['\t'], true, false);
    expect(client.sync<Items<{ Text: string }>>(client.load(pieces, 'text'))._Items.map((item) => item.Text)).toEqual(['a', 'b']);
  });
});

describe('paragraphs', () => {
  test('know their style, list, alignment and table', () => {
    const styles =
      '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:basedOn w:val="N"/><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/></w:rPr></w:style></w:styles>';
    const relationships =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>';
    const client = new WireClient(
      open(`<w:p><w:pPr><w:pStyle w:val="H1"/></w:pPr>${run('Title')}</w:p>${table}`, {
        'word/styles.xml': styles,
        'word/_rels/document.xml.rels': relationships,
      }),
    );
    const { paragraphs } = bodyOf(client);
    const items = client.sync<Items<Record<string, unknown>>>(
      client.load(
        paragraphs,
        'style',
        'styleBuiltIn',
        'alignment',
        'tableNestingLevel',
        'isListItem',
        'font/bold',
        'listItemOrNullObject/level',
      ),
    )._Items;
    expect(items[0]).toMatchObject({
      Style: 'Heading 1',
      StyleBuiltIn: 'Heading1',
      Alignment: 'Centered',
      TableNestingLevel: 0,
      IsListItem: false,
      Font: { Bold: true },
      ListItemOrNullObject: null,
    });
    expect(items[1]).toMatchObject({ Style: 'Normal', TableNestingLevel: 1 });
  });

  test('inserted and deleted under tracking come and go with the verdict', () => {
    const body = paragraph('one') + paragraph('two') + paragraph('three');
    const edit = (): WordApplication => {
      const application = open(body);
      const client = new WireClient(application);
      const { root, paragraphs } = bodyOf(client);
      client.set(root, 'ChangeTrackingMode', 'TrackAll');
      client.method(client.item(paragraphs, 0), 'InsertParagraph', 'new', 'After');
      client.call(client.item(paragraphs, 1), 'Delete');
      client.sync();
      return application;
    };
    const rejected = edit();
    rejected.rejectAll();
    expect(partOf(rejected.save())).toBe(mainPart(body));
    const accepted = edit();
    accepted.acceptAll();
    expect(texts(accepted)).toEqual(['one', 'new', 'three']);
  });

  test('split by a line feed under tracking join again when it is rejected', () => {
    const body = `<w:p w:rsidR="00AB"><w:pPr><w:jc w:val="both"/></w:pPr>${run('one two', '<w:b/>')}</w:p>`;
    const application = open(body);
    const client = new WireClient(application);
    const { root, paragraphs } = bodyOf(client);
    client.set(root, 'ChangeTrackingMode', 'TrackAll');
    const words = client.method(client.item(paragraphs, 0), 'GetTextRanges', [' '], true);
    client.method(client.item(words, 1), 'InsertText', 'x\ny', 'Replace');
    client.sync();
    expect(texts(application)).toEqual(['one twox', 'y']);
    application.rejectAll();
    expect(partOf(application.save())).toBe(mainPart(body));
  });
});

describe('lists and tables', () => {
  test('a new list numbers its paragraphs and levels', () => {
    const application = open(paragraph('a') + paragraph('b') + paragraph('c'));
    const client = new WireClient(application);
    const { paragraphs } = bodyOf(client);
    const list = client.method(client.item(paragraphs, 0), 'StartNewList');
    const { Id } = client.sync<{ Id: number }>(client.load(list, 'id'));
    const again = bodyOf(client).paragraphs;
    client.method(client.item(again, 1), 'AttachToList', Id, 1);
    client.method(client.item(again, 2), 'AttachToList', Id, 0);
    client.sync();
    const items = client.sync<Items<{ ListItem: { ListString: string; Level: number } }>>(
      client.load(bodyOf(client).paragraphs, 'listItem/listString', 'listItem/level'),
    )._Items;
    expect(items.map((item) => item.ListItem)).toEqual(
      [
        { ListString: '1.', Level: 0 },
        { ListString: 'a.', Level: 1 },
        { ListString: '2.', Level: 0 },
      ].map((each) => expect.objectContaining(each)),
    );
    expect(Object.keys(openDocument(application.save()).document.package.partNames)).not.toHaveLength(0);
  });

  test('a table has values, takes new ones and rows, and is inserted whole', () => {
    const application = open(paragraph('top') + table + paragraph('end'));
    const client = new WireClient(application);
    const { body } = bodyOf(client);
    const first = client.item(client.property(body, 'Tables'), 0);
    client.set(first, 'Values', [
      ['1', '2'],
      ['3', '4'],
    ]);
    client.method(first, 'AddRows', 'End', 1, [['5', '6']]);
    expect(client.sync<{ Values: unknown }>(client.load(first, 'values')).Values).toEqual([
      ['1', '2'],
      ['3', '4'],
      ['5', '6'],
    ]);
    const made = client.method(client.item(bodyOf(client).paragraphs, 0), 'InsertTable', 1, 2, 'After', [['x', 'y']]);
    expect(client.sync<{ RowCount: number }>(client.load(made, 'rowCount')).RowCount).toBe(1);
    expect(texts(application).slice(0, 4)).toEqual(['top', 'x', 'y', '1']);
  });
});

describe('comments', () => {
  test('are put around the words, read back, answered, resolved and taken away without a trace', () => {
    const body = paragraph('one two three');
    const application = open(body);
    const client = new WireClient(application);
    const words = client.method(client.item(bodyOf(client).paragraphs, 0), 'GetTextRanges', [' '], true);
    const comment = client.method(client.item(words, 1), 'InsertComment', 'Why this?');
    const id = client.sync<{ _ReferenceId: string; Content: string }>(client.load(comment, 'content'))._ReferenceId;
    expect(partOf(application.save())).toContain(
      '<w:commentRangeStart w:id="0"/><w:r><w:t xml:space="preserve">two</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>',
    );
    const again = client.reference(id);
    client.method(again, 'Reply', 'Because.');
    client.set(again, 'Resolved', true);
    client.sync();
    const reopened = new WireClient(openDocument(application.save()));
    const list = reopened.method(bodyOf(reopened).body, 'GetComments');
    const items = reopened.sync<Items<Record<string, unknown>>>(
      reopened.load(list, 'content', 'authorName', 'resolved', 'replies/content'),
    )._Items;
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      Content: 'Why this?',
      AuthorName: 'Pat Example',
      Resolved: true,
      Replies: { _Items: [expect.objectContaining({ Content: 'Because.' })] },
    });
    client.call(client.reference(id), 'Delete');
    client.sync();
    expect(partOf(application.save())).toBe(mainPart(body));
  });
});

describe('content controls', () => {
  const controlled = (lock: string): string =>
    `<w:p>${run('Dear ')}<w:sdt><w:sdtPr><w:alias w:val="Name"/><w:tag w:val="name"/><w:id w:val="7"/>${lock}<w:text/></w:sdtPr><w:sdtContent>${run('resident')}</w:sdtContent></w:sdt>${run(',')}</w:p>`;

  test('are read and filled', () => {
    const application = open(controlled(''));
    const client = new WireClient(application);
    const control = client.method(client.method(client.property(client.document(), 'ContentControls'), 'GetByTag', 'name'), 'GetFirst');
    const before = client.sync<Record<string, unknown>>(client.load(control, 'title', 'text', 'type', 'cannotEdit'));
    expect(before).toMatchObject({ Title: 'Name', Text: 'resident', Type: 'PlainText', CannotEdit: false });
    client.method(client.reference(String(before['_ReferenceId'])), 'InsertText', 'Ms Example', 'Replace');
    client.sync();
    expect(partOf(application.save())).toContain('<w:sdtContent><w:r><w:t>Ms Example</w:t></w:r></w:sdtContent>');
  });

  test('that are locked refuse an edit and stay as they were', () => {
    const body = controlled('<w:lock w:val="contentLocked"/>');
    const application = open(body);
    const client = new WireClient(application);
    const found = client.method(bodyOf(client).body, '_Search2', 'resident', 0);
    client.method(client.item(found, 0), 'InsertText', 'x', 'Replace');
    expect(errorOf(client.reply())).toMatchObject({ Code: 'AccessDenied' });
    expect(partOf(application.save())).toBe(mainPart(body));
  });
});

describe('markup', () => {
  const flat = (inner: string, more = ''): string =>
    `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"><pkg:part pkg:name="/word/document.xml" pkg:contentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"><pkg:xmlData>${mainPart(inner).replace(/^<\?xml[^>]*\?>\n/, '')}</pkg:xmlData></pkg:part>${more}</pkg:package>`;

  test('Open XML goes in as paragraphs and tables, its section left out, and is taken back by rejecting', () => {
    const body = paragraph('top') + paragraph('end');
    const application = open(body);
    const client = new WireClient(application);
    const { root, paragraphs } = bodyOf(client);
    client.set(root, 'ChangeTrackingMode', 'TrackAll');
    client.method(client.item(paragraphs, 0), 'InsertOoxml', flat(paragraph('first', run(' bold', '<w:b/>')) + table), 'End');
    client.sync();
    expect(texts(application)).toEqual(['top', 'first bold', 'a', 'b', 'c', 'd', 'end']);
    application.rejectAll();
    expect(partOf(application.save())).toBe(mainPart(body));
  });

  test('Open XML that is given out can be put in again', () => {
    const application = open(paragraph('one', run(' two', '<w:b/>')) + paragraph('three'));
    const client = new WireClient(application);
    const { body, paragraphs } = bodyOf(client);
    const ooxml = client.sync<string>(client.call(client.item(paragraphs, 0), 'GetOoxml'));
    expect(body).toBeGreaterThan(0);
    client.method(bodyOf(client).body, 'InsertOoxml', ooxml, 'End');
    client.sync();
    expect(texts(application)).toEqual(['one two', 'three', 'one two']);
  });

  test('a picture and a link go out with the Open XML and come in again', () => {
    const relationships =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/a.png"/><Relationship Id="rId4" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://council.example/?a=1&amp;b=2" TargetMode="External"/></Relationships>';
    const picture =
      '<w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" r:embed="rId3"/></w:drawing></w:r>';
    const application = open(paragraph('see ', `<w:hyperlink r:id="rId4">${run('this')}</w:hyperlink>`, picture) + paragraph('end'), {
      'word/_rels/document.xml.rels': relationships,
      'word/media/a.png': 'not really a picture',
    });
    const client = new WireClient(application);
    const ooxml = client.sync<string>(client.call(client.item(bodyOf(client).paragraphs, 0), 'GetOoxml'));
    const other = open(paragraph('here'));
    const target = new WireClient(other);
    target.method(bodyOf(target).body, 'InsertOoxml', ooxml, 'End');
    target.sync();
    const saved = openDocument(other.save()).document;
    const found = saved.package.relationships(saved.mainPart).filter((each) => each.kind === 'image' || each.kind === 'hyperlink');
    expect(found.map((each) => each.kind).sort()).toEqual(['hyperlink', 'image']);
    expect(found.find((each) => each.kind === 'hyperlink')?.target).toBe('https://council.example/?a=1&b=2');
    expect(new TextDecoder().decode(saved.package.bytes(found.find((each) => each.kind === 'image')?.target ?? ''))).toBe(
      'not really a picture',
    );
  });

  test('HTML becomes headings, lists, tables, bold and links; scripts do not come in', () => {
    const application = open(paragraph(''));
    const client = new WireClient(application);
    client.method(
      bodyOf(client).body,
      'InsertHtml',
      '<h1>Title</h1><script>alert(1)</script><p>Some <b>bold</b> &amp; <a href="https://council.example/x">link</a></p><ul><li>one</li><li>two</li></ul><table><tr><td>a</td><td>b</td></tr></table>',
      'Replace',
    );
    client.sync();
    expect(texts(application)).toEqual(['Title', 'Some bold & link', 'one', 'two', 'a', 'b', '']);
    const xml = partOf(application.save());
    expect(xml).toContain('<w:pStyle w:val="Heading1"/>');
    expect(xml).toContain('<w:numPr>');
    expect(xml).not.toContain('alert');
  });
});

describe('the selection', () => {
  test('is read and moved, and its listeners hear of it', () => {
    const application = open(paragraph('one two'));
    const heard: string[] = [];
    application.subscribe((event) => heard.push(event));
    const client = new WireClient(application);
    const words = client.method(client.item(bodyOf(client).paragraphs, 0), 'GetTextRanges', [' '], true);
    client.call(client.item(words, 1), 'Select', ['Select']);
    client.sync();
    expect(heard).toEqual(['selection-changed']);
    const selection = client.method(client.document(), 'GetSelection');
    expect(client.sync<{ Text: string }>(client.load(selection, 'text')).Text).toBe('two');
  });
});

describe('common API', () => {
  test('settings and custom XML parts are kept in the saved file', async () => {
    const application = open(paragraph('x'));
    await application.execute(76, { DdaSettingsMethod: { Properties: [['key', '"value"']] } });
    const added = await application.execute(128, { xml: '<a xmlns="urn:example">1</a>' });
    const id = (added['DataPartProperties'] as { id: string }).id;
    const again = openDocument(application.save());
    expect(await again.execute(75, {})).toEqual({ Properties: { Settings: [['key', '"value"']] } });
    expect(await again.execute(130, { namespace: 'urn:example' })).toEqual({ DataPartList: [{ id, DataPartBuiltIn: false }] });
    expect(await again.execute(131, { id })).toEqual({ Data: '<a xmlns="urn:example">1</a>' });
    await again.execute(133, { id });
    expect(await again.execute(130, { namespace: 'urn:example' })).toEqual({ DataPartList: [] });
  });

  test('gives a copy of the file in slices', async () => {
    const application = open(paragraph('x'));
    const { 1: size } = await application.execute(77, { 0: 1, 1: 300 });
    const bytes: number[] = [];
    for (let index = 0; bytes.length < Number(size); index += 1) {
      const { 0: slice } = await application.execute(80, { 2: 1, 3: index });
      bytes.push(...(slice as number[]));
    }
    expect(partOf(Uint8Array.from(bytes))).toBe(mainPart(paragraph('x')));
    await expect(application.execute(77, { 0: 2 })).rejects.toMatchObject({ code: 'not-emulated' });
  });

  test('the selection is read and written as text', async () => {
    const application = open(paragraph('one two'));
    const only = application.document.paragraphs(application.document.body)[0];
    if (!only) throw new Error('no paragraph');
    application.select({ start: { paragraph: only, offset: 0 }, end: { paragraph: only, offset: 3 } });
    expect(await application.execute(64, { DdaGetBindingData: { CoerceType: 'text' } })).toEqual({ Data: 'one' });
    await application.execute(65, { DdaSetBindingData: { CoerceType: 'text', Data: 'three' } });
    expect(texts(application)).toEqual(['three two']);
    expect(application.document.selection.start.offset).toBe(5);
  });

  test('counts round trips, and undoes each as one step', () => {
    const application = open(paragraph('x'));
    const client = new WireClient(application);
    const { body } = bodyOf(client);
    client.method(body, 'InsertText', 'a', 'End');
    client.method(body, 'InsertText', 'b', 'End');
    client.sync();
    expect(application.statistics()).toMatchObject({ syncs: 1, calls: { InsertText: 2 } });
    expect(application.undo()).toBe(true);
    expect(texts(application)).toEqual(['x']);
    expect(application.redo()).toBe(true);
    expect(texts(application)).toEqual(['xab']);
  });
});
