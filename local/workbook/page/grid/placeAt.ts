import type { Box } from './box.ts';

/** Moves an element of the grid's canvas to its place. */
export function placeAt(element: HTMLElement, { left, top, width, height }: Box): void {
  element.style.left = `${left}px`;
  element.style.top = `${top}px`;
  element.style.width = `${width}px`;
  element.style.height = `${height}px`;
}
