import type { Receipt } from '../../../shared/contract/push.ts';
import type { TableProgress } from '../../push/tablesProgress.ts';
import type { TableOutcome, TablesReceipt } from '../../push/tablesReceipt.ts';
import { texts } from '../../texts/texts.ts';
import type { ProblemAction } from '../ProblemView.tsx';
import { receiptWarnings } from '../receiptWarnings.ts';
import type { ShownProblem } from '../shownProblem.ts';
import type { TablesControl } from './useTablesPush.ts';

/** Where one of several tables stands, in a few words. @param current the name of the one that is being pushed */
export function tableProgressText({ name, rows, rowsLanded, outcome }: TableProgress, current: string | undefined) {
  if (outcome !== undefined) return `${texts().earlier.outcome[outcome]}, ${texts().count.rows(rowsLanded)}`;
  if (name !== current) return texts().tablesPush.waiting(rows);
  return texts().progress.rows(rowsLanded, rows);
}

/** What has become of one of several tables, in a few words. */
export function tableOutcomeText({ rows, receipt }: TableOutcome): string {
  if (!receipt) return texts().tablesReceipt.empty(rows);
  if (receipt.outcome === 'complete') {
    const rowsThere = receipt.rowsFound ?? receipt.rowsSent;
    return hasWarning(receipt) ? texts().tablesReceipt.withWarning(rowsThere) : texts().count.rows(rowsThere);
  }
  return `${texts().earlier.outcome[receipt.outcome]}, ${texts().progress.rows(receipt.rowsSent, rows)}`;
}

/** Whether there is something to warn of in a table's receipt. */
export function hasWarning(receipt: Receipt): boolean {
  return receiptWarnings(receipt, 'append', { cells: undefined, ranges: [] }).length > 0;
}

/** What a receipt of several tables comes to, in one sentence. */
export function tablesReceiptTitle({ outcome, tables, rowsSent, rowsFound }: TablesReceipt): string {
  if (outcome === 'cancelled') {
    const whole = tables.filter(({ receipt }) => receipt?.outcome === 'complete').length;
    return texts().tablesReceipt.stopped(whole, tables.length);
  }
  if (outcome === 'in-doubt') return texts().receipt.inDoubt;
  const verified = tables.every(({ receipt }) => receipt?.verifiedBy !== 'none' && receipt?.decisions.length === 0);
  if (!verified || rowsFound === undefined) return texts().tablesReceipt.sent(rowsSent, tables.length);
  return texts().tablesReceipt.arrived(rowsFound, tables.length);
}

/** What can be done about a push of several tables that has stopped. */
export function stoppedTablesActions(
  { next, details, code }: ShownProblem,
  push: TablesControl,
): readonly ProblemAction[] {
  const { order } = push;
  switch (next) {
    case 'sign-in':
      return [{ label: texts().stopped.signInAndGoOn, run: push.signInAndResume }];
    case 'consent':
      return [{ label: texts().signInHelp.allow, run: push.consentAndResume }, goingOn(push)];
    case 'stop':
      return [{ label: texts().stopped.stop, run: push.stop }, goingOn(push)];
    case 'verify':
      return [{ label: texts().doubt.verifyAgain, run: push.resume }];
    case 'confirm-name':
      if (!order || details.datasetIds === undefined) return [];
      return [
        {
          label: texts().stopped.createSecond,
          run: () => push.start({ ...order, namesakes: details.datasetIds ?? [] }),
        },
      ];
    case 'none':
      // What was refused may be settled meanwhile, such as a right that was missing; a repeat adds no row twice, and one
      // after a creation in doubt looks first.
      return push.isBegun || code === 'creation_in_doubt' ? [{ label: texts().person.tryAgain, run: push.resume }] : [];
    default:
      return [goingOn(push)];
  }
}

function goingOn({ isBegun, resume }: TablesControl): ProblemAction {
  return { label: isBegun ? texts().stopped.goOn : texts().person.tryAgain, run: resume };
}
