import type { OfficeApplication, OfficeEvent } from './application';
import { answer, eventMessage, readRequest, type Request } from './envelope';
import type { MissingCalls } from './missing-calls';
import type { OfficeTheme } from './theme';

export interface ConnectOptions {
  readonly frameContainer: HTMLElement;
  /** https, and on the same host name as this page: office.js trusts no other host (proven). Ports may differ. */
  readonly addinUrl: string;
  readonly application: OfficeApplication;
  readonly theme: OfficeTheme;
  readonly title: string;
  readonly missing: MissingCalls;
  /** The keyboard leaves the pane: Tab past its last control, Shift+Tab past its first, Ctrl+F6. */
  readonly onLeave?: (direction: 'forwards' | 'backwards') => void;
}

export interface AddinConnection {
  readonly frame: HTMLIFrameElement;
  /** Settles once office.js has its application context. */
  readonly ready: Promise<void>;
  /** Runs a ribbon function or an event handler by name. Gives what the add-in handed to `event.completed()`. */
  runCommand(name: string, source: Record<string, unknown>, signal?: AbortSignal): Promise<Record<string, unknown>>;
  /** Gives whether the add-in listens for themes; one that does not learns of it when it starts again (assumed of Word on the web). */
  setTheme(theme: OfficeTheme): boolean;
  close(): void;
}

/** As office.js names them, with the version of the file it is to load: word-web-16.00.js, outlook-web-16.01.js. */
const hosts = { 32: 'Word|Web|16.00', 64: 'Outlook|Web|16.01' } as const;

/** The wire's name of each event: office.js's EventType values. */
const wireEvents: Partial<Record<OfficeEvent, string>> = {
  'selection-changed': 'documentSelectionChanged',
  'item-changed': 'olkItemSelectedChanged',
  'selected-items-changed': 'olkSelectedItemsChanged',
  'recipients-changed': 'olkRecipientsChanged',
  'attachments-changed': 'olkAttachmentsChanged',
};

/** Events an add-in may register for; others are refused by name. */
const knownEvents = new Set([...Object.values(wireEvents), 'appCommandInvoked', 'officeThemeChanged', 'richApiMessage']);

/** office.js's AgaveHostAction numbers for the keyboard leaving the add-in. */
const leaving: Readonly<Record<number, 'forwards' | 'backwards'>> = {
  5: 'forwards',
  6: 'backwards',
  13: 'forwards',
  14: 'backwards',
  17: 'forwards',
  18: 'backwards',
};

const notSupported = 5000;

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/**
 * Plays the host for one add-in page in an iframe. Nothing of office.js is replaced: this answers what it posts.
 * Only messages from that very frame and its https origin are heard.
 */
export function connectAddin(options: ConnectOptions): AddinConnection {
  const { application, missing } = options;
  const origin = new URL(options.addinUrl).origin;
  const conversation = crypto.randomUUID();
  const registered = new Set<string>();
  const waiting = new Map<string, (value: Record<string, unknown>) => void>();
  const commandWaiters = new Set<() => void>();
  let theme = options.theme;
  let becomeReady: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => (becomeReady = resolve));

  const frame = document.createElement('iframe');
  frame.title = options.title;
  // The name must be set before the frame is inserted: Chromium drops a later change at the cross-origin navigation.
  frame.name = JSON.stringify({
    baseFrameName: 'FairCopyPane',
    hostInfo: `${hosts[application.appNumber]}|en-GB|${crypto.randomUUID()}||disableLogging|`,
    xdmInfo: `${conversation}|emulated-addin|${location.origin}`,
    serializerVersion: 1,
    flights: '[]',
    officeTheme: theme,
    emulated: application.emulated,
  });
  frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-forms allow-popups allow-downloads allow-modals');
  frame.allow = 'clipboard-write; microphone; autoplay';
  frame.src = options.addinUrl;

  const post = (text: string): void => frame.contentWindow?.postMessage(text, origin);
  const raise = (name: string, payload: unknown): void => {
    if (registered.has(name)) post(eventMessage(name, conversation, payload));
  };

  async function execute(request: Request): Promise<unknown> {
    const { DdaMethod, ...parameters } = recordOf(request.data);
    const dispatchId = Number(recordOf(DdaMethod)['DispatchId']);
    if (dispatchId === 94) {
      // event.completed(): {0: command id, 1: status, 2: the event as JSON, with completedContext}.
      const call = recordOf(parameters);
      const list = Array.isArray(call['ArrayData']) ? (call['ArrayData'] as readonly unknown[]) : [call['0'], call['1'], call['2']];
      const event: unknown = typeof list[2] === 'string' ? JSON.parse(list[2]) : list[2];
      waiting.get(String(list[0]))?.({ ...recordOf(recordOf(event)['completedContext']), status: Number(list[1]) });
      return { Version: 1, Error: 0 };
    }
    return guarded(
      `dispatch id ${dispatchId}`,
      async () => ({ Version: 1, Error: 0, ...(await application.execute(dispatchId, parameters)) }),
      {
        Version: 1,
        Error: notSupported,
      },
    );
  }

  async function guarded(name: string, work: () => Promise<unknown>, refused: unknown): Promise<unknown> {
    try {
      return await work();
    } catch (error) {
      const { code, message } = recordOf(error) as { code?: string; message?: string };
      missing.note(code === 'not-emulated' && message !== undefined ? message : `${name} failed: ${String(message)}`);
      return refused;
    }
  }

  async function invoke(request: Request): Promise<unknown> {
    switch (request.action) {
      case 'ContextActivationManager_getAppContextAsync':
        becomeReady();
        return {
          _id: 'emulated-addin',
          _appName: application.appNumber,
          _appVersion: '16.00',
          _appUILocale: 'en-GB',
          _dataLocale: 'en-GB',
          _docUrl: 'https://emulated.example/letter.docx',
          _clientMode: 1, // OSF.ClientMode.ReadWrite in office.js: 0 would be a read-only document
          _settings: application.storedSettings(),
          _reason: 0,
          _osfControlType: 0,
          _appInstanceId: 'emulated-addin',
          _hostFullVersion: '16.0.0.0',
          _requirementMatrix: JSON.stringify(application.requirementMatrix),
          _initialDisplayMode: 0,
        };
      case 'ContextActivationManager_notifyHost': {
        const [, action] = Array.isArray(request.data) ? (request.data as readonly unknown[]) : [];
        const direction = leaving[Number(action)];
        if (direction !== undefined) options.onLeave?.(direction);
        return { Error: 0 };
      }
      case 'executeMethod':
        return execute(request);
      case 'GetInitialData':
        itemMissed = false;
        return application.initialData?.() ?? null;
      case 'ExecuteMethod': {
        const { ApiParams, MethodData } = recordOf(request.data);
        const dispatchId = Number(recordOf(MethodData)['DispatchId']);
        const parameters = Array.isArray(ApiParams) ? { list: ApiParams } : recordOf(ApiParams);
        return guarded(`Outlook dispatch id ${dispatchId}`, () => application.execute(dispatchId, parameters), {
          wasSuccessful: false,
          error: true,
          errorCode: notSupported,
        });
      }
      default:
        missing.note(request.action);
        return { Error: notSupported };
    }
  }

  // assumed: an item opened after the pane was given the one before, and before it listens, is told when it does; nobody documents it.
  let itemMissed = false;

  async function receive(message: MessageEvent): Promise<void> {
    if (message.source !== frame.contentWindow || message.origin !== origin) return;
    const request = readRequest(message.data);
    if (request === undefined || request.conversation !== conversation) return;
    if (request.kind === 'invoke') {
      post(answer(request, await invoke(request)));
      return;
    }
    if (!knownEvents.has(request.action)) {
      missing.note(`event ${request.action}`);
      post(answer(request, { Error: notSupported }));
      return;
    }
    if (request.kind === 'register') registered.add(request.action);
    else registered.delete(request.action);
    post(answer(request, { Error: 0 }));
    if (itemMissed && request.kind === 'register' && request.action === wireEvents['item-changed']) {
      itemMissed = false;
      raise(request.action, application.initialData?.() ?? '');
    }
    if (request.action === 'appCommandInvoked') for (const go of [...commandWaiters]) go();
  }

  const listener = (message: MessageEvent): void => void receive(message);
  addEventListener('message', listener);
  const unsubscribe = application.subscribe((event) => {
    const name = wireEvents[event];
    if (name === undefined) return;
    if (event === 'item-changed' && !registered.has(name)) itemMissed = true;
    // documented: ItemChanged carries the new item's initial data on the web, and "" when no item is open.
    raise(name, event === 'item-changed' ? (application.initialData?.() ?? '') : {});
  });
  options.frameContainer.append(frame);

  const runCommand = async (name: string, source: Record<string, unknown>, signal?: AbortSignal): Promise<Record<string, unknown>> => {
    if (!registered.has('appCommandInvoked')) await new Promise<void>((resolve) => commandWaiters.add(resolve));
    const id = crypto.randomUUID();
    return new Promise((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason));
      waiting.set(id, (value) => {
        waiting.delete(id);
        resolve(value);
      });
      raise('appCommandInvoked', { 0: id, 1: name, 2: JSON.stringify(source) });
    });
  };

  return {
    frame,
    ready,
    runCommand,
    setTheme: (next) => {
      theme = next;
      raise('officeThemeChanged', [JSON.stringify(theme)]);
      // The supplement's own message: npm's office.js has no officeTheme on the web (docs/emulator.md).
      post(JSON.stringify({ fairCopyOfficeTheme: theme }));
      return registered.has('officeThemeChanged');
    },
    close: () => {
      removeEventListener('message', listener);
      unsubscribe();
      frame.remove();
    },
  };
}
