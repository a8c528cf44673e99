import type { Workbook } from '../model/workbook.ts';
import { cellFromInput } from './cellFromInput.ts';
import type { GridView } from './gridView.ts';
import { inputTextOf } from './inputTextOf.ts';
import { placeAt } from './placeAt.ts';
import { selectionForKey } from './selectionForKey.ts';

/** Keys that end editing, and where they lead. */
const ENDS: Readonly<Record<string, string>> = { Enter: 'ArrowDown', Tab: 'ArrowRight' };

/** Edits the active cell, in the cell or in the formula bar. Both show the same text. */
export class CellEditor {
  readonly #view: GridView;
  readonly #workbook: Workbook;
  readonly #bar: HTMLInputElement;
  readonly #input = document.createElement('input');

  constructor(view: GridView, workbook: Workbook, bar: HTMLInputElement, signal: AbortSignal) {
    this.#view = view;
    this.#workbook = workbook;
    this.#bar = bar;
    this.#input.className = 'editor';
    this.#input.setAttribute('aria-label', 'Cell');
    for (const field of [this.#input, bar]) {
      field.addEventListener('keydown', (event) => this.#onKey(event), { signal });
      field.addEventListener('blur', () => this.end(true), { signal });
      field.addEventListener('input', () => this.#mirror(field), { signal });
    }
    bar.addEventListener('focus', () => this.#show(), { signal });
    view.element.addEventListener('dblclick', () => this.start(), { signal });
    workbook.selectionChanged.add(() => this.#fillBar());
    workbook.cellsChanged.add(() => this.#fillBar());
    this.#fillBar();
  }

  /** Begins to edit in the cell: with its own text, or with what the user has typed. */
  start(typed?: string): void {
    if (this.#workbook.isEditing) return;
    this.#show();
    if (typed !== undefined) {
      this.#input.value = typed;
      this.#mirror(this.#input);
    }
    this.#input.focus();
  }

  /** Ends editing; gives the cell its new text if `keep`. */
  end(keep: boolean): void {
    const { activeSheet, selection, isEditing } = this.#workbook;
    if (!isEditing) return;
    const text = this.#input.value;
    this.#workbook.setEditing(false);
    this.#input.remove();
    const { row, column } = selection.active;
    const format = activeSheet.formatAt(row, column);
    const isChanged = text !== inputTextOf(activeSheet.valueAt(row, column), format);
    if (!keep || !isChanged) {
      this.#fillBar();
      return;
    }
    const edit = cellFromInput(text, format);
    this.#workbook.edit(activeSheet, { row, column, rows: 1, columns: 1 }, () => edit);
  }

  /** Shows the editor over the active cell. From now on Excel refuses add-ins' requests. */
  #show(): void {
    if (this.#workbook.isEditing) return;
    const { active } = this.#workbook.selection;
    this.#view.reveal(active);
    placeAt(this.#input, this.#view.boxOf({ ...active, rows: 1, columns: 1 }));
    this.#fillBar();
    this.#input.value = this.#bar.value;
    this.#view.place(this.#input);
    this.#workbook.setEditing(true);
  }

  #onKey(event: KeyboardEvent): void {
    const move = ENDS[event.key];
    if (move === undefined && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.end(move !== undefined);
    if (move !== undefined) this.#move(move, event.shiftKey);
    this.#view.element.focus();
  }

  #move(key: string, isBackwards: boolean): void {
    const back = key === 'ArrowDown' ? 'ArrowUp' : 'ArrowLeft';
    const { activeSheet, selection } = this.#workbook;
    const pressed = { key: isBackwards ? back : key, shift: false, control: false };
    const selected = selectionForKey(activeSheet, selection, pressed, 1);
    if (selected === null) return;
    this.#workbook.select(activeSheet, selected.areas, selected.active);
    this.#view.reveal(selected.active);
  }

  #mirror(from: HTMLInputElement): void {
    const to = from === this.#bar ? this.#input : this.#bar;
    to.value = from.value;
  }

  #fillBar(): void {
    if (this.#workbook.isEditing) return;
    const { activeSheet, selection } = this.#workbook;
    const { row, column } = selection.active;
    this.#bar.value = inputTextOf(activeSheet.valueAt(row, column), activeSheet.formatAt(row, column));
  }
}
