import { render, type RenderResult } from '@testing-library/react';
import type { Council } from '../../src/core/council';
import type { Template } from '../../src/core/template';
import { engineInPlace } from '../../src/engine/in-place';
import type { Host } from '../../src/core/host';
import { scriptedModel } from '../../src/models/scripted';
import { App, type AppProps } from '../../src/taskpane/app';
import { template } from './sample-template';

export const council: Council = {
  name: 'Marrowdale Council',
  shortName: 'Marrowdale',
  nation: 'England',
  contact: {
    phone: '01632 960100',
    email: 'hello@marrowdale.example',
    web: 'www.marrowdale.example',
    address: '1 Market Place, Marrowdale, ZZ99 1AA',
  },
  openingHours: 'Monday to Friday, 9am to 5pm',
  values: [],
  signOff: 'Yours sincerely',
  neverMask: [],
  bannedWords: [],
  allowedWords: [],
  domains: ['marrowdale.example'],
  safeguardingRoute: 'Ring the safeguarding team.',
};

export const templates: readonly Template[] = [
  template('improve-warmer', 'improve'),
  template('improve-plainer', 'improve'),
  template('summarise', 'summarise'),
  template('draft-letter', 'draft', {
    title: 'A letter from your notes',
    questions: [{ id: 'who', ask: 'Who is it to?', kind: 'text', required: true }],
  }),
];

type Parts = Partial<AppProps> & Pick<AppProps, 'host'>;

/** The whole pane in Word, with what a test hands in; the rest does as it should. */
export function openPaneWith(parts: Parts): RenderResult {
  return render(
    <App
      engine={engineInPlace}
      models={{ device: scriptedModel({ pieces: ['Dear Mrs Adeyemi\n\nThank you for writing.'] }, 'device') }}
      templates={() => Promise.resolve(templates)}
      council={() => Promise.resolve(council)}
      surface="word"
      settingsStore={{ read: () => '{}', write: () => undefined }}
      officeTheme="light"
      {...parts}
    />,
  );
}

/** The pane around a letter in memory and models that say what they are told. */
export function openPane(host: Host, models: AppProps['models'], stored: { text: string } = { text: '{}' }): RenderResult {
  return openPaneWith({ host, models, settingsStore: { read: () => stored.text, write: (text) => void (stored.text = text) } });
}

/** The pane in Outlook. */
export function openMailPane(host: Host, parts: Partial<AppProps> = {}): RenderResult {
  return openPaneWith({ host, surface: 'outlook', officer: { email: 'paul@marrowdale.example' }, ...parts });
}
