import { readMail } from '../../src/hosts/outlook/mail-body';
import { readMailHtml } from '../../src/hosts/outlook/mail-html';

const texts = (html: string): { text: string; locked: boolean }[] =>
  readMailHtml(html).paragraphs.map(({ passage }) => ({ text: passage.text.trim(), locked: passage.locked !== undefined }));

test('paragraphs, list items and line breaks are passages of their own', () => {
  expect(
    texts('<div>Dear Ms Ash</div><p>One <b>bold</b> word</p><ul><li>first</li><li>second</li></ul>a<br>b').map(({ text }) => text),
  ).toEqual(['Dear Ms Ash', 'One bold word', 'first', 'second', 'a', 'b']);
});

test('a sentence that classic Outlook breaks in the source of its HTML is one line of words, and stays one when it is edited', () => {
  const html =
    '<html><body lang=EN-GB>\r\n\r\n<div class=WordSection1>\r\n\r\n<p class=MsoNormal>Dear Ms\r\nAsh,<o:p></o:p></p>\r\n\r\n<p class=MsoNormal>You <b>failed\r\nto</b>\r\n  pay your&nbsp; rent. <o:p></o:p></p>\r\n</div></body></html>';
  const mail = readMail('html', html);
  expect(mail.passages.map(({ text }) => text)).toEqual(['Dear Ms Ash,', 'You failed to pay your\u00a0 rent.']);
  const [, passage] = mail.passages;
  if (passage === undefined) throw new Error('no passage');
  mail.edit(passage, [{ span: { start: 4, end: 10 }, replacement: 'forgot' }]);
  expect(mail.whole()).toContain('You <b>forgot to</b> pay your&nbsp; rent.');
});

test('spaces that a page shows stay: in preformatted words, and at the edges of a selection', () => {
  expect(
    readMailHtml('<pre>one\n  two</pre><p style="white-space: pre-wrap">three\n  four</p>').paragraphs.map(({ passage }) => passage.text),
  ).toEqual(['one\n  two', 'three\n  four']);
  expect(readMailHtml('<html><body> for your <b>letter </b></body></html>').paragraphs.map(({ passage }) => passage.text)).toEqual([
    ' for your letter ',
  ]);
});

/** As each program writes them; "New" is the officer's own, and nothing else is. */
const forms: readonly (readonly [string, string])[] = [
  ['Outlook', '<p>New</p><div id="divRplyFwdMsg"><p>Old</p></div><p>Older</p>'],
  [
    'Outlook on the web',
    '<div class="elementToProof">New</div><div id="Signature"><p>Paul</p></div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Tom<br></div><div><p>Old</p></div>',
  ],
  [
    'new Outlook',
    '<div class="elementToProof">New</div><div id="mail-editor-reference-message-container"><div><b>From: </b>Tom</div><div>Old</div></div>',
  ],
  [
    'classic Outlook',
    '<div class="WordSection1"><p class="MsoNormal">New</p><p class="MsoNormal"><a name="_MailAutoSig"><span>Kind regards</span></a></p><p class="MsoNormal"><span style="mso-bookmark:_MailAutoSig"><b>Paul</b></span></p><div style="border:none;border-top:solid #E1E1E1 1.0pt"><p class="MsoNormal"><b>From:</b> Tom Ferris &lt;tom@home.example&gt;<br><b>Sent:</b> Monday<br><b>To:</b> Paul<br><b>Subject:</b> Damp</p></div><p class="MsoNormal">Old</p></div>',
  ],
  [
    'Outlook on a phone',
    '<div dir="auto">New</div><div id="ms-outlook-mobile-signature">Get Outlook for iOS</div><div class="ms-outlook-mobile-reference-message"><hr><div>From: Tom</div><div>Old</div></div>',
  ],
  [
    'Gmail',
    '<div dir="ltr">New</div><br><div class="gmail_signature" data-smartmail="gmail_signature">Paul</div><div class="gmail_quote"><div class="gmail_attr">On Mon, 3 Nov 2026 at 09:12, Tom wrote:<br></div><blockquote class="gmail_quote">Old</blockquote></div>',
  ],
  ['Apple Mail', '<div>New</div><blockquote type="cite"><div>On 3 Nov 2026, at 09:12, Tom wrote:</div><div>Old</div></blockquote>'],
  [
    'Thunderbird',
    '<p>New</p><div class="moz-signature">-- <br>Paul</div><div class="moz-cite-prefix">On 3/11/26 Tom wrote:</div><blockquote type="cite">Old</blockquote>',
  ],
  ['Yahoo', '<div>New</div><div class="yahoo_quoted"><div>On Monday, Tom wrote:</div><div>Old</div></div>'],
  ['plain text in HTML', '<p>New</p><p>From: Tom Ferris &lt;tom@home.example&gt;</p><p>Old</p>'],
  ['an old forward', '<p>New</p><p>-----Original Message-----</p><p>From: Tom</p><p>Old</p>'],
];

test.each(forms)('what %s puts below the new words is signature or quoted thread, and locked', (_client, html) => {
  const [first, ...rest] = texts(html);
  expect(first).toEqual({ text: 'New', locked: false });
  expect(rest.length).toBeGreaterThan(0);
  expect(rest.filter(({ locked }) => !locked)).toEqual([]);
});

test.each([
  ['a signature line and a header block', 'New\n\n-- \nPaul\nHousing\n\nFrom: Tom Ferris\nSent: Monday\nTo: Paul\nSubject: Damp\n\nOld'],
  ['angle brackets', 'New\n\nOn Mon, 3 Nov 2026 at 09:12, Tom wrote:\n> Old\n> Older'],
  ['an original message', 'New\r\n\r\n-----Original Message-----\r\nFrom: Tom\r\nOld'],
])('a plain-text draft with %s: only the new words are the officer’s', (_form, body) => {
  const own = readMail('text', body).passages.filter(({ locked }) => locked === undefined);
  expect(own.map(({ text }) => text)).toEqual(['New']);
});

test('a plain-text draft is edited line by line, and every other line stays as it was', () => {
  const body = 'Dear Ms Ash\n\nYou failed to pay.\n\n-- \nPaul\n> You failed to pay.';
  const mail = readMail('text', body);
  const passage = mail.passages.find(({ text, locked }) => text === 'You failed to pay.' && locked === undefined);
  if (passage === undefined) throw new Error('no passage');
  mail.edit(passage, [{ span: { start: 0, end: 10 }, replacement: 'We have not had what you' }]);
  expect(mail.whole()).toBe('Dear Ms Ash\n\nWe have not had what you to pay.\n\n-- \nPaul\n> You failed to pay.');
});

test('an officer who writes "From:" before a date, or "regards", has not begun a quote', () => {
  expect(texts('<p>From: 3 December you can ring us.</p><p>Kind regards</p><p>Paul</p>').every(({ locked }) => !locked)).toBe(true);
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
