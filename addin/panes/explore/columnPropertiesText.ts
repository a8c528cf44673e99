import type { KnownColumn } from '../../../shared/table/knownColumn.ts';
import { texts } from '../../texts/texts.ts';
import { columnUseText } from '../columnUseText.ts';

/** Says what is known of a column besides its name and type; empty when that is nothing. */
export function columnPropertiesText(column: KnownColumn): string {
  const { formatString, isHidden, sortByColumn } = column;
  const said = [
    formatString === undefined ? '' : texts().definition.format(formatString),
    columnUseText(column),
    isHidden === true ? texts().definition.hidden : '',
    sortByColumn === undefined ? '' : texts().definition.sortedBy(sortByColumn),
  ];
  return said.filter((text) => text !== '').join(' ');
}
