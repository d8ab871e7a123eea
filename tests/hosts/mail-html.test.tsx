import { readMailHtml } from '../../src/hosts/outlook/mail-html';

const texts = (html: string): { text: string; locked: boolean }[] =>
  readMailHtml(html).paragraphs.map(({ passage }) => ({ text: passage.text.trim(), locked: passage.locked !== undefined }));

test('paragraphs, list items and line breaks are passages of their own', () => {
  expect(
    texts('<div>Dear Ms Ash</div><p>One <b>bold</b> word</p><ul><li>first</li><li>second</li></ul>a<br>b').map(({ text }) => text),
  ).toEqual(['Dear Ms Ash', 'One bold word', 'first', 'second', 'a', 'b']);
});

test.each([
  ['Outlook', '<p>New</p><div id="divRplyFwdMsg"><p>Old</p></div><p>Older</p>'],
  ['Gmail', '<p>New</p><div class="gmail_quote"><p>Old</p></div>'],
  ['plain text', '<p>New</p><p>From: Tom Ferris &lt;tom@home.example&gt;</p><p>Old</p>'],
])('what comes after the mark that %s leaves is the quoted thread, and locked', (_client, html) => {
  const [first, ...rest] = texts(html);
  expect(first).toEqual({ text: 'New', locked: false });
  expect(rest.length).toBeGreaterThan(0);
  expect(rest.every(({ locked }) => locked)).toBe(true);
});

test('a signature is locked and the words above it are not', () => {
  expect(texts('<p>New</p><div id="Signature"><p>Paul, Housing</p></div>')).toEqual([
    { text: 'New', locked: false },
    { text: 'Paul, Housing', locked: true },
  ]);
});

test('scripts, styles and templates are never words, and nothing in a mail runs', () => {
  expect(
    texts('<style>p{}</style><script>window.ran = true</script><template>x</template><img src=x onerror="window.ran=true"><p>Hi</p>'),
  ).toEqual([{ text: 'Hi', locked: false }]);
  expect('ran' in window).toBe(false);
});
