import { isHostObject } from './host-class';
import type { HostObject } from './host-object';
import { invalidArgument, notEmulated, notFound, WireError } from './wire-error';
import type { WordSession } from './word-session';

interface PathInfo {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

interface ActionInfo {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

interface RequestBody {
  readonly AutoKeepReference?: boolean;
  readonly Actions?: readonly ActionInfo[];
  readonly ObjectPaths?: Readonly<Record<string, PathInfo>>;
}

/** The objects `new X` may name: Office's own housekeeping. */
export type ServiceFactory = (typeName: string) => HostObject | undefined;

/** The answer to a batch that is not run, or whose results are not sent. */
export function refusedBatch(code: WireError['code']): string {
  const error = { Code: code, Message: 'The request or its answer is too large.', Location: '', ActionIndex: 0, HttpStatusCode: 400 };
  return JSON.stringify({ Results: [], Error: error, TraceIds: [] });
}

/**
 * Runs one batch of the RichApi protocol (host protocol §1.7): resolves object paths in the order the actions need them, each method
 * path once, and stops at the first error; what was done before it stays done (assumed; Word has no roll-back).
 */
export class RichApiBatch {
  private readonly resolved = new Map<number, HostObject | null>();
  private readonly kept = new Set<HostObject>();
  private readonly paths: Readonly<Record<string, PathInfo>>;
  private readonly autoKeep: boolean;

  constructor(
    private readonly word: WordSession,
    private readonly root: HostObject,
    private readonly services: ServiceFactory,
    private readonly body: RequestBody,
  ) {
    this.paths = body.ObjectPaths ?? {};
    this.autoKeep = body.AutoKeepReference === true;
  }

  /** Gives the reply's JSON text. Never throws for what the add-in did wrong. */
  run(): string {
    const results: { ActionId: number; Value: unknown }[] = [];
    let error: Record<string, unknown> | null = null;
    const actions = this.body.Actions ?? [];
    for (const [index, action] of actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: this.perform(action) });
      } catch (cause) {
        const failure =
          cause instanceof WireError ? cause : new WireError('GeneralException', `The emulated Word failed: ${String(cause)}`);
        error = { Code: failure.code, Message: failure.message, Location: failure.location, ActionIndex: index, HttpStatusCode: 400 };
        break;
      }
    }
    this.word.endBatch();
    return JSON.stringify({
      Results: results,
      Error: error,
      TraceIds: actions.filter((action) => action.ActionType === 5).map((action) => action.Id),
    });
  }

  private perform(action: ActionInfo): unknown {
    if (action.ActionType === 5) return null;
    const object = this.path(action.ObjectPathId);
    switch (action.ActionType) {
      case 1:
        return object === null ? null : this.describe(object, {});
      case 2:
        return object === null ? null : this.query(object, action.QueryInfo ?? {});
      case 3:
        return this.method(object, action);
      case 4:
        if (object === null) throw notFound(action.Name ?? '');
        object.set(action.Name ?? '', action.ArgumentInfo?.Arguments?.[0]);
        return null;
      case 8:
        return null;
      default:
        throw notEmulated(`RichApi action type ${action.ActionType}`);
    }
  }

  private method(object: HostObject | null, action: ActionInfo): unknown {
    const name = action.Name ?? '';
    if (name === '_KeepReference') {
      if (object) this.kept.add(object);
      return null;
    }
    if (object === null) throw notFound(name);
    const value = object.call(name, this.parameters(action.ArgumentInfo));
    return isHostObject(value) ? this.describe(value, {}) : (value ?? null);
  }

  private path(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const info = this.paths[String(id)];
    if (!info) throw new WireError('InvalidObjectPath', `The object path ${id} is unknown.`);
    const object = this.resolvePath(info);
    this.resolved.set(id, object);
    return object;
  }

  private resolvePath(info: PathInfo): HostObject | null {
    const name = info.Name ?? '';
    switch (info.ObjectPathType) {
      case 1:
        return this.root;
      case 2: {
        const service = this.services(name);
        if (!service) throw notEmulated(`new ${name}`);
        return service;
      }
      case 6:
        return this.word.resolve(name);
      case 7:
        return null;
      default:
    }
    const parent = this.path(info.ParentObjectPathId ?? -1);
    // documented: everything reached through a null object is a null object too (develop/application-specific-api-model).
    if (parent === null) return null;
    const parameters = this.parameters(info.ArgumentInfo);
    if (info.ObjectPathType === 4) return parent.object(name);
    const value = info.ObjectPathType === 5 ? this.indexer(parent, parameters) : parent.call(name, parameters);
    if (value === undefined) throw notFound(`${parent.className}.${name || 'getItem'}`);
    if (value === null) return null;
    if (!isHostObject(value)) throw invalidArgument(`${parent.className}.${name}`);
    return value;
  }

  private indexer(parent: HostObject, parameters: readonly unknown[]): unknown {
    const [key] = parameters;
    if (!parent.isCollection) throw notEmulated(`${parent.className}[]`);
    const items = parent.items();
    if (typeof key === 'number' && !items[0]?.hasScalar('Id')) return items[key];
    return (
      items.find((item) => item.hasScalar('Id') && item.scalar('Id') === key) ??
      items.find((item) => item.hasScalar('Key') && item.scalar('Key') === key)
    );
  }

  private parameters(info: ArgumentInfo | undefined): readonly unknown[] {
    const values = info?.Arguments ?? [];
    const references = info?.ReferencedObjectPathIds;
    if (!references) return values;
    return values.map((value, index) => {
      const reference = references[index];
      return typeof reference === 'number' && reference > 0 ? this.path(reference) : value;
    });
  }

  private describe(object: HostObject, value: Record<string, unknown>): Record<string, unknown> {
    if (this.autoKeep || this.kept.has(object)) value['_ReferenceId'] = this.word.keep(object);
    if (object.hasScalar('Id')) value['Id'] = object.scalar('Id');
    return value;
  }

  private query(object: HostObject, info: QueryInfo): Record<string, unknown> {
    const select = (info.Select ?? []).map((name) => name.split(/[/.]/));
    const expand = (info.Expand ?? []).map((name) => [...name.split(/[/.]/), '*']);
    const wanted = select.length + expand.length > 0 ? [...select, ...expand] : [['*']];
    return this.read(object, wanted, info.Top, info.Skip);
  }

  private read(object: HostObject, wanted: readonly (readonly string[])[], top?: number, skip?: number): Record<string, unknown> {
    const value = this.describe(object, {});
    if (object.isCollection) {
      const perItem = wanted
        .map((names) => (names[0]?.toLowerCase() === 'items' ? names.slice(1) : names))
        .map((names) => (names.length === 0 ? ['*'] : names));
      const items = object.items();
      const from = skip ?? 0;
      value['_Items'] = items.slice(from, top === undefined ? undefined : from + top).map((item) => this.read(item, perItem));
      return value;
    }
    const nested = new Map<string, string[][]>();
    for (const names of wanted) {
      const first = names[0] ?? '*';
      if (names.length > 1) {
        const key = pascal(first);
        nested.set(key, [...(nested.get(key) ?? []), names.slice(1)]);
      } else if (first === '*' || first === '') {
        for (const name of object.scalarNames) value[name] = object.scalar(name);
      } else if (object.hasScalar(pascal(first))) value[pascal(first)] = object.scalar(pascal(first));
      else if (pascal(first) === '_ReferenceId') value['_ReferenceId'] = this.word.keep(object);
      else nested.set(pascal(first), [...(nested.get(pascal(first)) ?? []), ['*']]);
    }
    for (const [name, inner] of nested) {
      const related = object.object(name);
      value[name] = related === null ? null : this.read(related, inner);
    }
    return value;
  }
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
