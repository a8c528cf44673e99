import { createWorkbook } from '../../../local/workbook/page/model/createWorkbook.ts';
import type { Workbook } from '../../../local/workbook/page/model/workbook.ts';

/** A small workbook with one of everything: A1:D5 on `Sales`, a table, names, a hidden row and column, an error, an empty sheet. */
export function salesWorkbook(): Workbook {
  return createWorkbook({
    name: 'Sales.xlsx',
    sheets: [
      {
        name: 'Sales',
        rows: [
          ['Date', 'Region', 'Amount', 'Paid'],
          [46001, 'North', 100.25, true],
          [46002, 'South', { error: '#N/A' }, false],
          [46003, '#N/A', 12, null],
          [46004, 'West', -3, true],
        ],
        formats: { 'A2:A5': 'yyyy-mm-dd', 'C2:C5': '#,##0.00' },
        hidden: ['4:4', 'D:D'],
        merges: ['F1:G1'],
      },
      { name: "Year's data", rows: [[1]] },
      { name: 'Empty' },
    ],
    tables: [{ name: 'Orders', sheet: 'Sales', address: 'A1:D5' }],
    names: [{ name: 'Amounts', formula: '=Sales!$C$2:$C$5' }],
  });
}
