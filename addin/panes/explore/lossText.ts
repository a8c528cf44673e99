import { texts } from '../../texts/texts.ts';

/** What is lost with a dataset; a count that is undefined is not known. */
export interface Loss {
  readonly tables: number | undefined;
  readonly rows: number | undefined;
  /** Names of the reports on it. */
  readonly reports: readonly string[];
}

/** As many reports are named. */
const NAMED = 5;

/** Says what is lost with a dataset. */
export function lossText({ tables, rows, reports }: Loss): string {
  const counted = rows === undefined ? 'all rows in them' : `${texts().count.rows(rows)} in them`;
  const data =
    tables === undefined
      ? 'Its tables and rows are deleted; Power BI does not tell how many.'
      : `${texts().count.tables(tables)} and ${counted} are deleted.`;
  return `${data} ${reportsText(reports)} It cannot be undone.`;
}

function reportsText(reports: readonly string[]): string {
  if (reports.length === 0) return 'No report of this workspace shows it; those of other workspaces would be lost too.';
  const named = reports.slice(0, NAMED).join(', ');
  const rest = reports.length > NAMED ? ` and ${reports.length - NAMED} more` : '';
  return `${texts().count.reports(reports.length)} on it ${reports.length === 1 ? 'is' : 'are'} deleted too: ${named}${rest}.`;
}
