import { useEffect } from 'react';
import type { Table } from '../../shared/table/table.ts';
import { tableTotals } from '../push/tableTotals.ts';
import { pauseUnlessAborted } from './pauseUnlessAborted.ts';
import { useAction } from './useAction.ts';

/** Adds up a table's columns while the person reads the form, so that a click on Push need not wait for it. */
export function useTotalsAhead(table: Table | undefined): void {
  const { run, reset } = useAction<unknown>();
  useEffect(() => {
    if (table) run((signal) => tableTotals(table, pauseUnlessAborted(signal)));
    else reset();
  }, [table, run, reset]);
}
