/** What an add-in can name over the wire: one object of one Word class. */
export interface HostObject {
  readonly className: string;
  readonly self: object;
  readonly isCollection: boolean;
  readonly scalarNames: readonly string[];
  hasScalar(name: string): boolean;
  scalar(name: string): unknown;
  /** A related object, null where Word has a null object. */
  object(name: string): HostObject | null;
  set(name: string, value: unknown): void;
  call(name: string, parameters: readonly unknown[]): unknown;
  items(): readonly HostObject[];
}
