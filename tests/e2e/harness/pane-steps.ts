import type { Frame, Locator } from 'playwright-core';
import { words } from '../../../src/taskpane/strings';
import { eventually } from '../../eventually';
import { until } from '../../until';

/** Milliseconds after which the settings are opened anew: then the pane asks again how things stand with the service. */
const asksAgainAfter = 15_000;

/** Waits until the pane knows the council's service and writes with it. The first screen says nothing of it; the settings do. Ends where it began. */
export async function serviceKnown(frame: Frame): Promise<void> {
  const signOut = frame.locator('#sign-out');
  await until('the council’s service in the settings', async () => {
    await frame.getByRole('button', { name: words.settings }).click();
    const known = await signOut.waitFor({ timeout: asksAgainAfter }).then(
      () => true,
      () => false,
    );
    await frame.getByRole('button', { name: words.back, exact: true }).click();
    return known;
  });
  await signOut.waitFor({ state: 'detached' });
}

/** Writes a draft from a letter's form as it stands: the first press shows what is still blank, if anything is, and the second goes on with gaps. */
export async function writeDraft(frame: Frame): Promise<void> {
  const write = frame.getByRole('button', { name: words.writeDraft });
  const blank = frame.getByText(words.fillNeeded);
  await write.click();
  let gaps = false;
  await eventually(async () => {
    gaps = (await blank.count()) > 0;
    if (!gaps) expect(await write.count()).toBe(0);
  });
  if (gaps) await write.click();
}

/** From the proposed changes to the button that puts them in: for each fact that our rules moved the letter's own words are kept. Gives the button. */
export async function keepFacts(frame: Frame): Promise<Locator> {
  const put = frame.getByRole('button', { name: words.put });
  const next = frame.getByRole('button', { name: /^Next: confirm/ });
  await put.or(next).waitFor();
  if (await put.isVisible()) return put;
  await next.click();
  const open = frame.locator('fieldset [role="radiogroup"]:not(:has([aria-checked="true"], :checked))');
  await open.first().waitFor();
  for (let left = await open.count(); left > 0; left = await open.count()) {
    await open.first().getByRole('radio').first().check();
    await eventually(async () => expect(await open.count()).toBeLessThan(left));
  }
  await put.waitFor();
  return put;
}
