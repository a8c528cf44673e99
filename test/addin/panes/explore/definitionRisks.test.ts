import { afterEach, describe, expect, it } from '@jest/globals';
import { definitionOutcome } from '../../../../addin/panes/explore/definitionOutcome.ts';
import { definitionRisks } from '../../../../addin/panes/explore/definitionRisks.ts';
import { speak } from '../../../../addin/texts/texts.ts';
import { tableChanges } from '../../../../shared/table/tableChanges.ts';

afterEach(() => speak('en'));

const columns = [
  { name: 'Region', dataType: 'String' as const },
  { name: 'Net ]', dataType: 'Double' as const },
];
const quota = { rowsPerHour: 1_000_000, rowsUsed: 0, rowsLeft: 1_000_000, rowsThatWait: 0 };
const facts = {
  name: 'Sales',
  columnsFrom: 'record' as const,
  columns,
  mark: true,
  rowsInTable: 1234,
  verifiedBy: 'mark' as const,
  quota,
};
const changesTo = (wanted: typeof columns) => tableChanges({ columns }, { columns: wanted });
const added = changesTo([...columns, { name: 'Note', dataType: 'String' }]);

describe('definitionRisks()', () => {
  it('counts the rows and says that what becomes of them is not documented', () => {
    const risks = definitionRisks({ facts, wanted: { columns }, changes: added, again: false });
    expect(risks).toHaveLength(2);
    expect(risks[0]).toBe('The table holds 1,234 rows.');
    expect(risks[1]).toContain('Microsoft does not say what Power BI does with rows');
  });
  it('fears nothing for an empty table', () => {
    const empty = { ...facts, rowsInTable: 0 };
    expect(definitionRisks({ facts: empty, wanted: { columns }, changes: added, again: false })).toEqual([
      'The table is empty: no rows can be lost.',
    ]);
  });
  it('names the measures whose DAX names a column that goes, but no text in it', () => {
    const measures = [
      { name: 'Total', expression: 'SUM(Sales[net ]]])' },
      { name: 'Label', expression: '"[Net ]]]"' },
    ];
    const changes = changesTo(columns.slice(0, 1));
    const risks = definitionRisks({ facts: { ...facts, measures }, wanted: { columns }, changes, again: false });
    expect(risks.join(' ')).toContain('The measure “Total” names a column that goes');
    expect(risks.join(' ')).toContain('The values of a column that goes or gets another name are lost');
  });
  it('says what is not known of a table that was not created here', () => {
    const queried = { ...facts, columnsFrom: 'query' as const, rowsInTable: undefined };
    const risks = definitionRisks({ facts: queried, wanted: { columns }, changes: added, again: true });
    expect(risks[0]).toContain('look at the changes once more');
    expect(risks[1]).toBe('The table may hold rows: they could not be counted.');
    expect(risks.at(-1)).toContain('its measures, formats and description are not known');
  });
});

describe('definitionOutcome()', () => {
  const reply = { name: 'Sales', columnsFrom: 'record' as const, mark: true };

  it('says that the rows are still there', () => {
    expect(definitionOutcome({ ...reply, rowsBefore: 1234, rowsAfter: 1234 })).toEqual({
      text: 'Sales has its new definition. All 1,234 rows are still there.',
      isLoss: false,
    });
  });
  it('says how many rows Power BI has deleted', async () => {
    const lost = { ...reply, rowsBefore: 1234, rowsAfter: 0 };
    expect(definitionOutcome(lost)).toEqual({
      text: 'Sales has its new definition. Power BI deleted rows: 0 of 1,234 rows are left. Push them again.',
      isLoss: true,
    });
    await speak('de-DE');
    expect(definitionOutcome(lost).text).toBe(
      'Sales hat die neue Definition. Power BI hat Zeilen gelöscht: 0 von 1.234 Zeilen sind übrig. Senden Sie sie erneut.',
    );
  });
  it('warns where rows could not be counted', () => {
    expect(definitionOutcome(reply)).toMatchObject({ isLoss: true });
    expect(definitionOutcome({ ...reply, rowsAfter: 5 }).text).toContain(
      'how many it held before could not be counted',
    );
  });
});
