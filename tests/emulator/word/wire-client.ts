import { unzipSync } from 'fflate';
import type { WordApplication } from '../../../emulator/word/word-application';

interface PathInfo {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: { readonly Arguments: readonly unknown[]; readonly ReferencedObjectPathIds?: readonly unknown[] };
}

export interface Reply {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error: { readonly Code: string; readonly Message: string; readonly Location: string; readonly ActionIndex: number } | null;
}

/** Writes batches as office.js does: object paths, and actions that need them. */
export class WireClient {
  private next = 1;
  private paths: Record<string, PathInfo> = {};
  private actions: Record<string, unknown>[] = [];

  constructor(private readonly application: WordApplication) {}

  private add(info: Omit<PathInfo, 'Id'>): number {
    const id = this.next++;
    this.paths[String(id)] = { Id: id, ...info };
    return id;
  }

  document(): number {
    return this.instantiate(this.add({ ObjectPathType: 1, Name: '' }));
  }

  property(parent: number, name: string): number {
    return this.instantiate(this.add({ ObjectPathType: 4, Name: name, ParentObjectPathId: parent }));
  }

  method(parent: number, name: string, ...parameters: readonly unknown[]): number {
    return this.instantiate(
      this.add({ ObjectPathType: 3, Name: name, ParentObjectPathId: parent, ArgumentInfo: { Arguments: parameters } }),
    );
  }

  /** A method whose first argument is another object. */
  methodWith(parent: number, name: string, other: number): number {
    return this.call(parent, name, [null], [other]);
  }

  reference(id: string): number {
    return this.add({ ObjectPathType: 6, Name: id });
  }

  item(parent: number, index: number): number {
    return this.instantiate(this.add({ ObjectPathType: 5, Name: '', ParentObjectPathId: parent, ArgumentInfo: { Arguments: [index] } }));
  }

  private instantiate(path: number): number {
    this.actions.push({ Id: this.next++, ActionType: 1, Name: '', ObjectPathId: path });
    return path;
  }

  call(parent: number, name: string, parameters: readonly unknown[] = [], references?: readonly unknown[]): number {
    const id = this.next++;
    const info = references ? { Arguments: parameters, ReferencedObjectPathIds: references } : { Arguments: parameters };
    this.actions.push({ Id: id, ActionType: 3, Name: name, ObjectPathId: parent, ArgumentInfo: info });
    return id;
  }

  set(parent: number, name: string, value: unknown): void {
    this.actions.push({ Id: this.next++, ActionType: 4, Name: name, ObjectPathId: parent, ArgumentInfo: { Arguments: [value] } });
  }

  load(path: number, ...select: readonly string[]): number {
    const id = this.next++;
    this.actions.push({ Id: id, ActionType: 2, Name: '', ObjectPathId: path, QueryInfo: { Select: select } });
    return id;
  }

  reply(keep = true): Reply {
    const body = JSON.stringify({ AutoKeepReference: keep, Actions: this.actions, ObjectPaths: this.paths });
    this.actions = [];
    this.paths = {};
    return JSON.parse(this.application.processQuery(body)) as Reply;
  }

  /** Sends the batch; throws on an error; gives the value of one action. */
  sync<Value = unknown>(action?: number): Value {
    const reply = this.reply();
    if (reply.Error) throw new Error(`${reply.Error.Code}: ${reply.Error.Message} (${reply.Error.Location})`);
    return reply.Results.find((result) => result.ActionId === action)?.Value as Value;
  }
}

export interface Items<Item> {
  readonly _ReferenceId: string;
  readonly _Items: readonly (Item & { readonly _ReferenceId: string })[];
}

export function partOf(bytes: Uint8Array, name = 'word/document.xml'): string {
  return new TextDecoder().decode(unzipSync(bytes)[name]);
}

/** The body paragraphs as an add-in would load them. */
export function loadParagraphs(client: WireClient): Items<{ readonly Text: string }>['_Items'] {
  const paragraphs = client.property(client.property(client.document(), 'Body'), 'Paragraphs');
  return client.sync<Items<{ readonly Text: string }>>(client.load(paragraphs, 'text'))._Items;
}
