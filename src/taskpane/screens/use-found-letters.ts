import { useEffect, useMemo, useRef } from 'react';
import type { Template } from '../../core/template';
import { templateSearch } from '../../core/template-search';
import { usePane } from '../pane-context';
import { libraryWords } from '../strings/library';

/** Milliseconds of rest in the typing: a count at every letter would drown the letters. */
const rest = 600;

/** Takes letters and what was typed; gives those that fit, best first, and says how many once the typing rests. Undefined while nothing is typed. */
export function useFoundLetters(letters: readonly Template[], typed: string): readonly Template[] | undefined {
  const { announce } = usePane();
  const search = useMemo(() => templateSearch(letters), [letters]);
  const found = useMemo(() => (typed.trim() === '' ? undefined : search(typed)), [search, typed]);
  const latest = useRef(announce);
  useEffect(() => {
    latest.current = announce;
  });
  useEffect(() => {
    if (found === undefined) return undefined;
    const timer = setTimeout(() => latest.current(libraryWords.found(found.length)), rest);
    return () => clearTimeout(timer);
  }, [found]);
  return found;
}
