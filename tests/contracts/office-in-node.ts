import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import vm from 'node:vm';
import { linkedObjects } from '../../emulator/word/objects/linked-objects';
import { hostDocument, service } from '../../emulator/word/objects/document';
import { WordDocument } from '../../emulator/word/document';
import { RichApiBatch } from '../../emulator/word/rich-api';
import { usualBehaviour, WordSession } from '../../emulator/word/word-session';
import type { Behaviour } from '../../emulator/word/word-session';

// Microsoft's own office.js in Node, with the emulated Word behind its request executor instead of a page: the quick way to run the Word host through real
// batching, object paths and load checks. The browser tests run the same over the real wire.

interface Executor {
  executeAsync(customData: string, flags: number, message: { readonly Body: unknown }): PromiseLike<unknown>;
}

interface Realm extends vm.Context {
  readonly Word: { RequestContext: new () => { _requestExecutor?: Executor } };
}

const nothing = (): undefined => undefined;

function loadOffice(): Realm {
  const storage = { getItem: () => null, setItem: nothing, removeItem: nothing };
  const page: Record<string, unknown> = {
    document: {
      getElementsByTagName: () => [],
      createElement: () => ({ setAttribute: nothing, appendChild: nothing, style: {} }),
      getElementById: () => null,
      addEventListener: nothing,
      cookie: '',
      URL: '',
    },
    navigator: { userAgent: 'node', platform: '' },
    location: { href: 'https://localhost:3001/', search: '', hash: '', protocol: 'https:', hostname: 'localhost' },
    addEventListener: nothing,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    console,
    sessionStorage: storage,
    localStorage: storage,
    name: '',
  };
  page['window'] = page;
  page['self'] = page;
  page['top'] = page;
  const realm = vm.createContext(page) as Realm;
  const folder = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
  for (const file of ['office.debug.js', 'word-web-16.00.debug.js']) {
    try {
      vm.runInContext(readFileSync(join(folder, file), 'utf8'), realm, { filename: file });
    } catch {
      // office.js ends by looking for its own script tag, which a page without one does not have; all it defines is there by then.
    }
  }
  return realm;
}

let realm: Realm | undefined;

/** One batch as it crossed the wire. */
interface Batch {
  readonly actions: number;
  readonly error: string | undefined;
}

export interface OfficeInNode {
  readonly document: WordDocument;
  readonly session: WordSession;
  /** Every round trip since the document was opened. */
  readonly wire: readonly Batch[];
  /** Runs before a batch reaches Word, to change the document in between as a person or colleague would. Given how many went before. */
  before?: (index: number) => void;
}

/** Opens a .docx behind office.js and puts `Word` and `Office` where an add-in finds them. Behaviours can be switched to what was reported of some host. */
export function openInNode(
  bytes: Uint8Array,
  behaviour: Partial<Behaviour> = {},
  supported: (set: string, version: string) => boolean = () => true,
): OfficeInNode {
  const office = (realm ??= loadOffice());
  const document = new WordDocument(bytes);
  const session = new WordSession(document, { ...usualBehaviour, ...behaviour }, linkedObjects);
  const root = hostDocument(session);
  const wire: Batch[] = [];
  const opened: OfficeInNode = { document, session, wire };
  const executor: Executor = {
    executeAsync: (_customData, _flags, message) => {
      opened.before?.(wire.length);
      const body = typeof message.Body === 'string' ? (JSON.parse(message.Body) as object) : (message.Body as object);
      const reply = JSON.parse(
        new RichApiBatch(session, root, (name) => service(session, name), JSON.parse(JSON.stringify(body)) as object).run(),
      ) as {
        Error: { Code: string } | null;
      };
      wire.push({ actions: (body as { Actions: unknown[] }).Actions.length, error: reply.Error?.Code });
      return Promise.resolve({ HttpStatusCode: 200, ErrorCode: '', ErrorMessage: '', Headers: {}, Body: reply });
    },
  };
  const { RequestContext } = office.Word;
  class Context extends RequestContext {
    constructor() {
      super();
      this._requestExecutor = executor;
    }
  }
  Object.assign(globalThis, {
    Word: new Proxy(office.Word, { get: (target, name) => (name === 'RequestContext' ? Context : Reflect.get(target, name)) }),
    Office: {
      context: {
        requirements: { isSetSupported: supported },
        document: { mode: 'readWrite', addHandlerAsync: nothing, removeHandlerAsync: nothing },
      },
      DocumentMode: { ReadOnly: 'readOnly' },
      EventType: { DocumentSelectionChanged: 'documentSelectionChanged' },
    },
  });
  return opened;
}
