/** A `ref` that gives the focus to its element when it appears. */
export function focusElement(element: HTMLElement | null): void {
  element?.focus();
}
