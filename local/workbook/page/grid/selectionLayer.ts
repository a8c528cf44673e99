import type { Area } from '../model/area.ts';
import type { Selection } from '../model/selection.ts';
import type { Box } from './box.ts';
import { placeAt } from './placeAt.ts';

/** The frames around the selected areas and the active cell. They are drawn over the cells and let the mouse through. */
export class SelectionLayer {
  readonly #layer = document.createElement('div');
  readonly #active = frameElement('active-cell');

  constructor(canvas: HTMLElement) {
    this.#layer.className = 'selection-layer';
    this.#layer.setAttribute('aria-hidden', 'true');
    canvas.append(this.#layer);
  }

  draw({ areas, active }: Selection, boxOf: (area: Area) => Box): void {
    const frames = areas.map((area) => {
      const frame = frameElement(areas.length > 1 ? 'area one-of-several' : 'area');
      placeAt(frame, boxOf(area));
      return frame;
    });
    placeAt(this.#active, boxOf({ ...active, rows: 1, columns: 1 }));
    this.#layer.replaceChildren(...frames, this.#active);
  }
}

function frameElement(className: string): HTMLElement {
  const frame = document.createElement('div');
  frame.className = className;
  return frame;
}
