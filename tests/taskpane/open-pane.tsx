import { configure, render, type RenderResult } from '@testing-library/react';
import type { Council } from '../../src/core/council';
import type { Model } from '../../src/core/model';
import type { Template } from '../../src/core/template';
import { engineInPlace } from '../../src/engine/in-place';
import type { Host } from '../../src/core/host';
import { scriptedModel } from '../../src/models/scripted';
import { App, type AppProps } from '../../src/taskpane/app';
import { template } from './sample-template';

// Screens load their code when they are first shown: on a busy machine that takes longer than the usual second.
configure({ asyncUtilTimeout: 10_000 });

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

/** The whole pane around a letter in memory and models that say what they are told. */
export function openPane(
  host: Host,
  models: { readonly device: Model; readonly service?: Model },
  stored: { text: string } = { text: '{}' },
): RenderResult {
  return render(
    <App
      host={host}
      engine={engineInPlace}
      models={models}
      templates={() => Promise.resolve(templates)}
      council={() => Promise.resolve(council)}
      surface="word"
      settingsStore={{ read: () => stored.text, write: (text) => void (stored.text = text) }}
      officeTheme="light"
    />,
  );
}

/** The pane in Outlook, on this device alone unless a test says otherwise. */
export function openMailPane(host: Host, parts: Partial<AppProps> = {}): RenderResult {
  return render(
    <App
      host={host}
      engine={engineInPlace}
      models={{ device: scriptedModel({ pieces: ['Dear Mrs Adeyemi\n\nThank you for writing.'] }, 'device') }}
      templates={() => Promise.resolve(templates)}
      council={() => Promise.resolve(council)}
      surface="outlook"
      officer={{ email: 'paul@marrowdale.example' }}
      settingsStore={{ read: () => '{}', write: () => undefined }}
      officeTheme="light"
      {...parts}
    />,
  );
}
