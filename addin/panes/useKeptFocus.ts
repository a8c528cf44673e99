import { useEffect, useRef, type RefObject } from 'react';

/** How far the way back leads. */
const MOST_STEPS = 20;
/** What takes the place of an element may take the focus itself; it has this long. In milliseconds. */
const GRACE_MS = 50;

/**
 * Keeps the focus in the pane. When the element that has it vanishes, because a question closes or another step comes,
 * and nothing else takes it, the last element that had it and is still there gets it back, or else the view's heading.
 * Without it, people who work by keyboard begin at the top again and screen readers fall silent.
 * @returns what the pane's element takes as its `ref`
 */
export function useKeptFocus(): RefObject<HTMLDivElement | null> {
  const pane = useRef<HTMLDivElement>(null);
  useEffect(() => (pane.current ? keepFocusIn(pane.current) : undefined), []);
  return pane;
}

function keepFocusIn(pane: HTMLElement): () => void {
  const { ownerDocument: page } = pane;
  /** What has had the focus, the latest first; empty when the person has left it for nothing, by a click. */
  let way: readonly HTMLElement[] = [];
  let looking: ReturnType<typeof setTimeout> | undefined;

  function remember({ target }: FocusEvent) {
    if (target instanceof HTMLElement) way = [target, ...way.filter((each) => each !== target)].slice(0, MOST_STEPS);
  }
  function look() {
    looking = undefined;
    const [last] = way;
    // Who works in the sheet must not be taken away from it.
    if (!last || !page.hasFocus() || page.activeElement !== page.body) return;
    if (canHaveFocus(last)) way = [];
    else (way.find(canHaveFocus) ?? headingShown(pane))?.focus();
  }
  function lookSoon() {
    if (page.activeElement !== page.body || way.length === 0) return;
    clearTimeout(looking);
    looking = setTimeout(look, GRACE_MS);
  }

  const changes = new MutationObserver(lookSoon);
  changes.observe(pane, { childList: true, subtree: true, attributeFilter: ['disabled', 'hidden'] });
  pane.addEventListener('focusin', remember);
  pane.addEventListener('focusout', lookSoon);
  return () => {
    clearTimeout(looking);
    changes.disconnect();
    pane.removeEventListener('focusin', remember);
    pane.removeEventListener('focusout', lookSoon);
  };
}

function canHaveFocus(element: HTMLElement): boolean {
  return element.isConnected && element.checkVisibility() && !element.matches(':disabled');
}

function headingShown(pane: HTMLElement): HTMLElement | undefined {
  return [...pane.querySelectorAll<HTMLElement>('h1[tabindex="-1"]')].find(canHaveFocus);
}
