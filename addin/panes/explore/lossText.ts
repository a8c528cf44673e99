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
  const data = tables === undefined ? texts().deletion.lossUnknown : texts().deletion.loss(tables, rows);
  return [data, reportsText(reports), texts().deletion.noUndo].join(' ');
}

function reportsText(reports: readonly string[]): string {
  if (reports.length === 0) return texts().deletion.noReports;
  const named = reports.slice(0, NAMED);
  return texts().deletion.reports(reports.length, named.join(', '), reports.length - named.length);
}
