import { createRoot } from 'react-dom/client';
import { engineInWorker } from '../../src/engine/in-worker';
import { App } from '../../src/taskpane/app';
import { browserStore } from '../../src/taskpane/settings';
import { deviceModel, serviceModel } from './choose-models';
import { content } from './content';
import { openHost } from './open-host';
import { openOfficer } from './officer';
import type { Mailbox } from '../../src/core/mailbox';
import { watchTheme } from './office-theme';

/** Everything the pane works with, wired together. No logic here: what to do is in src/actions, how it looks in src/taskpane. */
async function start(): Promise<void> {
  const { host: application } = await Office.onReady();
  const opened = openHost(application);
  const root = document.getElementById('root');
  if (opened === undefined || root === null) {
    document.body.textContent = 'Fair Copy works inside Word and Outlook. Open it there, or run npm start to try it out.';
    return;
  }
  const engine = engineInWorker(() => new Worker(new URL('../../src/engine/worker.ts', import.meta.url)));
  const files = content();
  const device = deviceModel(engine, files);
  const pane = createRoot(root);
  const officer = openOfficer(opened.surface);
  let service: Awaited<ReturnType<typeof serviceModel>>;
  let mailbox: Mailbox | undefined;
  const render = (officeTheme: 'light' | 'dark'): void =>
    pane.render(
      <App
        {...opened}
        engine={engine}
        models={service === undefined ? { device } : { device, service }}
        templates={files.templates}
        council={files.council}
        settingsStore={browserStore(window.localStorage, Office.context.partitionKey)}
        officeTheme={officeTheme}
        {...(officer === undefined ? {} : { officer })}
        {...(mailbox === undefined ? {} : { mailbox })}
      />,
    );
  const theme = watchTheme(render);
  render(theme());
  const later = [serviceModel().then((model) => (service = model))];
  if (opened.surface === 'outlook') {
    const { openMailbox } = await import('./open-mailbox');
    mailbox = await openMailbox(files);
  }
  await Promise.all(later);
  if (service !== undefined || mailbox !== undefined) render(theme());
}

void start();
