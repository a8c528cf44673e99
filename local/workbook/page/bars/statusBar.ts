import type { Workbook } from '../model/workbook.ts';
import { selectionSummary } from './selectionSummary.ts';

/** The selection must rest so long before it is added up: dragging over 200,000 rows must not wait for it. */
const REST = 120;

/** Shows count, sum and average of the selected cells, and the size of the selection while there is nothing to count. */
export function statusBar(target: HTMLElement, workbook: Workbook, signal: AbortSignal): void {
  const numbers = new Intl.NumberFormat('en-US', { maximumFractionDigits: 4 });
  const show = (): void => {
    const { areas } = workbook.selection;
    const { count, numbers: numberCount, sum } = selectionSummary(workbook.activeSheet, areas);
    const parts = [
      numberCount > 1 ? `Average: ${numbers.format(sum / numberCount)}` : '',
      count > 1 ? `Count: ${numbers.format(count)}` : '',
      numberCount > 1 ? `Sum: ${numbers.format(sum)}` : '',
    ];
    target.textContent = parts.filter((part) => part !== '').join('   ');
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const showSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(show, REST);
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  workbook.selectionChanged.add(showSoon);
  workbook.cellsChanged.add(showSoon);
  show();
}
