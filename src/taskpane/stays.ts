import { createContext, useContext, useState } from 'react';

/** What was typed and ticked on one screen, by name. */
export type Stays = Map<string, unknown>;

const Here = createContext<Stays | undefined>(undefined);
export const StaysProvider = Here.Provider;

/** As `useState`, but it stays while other screens open over this one: coming back finds the screen as it was left. `name` is its own on the screen. */
export function useStays<Value>(name: string, first: () => Value): readonly [Value, (next: Value) => void] {
  const here = useContext(Here);
  const [value, set] = useState<Value>(() => (here?.has(name) === true ? (here.get(name) as Value) : first()));
  const stay = (next: Value): void => {
    here?.set(name, next);
    set(next);
  };
  return [value, stay];
}
