import './emulator.css';
import './outlook/outlook.css';
import './word/pages.css';
import { type AddinConnection, connectAddin } from './office/connect-addin';
import type { OfficeApplication } from './office/application';
import { MissingCalls } from './office/missing-calls';
import { isThemeName, officeThemes } from './office/theme';
import { addressWith, nameProduct, notice, showControls, wireClosing } from './shell/controls';
import { element } from './shell/element';
import { OutlookWindow } from './shell/outlook-window';
import { settingsFrom } from './shell/settings';
import { type EmulatorApi, requireWord } from './shell/test-api';
import { bytesOf, openingProblem, WordView, wordForOffice } from './shell/word-view';

declare global {
  interface Window {
    fairCopyEmulator: EmulatorApi;
  }
}

const started = (name: string): string => document.querySelector<HTMLMetaElement>(`meta[name="fair-copy-${name}"]`)?.content ?? '';
const settings = settingsFrom(location.search, started('show'));
const missing = new MissingCalls();
const work = element('document', HTMLElement);
const frameContainer = element('pane-frame', HTMLDivElement);
const paneOrigin = started('pane');
const word = new WordView(work);
let connection: AddinConnection | undefined;
let connected: OfficeApplication | undefined;
let theme = settings.theme;
let outlook: OutlookWindow | undefined;

function connect(application: OfficeApplication): AddinConnection {
  connection?.close();
  connected = application;
  connection = connectAddin({
    frameContainer,
    addinUrl: paneOrigin + settings.pane,
    application,
    theme: officeThemes[theme],
    title: 'Fair Copy',
    missing,
    onLeave: (direction) => (direction === 'forwards' ? element('show', HTMLSelectElement) : work).focus(),
  });
  return connection;
}

async function openWord(bytes: Uint8Array): Promise<void> {
  const application = word.open(bytes);
  const showTracking = (): void => {
    element('tracking', HTMLSpanElement).textContent = `Track changes is ${application.document.tracking ? 'on' : 'off'}`;
  };
  showTracking();
  application.subscribe(showTracking);
  await connect(wordForOffice(application)).ready;
}

async function open(bytes: Uint8Array): Promise<void> {
  try {
    await openWord(bytes);
    notice(undefined);
  } catch (error) {
    notice(openingProblem(error));
    throw error;
  }
}

async function fetchBytes(place: string): Promise<Uint8Array> {
  const reply = await fetch(place);
  if (!reply.ok) throw new Error(`The document at ${place} could not be read.`);
  return new Uint8Array(await reply.arrayBuffer());
}

function wireWordButtons(): void {
  const openFile = async (file: File | undefined): Promise<void> => {
    if (file !== undefined) await open(new Uint8Array(await file.arrayBuffer())).catch(() => undefined);
  };
  const input = element('open', HTMLInputElement);
  input.addEventListener('change', () => void openFile(input.files?.[0]));
  element('save', HTMLButtonElement).addEventListener('click', () => {
    const address = URL.createObjectURL(new Blob([requireWord(word.application).save() as BlobPart]));
    const link = Object.assign(document.createElement('a'), { href: address, download: 'letter.docx' });
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  });
  const onClick = (id: string, act: () => void): void => element(id, HTMLButtonElement).addEventListener('click', act);
  onClick('undo', () => void requireWord(word.application).undo());
  onClick('accept-all', () => requireWord(word.application).acceptAll());
  onClick('reject-all', () => requireWord(word.application).rejectAll());
  addEventListener('dragover', (event) => {
    event.preventDefault();
    work.classList.add('dropping');
  });
  addEventListener('dragleave', () => work.classList.remove('dropping'));
  addEventListener('drop', (event) => {
    event.preventDefault();
    work.classList.remove('dropping');
    void openFile(event.dataTransfer?.files[0]);
  });
}

async function start(): Promise<void> {
  document.documentElement.dataset['theme'] = theme;
  document.documentElement.style.setProperty('--pane-width', `${settings.width}px`);
  showControls(settings, (name, value) => {
    if (name === 'show') location.assign(addressWith(name, value));
    history.replaceState(null, '', addressWith(name, value));
    if (name === 'width') document.documentElement.style.setProperty('--pane-width', `${value}px`);
    if (name === 'theme' && isThemeName(value)) {
      theme = value;
      document.documentElement.dataset['theme'] = value;
      if (connection?.setTheme(officeThemes[value]) === false && connected !== undefined) connect(connected);
    }
  });
  wireClosing();
  wireWordButtons();
  if (settings.show.startsWith('word')) {
    nameProduct('Word');
    await open(
      await fetchBytes(settings.document ?? (settings.show === 'word-empty' ? '/samples/empty.docx' : '/samples/rent-arrears.docx')),
    );
    if (settings.show === 'word-selection') word.selectLongParagraph(120);
  } else await openOutlook();
  window.fairCopyEmulator.ready = true;
}

async function openOutlook(): Promise<void> {
  nameProduct('Outlook');
  element('actions', HTMLDivElement).hidden = true;
  const shown = await OutlookWindow.open({
    container: work,
    handlerUrl: `${paneOrigin}/onsend.html`,
    missing,
    client: settings.client,
    connect: (application) => void connect(application),
  });
  outlook = shown;
  if (settings.show === 'outlook-message' || settings.show === 'outlook-compose') shown.openBySubject('Casework - no hot water');
  if (settings.show === 'outlook-compose') shown.write('reply', false);
  if (settings.show === 'outlook-appointment') shown.openAppointment(0, true);
  await connect(shown.front).ready;
}

window.fairCopyEmulator = {
  ready: false,
  missing: missing.names,
  get application() {
    return word.application;
  },
  get outlook() {
    return outlook;
  },
  openBytes: (bytes) => open(bytesOf(bytes)),
  saveBytes: () => word.saveBytes(),
  select: (paragraph, from, to) => word.select(paragraph, from, to),
  text: () => word.text(),
  statistics: () => outlook?.front.statistics() ?? requireWord(word.application).statistics(),
  acceptAll: () => requireWord(word.application).acceptAll(),
  rejectAll: () => requireWord(word.application).rejectAll(),
  undo: () => requireWord(word.application).undo(),
};

start().catch((error: unknown) => {
  if (!(error instanceof Error) || element('notice', HTMLParagraphElement).hidden) notice('The emulator could not start. Reload the page.');
  console.error(error instanceof Error ? error.message : 'The emulator could not start.');
});
