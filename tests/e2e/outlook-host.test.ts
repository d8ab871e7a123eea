import type { Frame } from 'playwright-core';
import { hostContract } from '../contracts/host';
import { openOutlook } from './harness/emulator';
import { officeForTests } from './harness/office';
import { hostIn, hostPageForTests } from './word-host-door';

const hostPage = hostPageForTests();
const office = officeForTests(() => ({ paneFolder: hostPage.folder }));

const draft =
  '<div>Dear Ms Example,</div><div><br></div><div>We regret that you failed to send the forms we need by Friday.</div><div><br></div><div>Please send them to us at once or we may have to close your claim.</div><div><br></div><div>Yours sincerely</div>';

/** The body as Outlook gives it, and as the officer's typing would leave it. */
async function body(frame: Frame, change?: { readonly from: string; readonly to: string }): Promise<string> {
  return frame.evaluate(
    (wanted) =>
      new Promise<string>((done, failed) => {
        const item = Office.context.mailbox.item as Office.MessageCompose;
        item.body.getAsync(wanted ? Office.CoercionType.Html : Office.CoercionType.Text, (read) => {
          if (!wanted) done(read.value.replace(/\r\n/g, '\n').trim());
          else
            item.body.setAsync(read.value.replace(wanted.from, wanted.to), { coercionType: Office.CoercionType.Html }, ({ error }) =>
              error ? failed(new Error(error.message)) : done(''),
            );
        });
      }),
    change,
  );
}

// The draft an officer is writing: the same promises as for a letter, kept by the other host.
hostContract('Outlook in the browser', async () => {
  const { page } = await office.newPage();
  await openOutlook(page, office.address, { show: 'outlook-compose', pane: '/index.html' });
  const { host, frame } = await hostIn(page);
  await frame.evaluate(
    (html) =>
      new Promise((done) =>
        (Office.context.mailbox.item as Office.MessageCompose).body.setAsync(html, { coercionType: Office.CoercionType.Html }, done),
      ),
    draft,
  );
  return {
    host,
    type: async (from, to) => void (await body(frame, { from, to })),
    itemText: () => body(frame),
    close: () => page.context().close(),
  };
});
