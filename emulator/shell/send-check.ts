import { connectAddin } from '../office/connect-addin';
import type { MissingCalls } from '../office/missing-calls';
import { officeThemes } from '../office/theme';
import type { OutlookApplication } from '../outlook/outlook-application';
import { button, make } from '../outlook/view/dom';

/** documented: after 5 s Outlook says that it takes longer; after 5 minutes it gives up. Milliseconds. */
const slowAfter = 5_000;
const givesUpAfter = 300_000;

export interface SendResult {
  readonly sent: boolean;
  /** What the add-in said, or what the host said for it. */
  readonly message: string;
}

export interface SendCheckOptions {
  readonly outlook: OutlookApplication;
  /** The page with the add-in's handlers. */
  readonly handlerUrl: string;
  readonly missing: MissingCalls;
  /** Says at once what a person would press; left out, the person is asked. */
  readonly answer?: 'send' | 'do-not-send';
}

function ask(
  title: string,
  words: string,
  buttons: Readonly<Record<string, boolean>>,
): { readonly answer: Promise<boolean>; close(): void } {
  const dialog = make('dialog', 'mail-send-dialog', make('h2', '', title), make('p', '', words));
  const answer = new Promise<boolean>((resolve) => {
    for (const [text, send] of Object.entries(buttons)) {
      dialog.append(
        button(text, () => {
          dialog.close();
          resolve(send);
        }),
        ' ',
      );
    }
    dialog.addEventListener('cancel', () => resolve(false));
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  return { answer, close: () => dialog.close() };
}

/**
 * What Outlook does when Send is pressed (Smart Alerts, mode "prompt user"): runs the handler in a fresh hidden frame, asks the officer when it
 * says no or takes long, sends otherwise. documented: the frame is gone after completed(). assumed: a page that does not load counts as slow.
 */
export async function checkAndSend(options: SendCheckOptions): Promise<SendResult> {
  const { outlook } = options;
  const holder = make('div', 'hidden-frame');
  holder.setAttribute('aria-hidden', 'true');
  document.body.append(holder);
  const connection = connectAddin({
    frameContainer: holder,
    addinUrl: options.handlerUrl,
    application: outlook,
    theme: officeThemes.light,
    title: 'Add-in handler',
    missing: options.missing,
  });
  const stop = AbortSignal.timeout(givesUpAfter);
  const handled = connection
    .runCommand('onMessageSendHandler', { source: { controlId: 'emulated-addin' }, type: 'ItemSend' }, stop)
    .catch(() => undefined);
  const slow = new Promise<'slow'>((resolve) => setTimeout(() => resolve('slow'), slowAfter));
  const decide = async (title: string, words: string): Promise<boolean> => {
    if (options.answer !== undefined) return options.answer === 'send';
    const asked = ask(title, words, { 'Send anyway': true, 'Do not send': false });
    const first = await Promise.race([
      asked.answer,
      title === slowTitle ? handled.then(() => undefined) : new Promise<never>(() => undefined),
    ]);
    asked.close();
    return first ?? (await judged());
  };
  const judged = async (): Promise<boolean> => {
    const outcome = await handled;
    said = String(outcome?.['errorMessage'] ?? (outcome === undefined ? 'Fair Copy did not answer.' : ''));
    if (outcome?.['allowEvent'] === true) return true;
    return decide('Fair Copy', said);
  };
  let said = '';
  try {
    const first = await Promise.race([handled, slow]);
    const sent = first === 'slow' ? await decide(slowTitle, 'Fair Copy is taking longer than expected.') : await judged();
    if (sent) outlook.send();
    return { sent, message: said };
  } finally {
    connection.close();
    holder.remove();
  }
}

const slowTitle = 'Working on it';
