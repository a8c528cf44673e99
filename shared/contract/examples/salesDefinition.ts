import type { z } from 'zod';
import type { tableDefinition } from '../fields.ts';

/** The table of the examples. */
export const salesDefinition: z.output<typeof tableDefinition> = {
  name: 'Sales',
  columns: [
    { name: 'Country', dataType: 'String', dataCategory: 'Country' },
    { name: 'Amount', dataType: 'Double', formatString: '#,##0.00', summarizeBy: 'sum' },
    { name: 'Sold', dataType: 'DateTime' },
  ],
  measures: [{ name: 'Total amount', expression: 'SUM(Sales[Amount])', formatString: '#,##0' }],
};
