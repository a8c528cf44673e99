import type { Finding } from './finding.ts';

/** What a finding says, after the name of its column if it is about one. */
export function findingText({ column, message }: Pick<Finding, 'column' | 'message'>): string {
  return column === undefined ? message : `${column}: ${message}`;
}
