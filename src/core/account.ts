import type { Signal } from './signal';

/** Who is signed in to the council's service. */
export interface Person {
  /** The directory's opaque id, never a name. */
  readonly id: string;
  /** As the directory gives it; shown to the officer alone. */
  readonly name: string;
}

/**
 * The officer's sign-in at the council's service. Five members: whom one may be, what proves it, the officer's two presses, and who it is.
 * Tokens stay inside; nothing here is ever stored.
 */
export interface Account {
  /** In a preview on one machine: whom one may be. Undefined where the directory says who it is. A gateway in production refuses such people. */
  readonly people?: readonly string[];
  /**
   * Gives the headers that say who asks, without a pop-up; `anew` after the service refused them once.
   * @throws Problem signed-out, no-answer, cancelled
   */
  headers(anew: boolean, signal: Signal): Promise<Readonly<Record<string, string>>>;
  /** The officer's press on "Sign in": may open the directory's own window. `as` is whom to be in a preview. @throws Problem signed-out, not-allowed */
  signIn(as: string | undefined, signal: Signal): Promise<Person>;
  /** The officer's press on "Sign out": forgets the tokens. Never fails. */
  signOut(): Promise<void>;
  /** Who it is, when that is known. */
  person(): Person | undefined;
}
