import type { Receipt } from '../../../shared/contract/push.ts';
import type { TableProgress } from '../../push/tablesProgress.ts';
import type { TableOutcome, TablesReceipt } from '../../push/tablesReceipt.ts';
import { texts } from '../../texts/texts.ts';
import { numberText } from '../../texts/numberText.ts';
import type { ProblemAction } from '../ProblemView.tsx';
import { receiptWarnings } from '../receiptWarnings.ts';
import type { ShownProblem } from '../shownProblem.ts';
import type { TablesControl } from './useTablesPush.ts';

const outcomeTexts: Readonly<Record<Receipt['outcome'], string>> = {
  complete: 'complete',
  'in-doubt': 'in doubt',
  cancelled: 'stopped',
};

/** Where one of several tables stands, in a few words. @param current the name of the one that is being pushed */
export function tableProgressText({ name, rows, rowsLanded, outcome }: TableProgress, current: string | undefined) {
  if (outcome !== undefined) return `${outcomeTexts[outcome]}, ${texts().count.rows(rowsLanded)}`;
  if (name !== current) return `waiting, ${texts().count.rows(rows)}`;
  return `${numberText(rowsLanded)} of ${texts().count.rows(rows)}`;
}

/** What has become of one of several tables, in a few words. */
export function tableOutcomeText({ rows, receipt }: TableOutcome): string {
  if (!receipt) return `empty, ${texts().count.rows(rows)} not pushed`;
  if (receipt.outcome === 'complete') {
    const rowsThere = texts().count.rows(receipt.rowsFound ?? receipt.rowsSent);
    return hasWarning(receipt) ? `${rowsThere}, with a warning` : rowsThere;
  }
  return `${outcomeTexts[receipt.outcome]}, ${numberText(receipt.rowsSent)} of ${texts().count.rows(rows)}`;
}

/** Whether there is something to warn of in a table's receipt. */
export function hasWarning(receipt: Receipt): boolean {
  return receiptWarnings(receipt, 'append', { cells: undefined, ranges: [] }).length > 0;
}

/** What a receipt of several tables comes to, in one sentence. */
export function tablesReceiptTitle({ outcome, tables, rowsSent, rowsFound }: TablesReceipt): string {
  const all = texts().count.tables(tables.length);
  if (outcome === 'cancelled') {
    const whole = tables.filter(({ receipt }) => receipt?.outcome === 'complete').length;
    return `Stopped: ${numberText(whole)} of ${all} complete`;
  }
  if (outcome === 'in-doubt') return 'Not every row could be confirmed';
  const verified = tables.every(({ receipt }) => receipt?.verifiedBy !== 'none' && receipt?.decisions.length === 0);
  if (!verified || rowsFound === undefined) return `${texts().count.rows(rowsSent)} of ${all} sent to Power BI`;
  return `${texts().count.rows(rowsFound)} of ${all} arrived in Power BI`;
}

/** What can be done about a push of several tables that has stopped. */
export function stoppedTablesActions(
  { next, details, code }: ShownProblem,
  push: TablesControl,
): readonly ProblemAction[] {
  const { order } = push;
  switch (next) {
    case 'sign-in':
      return [{ label: 'Sign in and continue', run: push.signInAndResume }];
    case 'confirm-name':
      if (!order || details.datasetIds === undefined) return [];
      return [
        { label: 'Create a second one', run: () => push.start({ ...order, namesakes: details.datasetIds ?? [] }) },
      ];
    case 'none':
      // What was refused may be settled meanwhile, such as a right that was missing; a repeat adds no row twice, and one
      // after a creation in doubt looks first.
      return push.isBegun || code === 'creation_in_doubt' ? [{ label: 'Try again', run: push.resume }] : [];
    default:
      return [{ label: push.isBegun ? 'Continue' : 'Try again', run: push.resume }];
  }
}
