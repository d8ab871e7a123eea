import { createElement, lazy, type ComponentType, type ReactElement } from 'react';
import { Problem } from '../core/problem';
import { withDeadline } from './deadline';

/** Milliseconds for a file of our own origin. */
const within = 30_000;

/** Parts of the pane that did not come; each is asked for anew once this is called. */
const failed = new Set<() => void>();

/**
 * A screen whose code comes when it is first shown. React keeps a failed part failed for good; here the officer's next try asks again.
 * @throws Problem no-answer while it is drawn, when the part did not come
 */
export function lazyScreen<Props extends object>(load: () => Promise<ComponentType<Props>>): (props: Props) => ReactElement {
  const start = (): ComponentType<Props> =>
    lazy(async () => {
      try {
        return { default: await withDeadline({ within, otherwise: 'no-answer', asked: 'part of the pane' }, load) };
      } catch (cause) {
        failed.add(() => (part = start()));
        throw cause instanceof Problem ? cause : new Problem('no-answer', { cause });
      }
    }) as unknown as ComponentType<Props>;
  let part = start();
  return (props) => createElement(part, props);
}

/** Before a screen is tried again. */
export function forgetFailedParts(): void {
  for (const forget of failed) forget();
  failed.clear();
}
