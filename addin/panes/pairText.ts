import { texts } from '../texts/texts.ts';
import type { ColumnPair } from './columnPairs.ts';

/** Says what is the matter with a column and the table; empty where the choice itself says it. */
export function pairText({ matter, type, to, loss: { blank, changed } }: ColumnPair): string {
  if (matter === 'not-in-table') return texts().columnsAndTable.decide;
  if (matter !== 'other-type' || to?.dataType === undefined) return '';
  const said = [
    texts().columnsAndTable.otherType(texts().columnType[type], texts().columnType[to.dataType]),
    ...(blank > 0 ? [texts().columnsAndTable.blank(blank)] : []),
    ...(changed > 0 ? [texts().columnsAndTable.changed(changed)] : []),
  ];
  return said.join(' ');
}
