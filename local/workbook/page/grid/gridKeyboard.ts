import type { Workbook } from '../model/workbook.ts';
import type { CellEditor } from './cellEditor.ts';
import type { GridView } from './gridView.ts';
import { oppositeCorner } from './oppositeCorner.ts';
import { selectionForKey } from './selectionForKey.ts';

/** Enter and Tab move like arrows, with Shift backwards. */
const MOVES: Readonly<Record<string, { readonly forwards: string; readonly backwards: string }>> = {
  Enter: { forwards: 'ArrowDown', backwards: 'ArrowUp' },
  Tab: { forwards: 'ArrowRight', backwards: 'ArrowLeft' },
};

/** Runs the grid by keyboard: moving, selecting, editing and clearing. */
export function gridKeyboard(view: GridView, workbook: Workbook, editor: CellEditor, signal: AbortSignal): void {
  view.element.addEventListener(
    'keydown',
    (event) => {
      if (event.target !== view.element || event.isComposing) return;
      if (editKey(event, workbook, editor) || moveKey(event, view, workbook)) event.preventDefault();
    },
    { signal },
  );
}

function editKey(event: KeyboardEvent, workbook: Workbook, editor: CellEditor): boolean {
  if (event.key === 'F2') {
    editor.start();
    return true;
  }
  if (event.key === 'Delete' || event.key === 'Backspace') {
    for (const area of workbook.selection.areas) workbook.clear(workbook.activeSheet, area);
    return true;
  }
  const isTyped = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (!isTyped || (event.key === ' ' && event.shiftKey)) return false;
  editor.start(event.key);
  return true;
}

function moveKey(event: KeyboardEvent, view: GridView, workbook: Workbook): boolean {
  const { activeSheet, selection } = workbook;
  const move = MOVES[event.key];
  const key = {
    key: move === undefined ? event.key : event.shiftKey ? move.backwards : move.forwards,
    shift: event.shiftKey && move === undefined,
    control: event.ctrlKey || event.metaKey,
  };
  const selected = selectionForKey(activeSheet, selection, key, view.rowsInView);
  if (selected === null) return false;
  workbook.select(activeSheet, selected.areas, selected.active);
  const last = selected.areas.at(-1) ?? selected.areas[0];
  const isWhole = event.key === ' ' || event.key.toLowerCase() === 'a';
  if (!isWhole) view.reveal(key.shift ? oppositeCorner(last, selected.active) : selected.active);
  return true;
}
