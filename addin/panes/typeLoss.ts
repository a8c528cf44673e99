import type { Finding } from '../table/finding.ts';

/** Cells of one column that its type does not take as Excel holds them. */
export interface TypeLoss {
  /** They go as blanks. */
  readonly blank: number;
  /** They go as something else. */
  readonly changed: number;
}

/** Counts what becomes of a column's cells. @param column its name in the table */
export function typeLoss(findings: readonly Finding[], column: string): TypeLoss {
  const ofCells = findings.filter((finding) => finding.column === column && finding.kind !== 'renamed-column');
  const count = (wanted: Finding['effect']) =>
    ofCells.reduce((sum, { effect, count: cells }) => sum + (effect === wanted ? cells : 0), 0);
  return { blank: count('blank'), changed: count('changed') };
}
