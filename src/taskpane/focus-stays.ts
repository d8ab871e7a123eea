import { useEffect, type RefObject } from 'react';

/** Where focus goes on when what had it is taken away, nearest first: its own item, those after and before it, its part's heading, the title. */
function waysOn(from: Element): readonly Element[] {
  const item = from.closest('li');
  const items = [...(item?.parentElement?.children ?? [])];
  const at = item === null ? 0 : items.indexOf(item);
  const headings = [from.closest('section')?.querySelector('h2'), document.querySelector('h1')];
  return [...items.slice(at), ...items.slice(0, at).reverse(), ...headings.flatMap((one) => one ?? [])];
}

/**
 * Keeps focus in what scrolls. A control that goes when it is pressed ("Leave it") would drop it to the page, where a screen reader is lost: it
 * goes to the item that follows, and to its heading and no button, so that a second press does nothing. A box taller than what is left of the
 * window comes into view whole: its lower edge is where its focus shows.
 */
export function useFocusStays(page: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { current } = page;
    if (current === null) return undefined;
    let last: Element | undefined;
    let ways: readonly Element[] = [];
    const came = ({ target }: FocusEvent): void => {
      if (!(target instanceof Element)) return;
      last = target;
      ways = waysOn(target);
      if (target.matches('textarea')) target.scrollIntoView({ block: 'nearest' });
    };
    const left = new MutationObserver(() => {
      // What goes while the officer types in the letter must not call focus here.
      if (last === undefined || last.isConnected || document.activeElement !== document.body || !document.hasFocus()) return;
      last = undefined;
      const way = ways.find((one) => one.isConnected);
      const on = way?.querySelector<HTMLElement>('h2, h3') ?? way;
      if (!(on instanceof HTMLElement)) return;
      if (!on.hasAttribute('tabindex')) on.tabIndex = -1;
      on.focus();
    });
    current.addEventListener('focusin', came);
    left.observe(current, { childList: true, subtree: true });
    return () => {
      current.removeEventListener('focusin', came);
      left.disconnect();
    };
  }, [page]);
}
