/** Periods by their distance from today, as links keep them. */
export const periodKeys = ['this-month', 'last-month', 'this-quarter', 'last-quarter'] as const;

/** A period that a person may mean. */
export interface PeriodProposal {
  /** What the rows get: `2026-11` or `2026-Q4`, which sort by time. */
  readonly period: string;
  readonly key: (typeof periodKeys)[number];
}

/** Proposes this month and quarter and the ones before, in the time zone of the person. @param now milliseconds since 1970 */
export function periodProposals(now: number): readonly PeriodProposal[] {
  const today = new Date(now);
  const year = today.getFullYear();
  const month = today.getMonth();
  const quarter = Math.floor(month / 3);
  return [
    { period: monthText(year, month), key: 'this-month' },
    { period: monthText(year, month - 1), key: 'last-month' },
    { period: quarterText(year, quarter), key: 'this-quarter' },
    { period: quarterText(year, quarter - 1), key: 'last-quarter' },
  ];
}

function monthText(year: number, month: number): string {
  if (month < 0) return monthText(year - 1, month + 12);
  return `${year}-${String(month + 1).padStart(2, '0')}`;
}

function quarterText(year: number, quarter: number): string {
  return quarter < 0 ? quarterText(year - 1, quarter + 4) : `${year}-Q${quarter + 1}`;
}
