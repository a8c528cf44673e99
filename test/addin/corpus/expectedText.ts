import { violationText } from '../../../addin/panes/violationText.ts';
import type { Selection } from '../../../addin/table/selection.ts';
import { draftOf } from '../table/draftOf.ts';

/** The table that a selection makes and what is found in it, as lines to read. */
export async function expectedText(selection: Selection): Promise<string> {
  const { table, header, rowNumbers, findings, violations } = await draftOf(selection);
  const columns = table.columns.map(
    ({ name, ...rest }) => `column ${JSON.stringify(name)} ${Object.values(rest).join(' ')}`,
  );
  const rows = rowNumbers.map((number, r) => {
    const cells = table.values.map((values) => JSON.stringify(values[r]));
    return `row ${number}: ${cells.join(' | ')}`;
  });
  const lines = [
    `header ${header.used ? `in row ${header.rowNumbers.join(' and ')}` : 'none'}`,
    ...columns,
    ...rows,
    ...findings.map(
      ({ kind, effect, column, cells }) =>
        `${effect}: ${kind}${column === undefined ? '' : ` in ${column}`}: ${cells.join(', ')}`,
    ),
    ...violations.map((violation) => `refused: ${violationText(violation)}`),
  ];
  return `${lines.join('\n')}\n`;
}
