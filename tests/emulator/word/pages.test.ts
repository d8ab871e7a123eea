/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from 'node:util';
import { showPages } from '../../../emulator/word/pages';
import { openDocument, type WordApplication } from '../../../emulator/word/word-application';
import { docx, paragraph, run } from './docx';

Object.assign(globalThis, { TextDecoder, TextEncoder });
Element.prototype.scrollIntoView = () => undefined;

function show(body: string, parts: Record<string, string> = {}): { application: WordApplication; page: HTMLElement; close: () => void } {
  const page = document.createElement('div');
  document.body.replaceChildren(page);
  // jsdom has a realm of its own: bytes made here must be of the realm the emulator runs in.
  const application = openDocument(Uint8Array.from(docx(body, parts)), { author: 'Pat Example' });
  return { application, page, close: showPages(application, page) };
}

const textOf = (application: WordApplication): readonly string[] =>
  application.document.paragraphs(application.document.body).map((each) => application.document.text(each).text);

/** Types as a browser would ask for it: a beforeinput event over a range of one text node. */
function type(page: HTMLElement, inputType: string, text: string | null, node: Node, from: number, to = from): void {
  const event = new InputEvent('beforeinput', { inputType, data: text, cancelable: true, bubbles: true });
  Object.assign(event, { getTargetRanges: () => [{ startContainer: node, startOffset: from, endContainer: node, endOffset: to }] });
  page.querySelector('.pages')?.dispatchEvent(event);
  expect(event.defaultPrevented).toBe(true);
}

function firstText(page: HTMLElement, of: string): Node {
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node.textContent?.includes(of)) return node;
  throw new Error(`no text ${of}`);
}

describe('the pages', () => {
  test('show insertions, deletions, links, tables and notes, with nothing that can be followed or run', () => {
    const { page } = show(
      `${paragraph('See ', '<w:hyperlink r:id="rId5"><w:r><w:t>our page</w:t></w:r></w:hyperlink>', ' &lt;img src=x onerror=alert(1)&gt;')}<w:p><w:del w:id="1" w:author="A"><w:r><w:delText>old</w:delText></w:r></w:del><w:ins w:id="2" w:author="A"><w:r><w:t>new</w:t></w:r></w:ins></w:p><w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${paragraph('wide')}</w:tc></w:tr></w:tbl><w:p><w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" r:link="rId6"/></w:drawing></w:r></w:p>`,
      {
        'word/_rels/document.xml.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId5" Type="x/hyperlink" Target="javascript:alert(1)" TargetMode="External"/><Relationship Id="rId6" Type="x/image" Target="https://attacker.example/x.png" TargetMode="External"/></Relationships>',
      },
    );
    expect(page.querySelector('del')?.textContent).toBe('old');
    expect(page.querySelector('ins')?.textContent).toBe('new');
    expect(page.querySelector('.changed del')).not.toBeNull();
    expect(page.querySelector('.link')?.textContent).toBe('our page');
    expect(page.querySelector('td')?.colSpan).toBe(2);
    expect(page.textContent).toContain('<img src=x onerror=alert(1)>');
    expect(page.querySelectorAll('a, img, script, iframe, [href], [onerror]')).toHaveLength(0);
  });

  test('typing, replacing, Enter and backspace go into the document and come back to the screen', () => {
    const { application, page } = show(paragraph('one two') + paragraph('three'));
    type(page, 'insertText', '!', firstText(page, 'one'), 3);
    expect(textOf(application)).toEqual(['one! two', 'three']);
    expect(page.querySelector('.paragraph')?.textContent).toBe('one! two');
    type(page, 'deleteContentBackward', null, firstText(page, 'one!'), 3, 4);
    type(page, 'insertParagraph', null, firstText(page, 'one'), 4);
    expect(textOf(application)).toEqual(['one ', 'two', 'three']);
    expect([...page.querySelectorAll('.paragraph')].map((each) => each.textContent)).toEqual(['one ', 'two', 'three']);
    expect(application.document.selection.start).toMatchObject({ offset: 0 });
    application.undo();
    application.undo();
    application.undo();
    expect([...page.querySelectorAll('.paragraph')].map((each) => each.textContent)).toEqual(['one two', 'three']);
  });

  test('typing under tracking shows as a tracked change', () => {
    const { application, page } = show(paragraph('one two'));
    application.document.setTrackingMode('TrackAll');
    type(page, 'insertText', '1', firstText(page, 'one'), 0, 3);
    expect(page.querySelector('del')?.textContent).toBe('one');
    expect(page.querySelector('ins')?.textContent).toBe('1');
  });

  test('a locked content control refuses typing, says so, and stays', () => {
    const { application, page } = show(
      `<w:p><w:sdt><w:sdtPr><w:lock w:val="contentLocked"/></w:sdtPr><w:sdtContent>${run('fixed')}</w:sdtContent></w:sdt></w:p>`,
    );
    type(page, 'insertText', 'x', firstText(page, 'fixed'), 2);
    expect(textOf(application)).toEqual(['fixed']);
    expect(page.querySelector('[role=status]')?.textContent).toContain('locked');
  });

  test('the selection on the screen becomes the document’s, and an add-in’s becomes the screen’s', () => {
    const { application, page } = show(paragraph('one two') + paragraph('three'));
    const heard: string[] = [];
    application.subscribe((event) => heard.push(event));
    document.getSelection()?.setBaseAndExtent(firstText(page, 'three'), 4, firstText(page, 'one'), 4);
    document.dispatchEvent(new Event('selectionchange'));
    const { selection } = application.document;
    expect([
      application.document.orderOf(selection.start.paragraph),
      selection.start.offset,
      application.document.orderOf(selection.end.paragraph),
      selection.end.offset,
    ]).toEqual([0, 4, 1, 4]);
    expect(heard).toEqual(['selection-changed']);
    application.change((word) => {
      const second = application.document.paragraphs(application.document.body)[1];
      if (second) word.document.ranges.place(selection, { paragraph: second, offset: 0 }, { paragraph: second, offset: 5 });
      word.selectionMoved = true;
    });
    expect(document.getSelection()?.toString()).toBe('three');
  });

  test('comments stand in the margin and their words are marked', () => {
    const { application, page } = show(paragraph('one two three'));
    const only = application.document.paragraphs(application.document.body)[0];
    if (!only) throw new Error('no paragraph');
    application.change(() =>
      application.document.comments.insert(
        { start: { paragraph: only, offset: 4 }, end: { paragraph: only, offset: 7 } },
        'Why <b>two</b>?',
      ),
    );
    expect(page.querySelector('.commented')?.textContent).toBe('two');
    expect(page.querySelector('.comment p')?.textContent).toBe('Why <b>two</b>?');
  });

  test('are taken down without a trace', () => {
    const { application, page, close } = show(paragraph('one'));
    close();
    expect(page.childElementCount).toBe(0);
    application.change((word) => word.text.insert(word.document.selection.start.paragraph, 0, 'x', 'right'));
    expect(page.childElementCount).toBe(0);
  });
});
