import { createRoot } from 'react-dom/client';
import { engineInWorker } from '../../src/engine/in-worker';
import { App } from '../../src/taskpane/app';
import { paneStorage } from '../../src/taskpane/browser-storage';
import { browserStore } from '../../src/taskpane/settings';
import type { Own } from '../../src/taskpane/use-own-work';
import { content } from './content';
import { deviceModel } from './device-model';
import { offered, type Letters } from './letters';
import { openHost } from './open-host';
import { openOfficer } from './officer';
import type { openMailbox } from './open-mailbox';
import { watchTheme } from './office-theme';

/** Everything the pane works with, wired together. No logic here: what to do is in src/actions, how it looks in src/taskpane. */
async function start(): Promise<void> {
  const { host: application } = await Office.onReady();
  const opened = await openHost(application);
  const root = document.getElementById('root');
  if (opened === undefined || root === null) {
    document.body.textContent = 'Fair Copy works inside Word and Outlook. Open it there, or run npm start to try it out.';
    return;
  }
  const engine = engineInWorker(() => new Worker(new URL('../../src/engine/worker.ts', import.meta.url)));
  const files = content();
  const { partitionKey } = Office.context;
  const storage = paneStorage(() => window.localStorage);
  const settingsStore = browserStore(storage, partitionKey);
  // The council's service comes a moment later: until it does, letters are the pane's own.
  let source: Letters = files;
  const letters = offered({ templates: () => source.templates(), council: () => source.council() });
  const device = deviceModel(engine, letters);
  const pane = createRoot(root);
  const officer = openOfficer(opened.surface);
  let own: Own | undefined;
  let mail: Awaited<ReturnType<typeof openMailbox>> | undefined;
  const render = (officeTheme: 'light' | 'dark'): void => {
    const service = own?.service?.writer();
    pane.render(
      <App
        {...opened}
        {...letters}
        engine={engine}
        models={service === undefined ? { device } : { device, service }}
        settingsStore={settingsStore}
        officeTheme={officeTheme}
        own={own}
        {...(officer === undefined ? {} : { officer })}
        {...mail}
      />,
    );
  };
  const theme = watchTheme(render);
  const draw = (): void => render(theme());
  draw();

  const service = import('./open-service').then(async ({ openService, serviceLetters }) => {
    own = await openService(storage, partitionKey);
    if (own.service !== undefined) {
      source = serviceLetters(own.service, files);
      own.service.state.subscribe(draw);
    }
    draw();
  });
  if (opened.surface === 'outlook') {
    const { openMailbox: openIt } = await import('./open-mailbox');
    mail = await openIt(files);
    draw();
  }
  await service;
}

void start();
