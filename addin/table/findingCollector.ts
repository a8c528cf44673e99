import type { Finding, FindingEffect, CellFindingKind } from './finding.ts';
import { MAX_CELLS_PER_FINDING } from './finding.ts';
import { findingMessage } from './findingMessage.ts';
import { effectOf, type Handlings } from './handling.ts';

interface Group {
  count: number;
  readonly cells: string[];
  readonly message?: string | undefined;
  /** Of the cells whose rows stay behind. */
  readonly rows: number[];
}

/** What the user decided about a column's findings. */
export interface CollectorOptions {
  readonly handling: Handlings;
  /** Kinds of cells that go as text instead of being lost. */
  readonly asText: ReadonlySet<CellFindingKind>;
  /** What is to be added to the sentence of a kind. */
  readonly hints: Readonly<Partial<Record<CellFindingKind, string>>>;
}

/** Gathers the findings of one column while its cells are converted. */
export class FindingCollector {
  private readonly column: string;
  private readonly cellName: (row: number) => string;
  private readonly options: CollectorOptions;
  private readonly groups = new Map<CellFindingKind, Group>();

  /**
   * @param column the column's name in the table
   * @param cellName gives the sheet's name of the cell in a row of the selection
   */
  constructor(column: string, cellName: (row: number) => string, options: CollectorOptions) {
    this.column = column;
    this.cellName = cellName;
    this.options = options;
  }

  /**
   * Notes that the cell in that row of the selection is of that kind.
   * @param message instead of the kind's own sentence
   */
  add(kind: CellFindingKind, row: number, message?: string): void {
    const group = this.groups.get(kind) ?? { count: 0, cells: [], message, rows: [] };
    group.count += 1;
    if (group.cells.length < MAX_CELLS_PER_FINDING) group.cells.push(this.cellName(row));
    if (this.effectOf(kind) === 'left-out') group.rows.push(row);
    this.groups.set(kind, group);
  }

  /** What has been found, kind by kind. */
  findings(): readonly Finding[] {
    return [...this.groups].map(([kind, { count, cells, message }]) => ({
      kind,
      effect: this.effectOf(kind),
      column: this.column,
      message: message ?? this.sentence(kind, count),
      count,
      cells,
    }));
  }

  /** The rows of the selection that stay behind because of what has been found; a row can come twice. */
  rowsToLeaveOut(): readonly number[] {
    return [...this.groups.values()].flatMap(({ rows }) => rows);
  }

  private effectOf(kind: CellFindingKind): FindingEffect {
    return this.options.asText.has(kind) ? 'changed' : effectOf(kind, this.options.handling);
  }

  private sentence(kind: CellFindingKind, count: number): string {
    const hint = this.options.hints[kind];
    const sentence = findingMessage(kind, count, this.effectOf(kind));
    return hint === undefined ? sentence : `${sentence} ${hint}`;
  }
}
