/** A control that does nothing in the gallery. */
export const nothing = (): void => undefined;

/** Reading aloud, not speaking. */
export const aloud = { speaking: false, toggle: nothing };

/** @throws Error always: the sample data lacks what a state shows */
export function never(): never {
  throw new Error('The sample data is incomplete');
}
