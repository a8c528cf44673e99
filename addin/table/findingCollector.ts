import type { Finding, FindingKind } from './finding.ts';
import { findingEffects, MAX_CELLS_PER_FINDING } from './finding.ts';
import { findingMessage } from './findingMessage.ts';

interface Group {
  count: number;
  readonly cells: string[];
  readonly message?: string | undefined;
}

/** Gathers the findings of one column while its cells are converted. */
export class FindingCollector {
  private readonly column: string;
  private readonly cellName: (row: number) => string;
  private readonly groups = new Map<FindingKind, Group>();

  /**
   * @param column the column's name in the table
   * @param cellName gives the sheet's name of the cell in a row of the selection
   */
  constructor(column: string, cellName: (row: number) => string) {
    this.column = column;
    this.cellName = cellName;
  }

  /**
   * Notes that the cell in that row of the selection is of that kind.
   * @param message instead of the kind's own sentence
   */
  add(kind: FindingKind, row: number, message?: string): void {
    const group = this.groups.get(kind) ?? { count: 0, cells: [], message };
    group.count += 1;
    if (group.cells.length < MAX_CELLS_PER_FINDING) group.cells.push(this.cellName(row));
    this.groups.set(kind, group);
  }

  /** What has been found, kind by kind. */
  findings(): readonly Finding[] {
    return [...this.groups].map(([kind, { count, cells, message }]) => ({
      kind,
      effect: findingEffects[kind],
      column: this.column,
      message: message ?? findingMessage(kind, count),
      count,
      cells,
    }));
  }
}
