import type { HostObject } from './host-object';
import { notEmulated } from './wire-error';
import type { WordSession } from './word-session';

/** Word's class as the emulator has it: names as on the wire (PascalCase). What is missing here fails loudly by its name. */
export interface HostClass<Self extends object> {
  readonly name: string;
  readonly scalars: Readonly<Record<string, (self: Self, word: WordSession) => unknown>>;
  readonly objects?: Readonly<Record<string, (self: Self, word: WordSession) => HostObject | null>>;
  readonly setters?: Readonly<Record<string, (self: Self, value: unknown, word: WordSession) => void>>;
  readonly methods?: Readonly<Record<string, (self: Self, parameters: readonly unknown[], word: WordSession) => unknown>>;
  readonly items?: (self: Self, word: WordSession) => readonly HostObject[];
}

class Hosted<Self extends object> implements HostObject {
  constructor(
    private readonly type: HostClass<Self>,
    readonly self: Self,
    private readonly word: WordSession,
  ) {}

  get className(): string {
    return this.type.name;
  }

  get isCollection(): boolean {
    return this.type.items !== undefined;
  }

  get scalarNames(): readonly string[] {
    return Object.keys(this.type.scalars);
  }

  hasScalar(name: string): boolean {
    return Object.hasOwn(this.type.scalars, name);
  }

  scalar(name: string): unknown {
    return this.own(this.type.scalars, name)(this.self, this.word);
  }

  object(name: string): HostObject | null {
    return this.own(this.type.objects ?? {}, name)(this.self, this.word);
  }

  set(name: string, value: unknown): void {
    this.own(this.type.setters ?? {}, name)(this.self, value, this.word);
  }

  call(name: string, parameters: readonly unknown[]): unknown {
    return this.own(this.type.methods ?? {}, name)(this.self, parameters, this.word);
  }

  items(): readonly HostObject[] {
    return this.type.items?.(this.self, this.word) ?? [];
  }

  private own<Member>(members: Readonly<Record<string, Member>>, name: string): Member {
    const member = Object.hasOwn(members, name) ? members[name] : undefined;
    if (member === undefined) throw notEmulated(`${this.type.name}.${name}`);
    return member;
  }
}

export function isHostObject(value: unknown): value is HostObject {
  return value instanceof Hosted;
}

/** Gives an element, range or list the manners of a Word class. */
export function host<Self extends object>(word: WordSession, type: HostClass<Self>, self: Self): HostObject {
  return new Hosted(type, self, word);
}

/** A class that is a list, with the members every Word collection has. */
export function collectionClass(name: string): HostClass<readonly HostObject[]> {
  return {
    name,
    scalars: {},
    items: (self) => self,
    methods: {
      GetFirst: (self) => self[0],
      GetFirstOrNullObject: (self) => self[0] ?? null,
      GetLast: (self) => self[self.length - 1],
      GetLastOrNullObject: (self) => self[self.length - 1] ?? null,
      GetCount: (self) => self.length,
      GetItemAt: (self, [index]) => self[Number(index)],
    },
  };
}
