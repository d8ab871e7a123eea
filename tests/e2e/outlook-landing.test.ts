import type { Frame, Page } from 'playwright-core';
import { openOutlook } from './harness/emulator';
import { officeForTests } from './harness/office';
import { hostIn, hostPageForTests } from './word-host-door';

/* Our words never land in or below a signature, nor in the quoted thread, wherever the cursor stands. */

const hostPage = hostPageForTests();
const office = officeForTests(() => ({ paneFolder: hostPage.folder }));

const never = (): AbortSignal => new AbortController().signal;
const blocks = [{ block: 'paragraph' as const, text: 'Thank you for your photos.' }];

/** As each program leaves a draft: the officer's words, a signature, the thread. */
const forms: readonly (readonly [string, string])[] = [
  [
    'Outlook on the web',
    '<div>Dear Ms Ash</div><div id="Signature"><p>Paul of Housing</p></div><div id="appendonsend"></div><div id="divRplyFwdMsg"><b>From:</b> Tom</div><div><p>Old words</p></div>',
  ],
  [
    'classic Outlook',
    '<p>Dear Ms Ash</p><p><a name="_MailAutoSig">Paul of Housing</a></p><div><p><b>From:</b> Tom &lt;tom@home.example&gt;<br><b>Sent:</b> Monday<br><b>To:</b> Paul</p></div><p>Old words</p>',
  ],
  [
    'Outlook on a phone',
    '<div>Dear Ms Ash</div><div id="ms-outlook-mobile-signature">Paul of Housing</div><div class="ms-outlook-mobile-reference-message"><div>Old words</div></div>',
  ],
  [
    'Gmail’s thread',
    '<div>Dear Ms Ash</div><div class="gmail_signature" data-smartmail="gmail_signature">Paul of Housing</div><div class="gmail_quote"><div class="gmail_attr">On Mon, 3 Nov 2026 at 09:12, Tom wrote:</div><blockquote>Old words</blockquote></div>',
  ],
];

async function draft(
  html: string,
  plain = false,
): Promise<{ readonly page: Page; readonly frame: Frame; readonly host: Awaited<ReturnType<typeof hostIn>>['host'] }> {
  const { page } = await office.newPage();
  await openOutlook(page, office.address, { show: 'outlook-compose', pane: '/index.html' });
  await page.evaluate(
    ([body, isPlain]) => {
      const { outlook } = window.fairCopyEmulator;
      if (outlook === undefined) return;
      outlook.front.plainText = isPlain;
      outlook.front.editor?.setHtml(body);
    },
    [html, plain] as const,
  );
  return { page, ...(await hostIn(page)) };
}

const text = (page: Page): Promise<string> => page.evaluate(() => document.querySelector('.mail-body.editable')?.textContent ?? '');

test.each(forms)(
  '%s: with the cursor in the signature or the thread, the words go to the top and both stay as they were',
  async (_form, html) => {
    for (const words of ['Paul of Housing', 'Old words']) {
      const { page, host } = await draft(html);
      const before = await text(page);
      await page.evaluate((where) => window.fairCopyEmulator.outlook?.selectWords(where), words);
      const landing = await host.write({ writing: 'blocks', blocks, where: 'cursor' }, never());
      expect([words, landing.missed]).toEqual([words, []]);
      const after = await text(page);
      expect(after.indexOf('Thank you for your photos.')).toBeLessThan(after.indexOf('Paul of Housing'));
      // Nothing of before is gone, and nothing came twice.
      expect(after.replace('Thank you for your photos.', '').replace(/\s/g, '')).toBe(before.replace(/\s/g, ''));
      await page.context().close();
    }
  },
);

test.each(forms)('%s: at the cursor in the officer’s own words, and at the top, it stands above the signature', async (_form, html) => {
  for (const where of ['cursor', 'top', 'end'] as const) {
    const { page, host } = await draft(html);
    if (where === 'cursor') await page.evaluate(() => window.fairCopyEmulator.outlook?.selectWords('Ms Ash'));
    const landing = await host.write({ writing: 'blocks', blocks, where }, never());
    expect([where, landing.missed]).toEqual([where, []]);
    const after = await text(page);
    expect(after.indexOf('Thank you for your photos.')).toBeLessThan(after.indexOf('Paul of Housing'));
    await page.context().close();
  }
});

test('a plain-text draft takes plain text, above its signature, and is improved in place', async () => {
  const { page, host } = await draft(
    '<div>Dear Ms Ash</div><div>You failed to ring us.</div><div>-- </div><div>Paul of Housing</div><div>From: Tom Ferris</div><div>Sent: Monday</div><div>You failed to ring us.</div>',
    true,
  );
  const item = await host.read('whole', never());
  const own = item.passages.filter(({ locked }) => locked === undefined);
  expect(own.map(({ text: words }) => words)).toEqual(['Dear Ms Ash', 'You failed to ring us.']);
  const passage = own[1];
  if (passage === undefined) throw new Error('no passage');
  const change = {
    id: 'c1',
    passage,
    before: 'You failed to ring us.',
    after: 'We have not heard from you.',
    edits: [{ span: { start: 0, end: passage.text.length }, replacement: 'We have not heard from you.' }],
    reasons: [],
  } as unknown as Parameters<typeof host.write>[0] extends { changes: readonly (infer Change)[] } ? Change : never;
  const landing = await host.write({ writing: 'changes', changes: [change], manner: 'untracked' }, never());
  expect(landing.landed).toEqual(['c1']);
  expect((await host.write({ writing: 'blocks', blocks, where: 'top' }, never())).missed).toEqual([]);
  const after = await text(page);
  expect(after.indexOf('Thank you for your photos.')).toBeLessThan(after.indexOf('Paul of Housing'));
  // The thread's own sentence is the sender's, and stays.
  expect(after.split('You failed to ring us.')).toHaveLength(2);
  await page.context().close();
});
