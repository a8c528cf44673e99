import { CREATION_ENDS } from '../../shared/limits.ts';

/** Characters of a dataset's name. */
export const MAX_DATASET_NAME_LENGTH = 256;

const lastDay = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
  new Date(CREATION_ENDS),
);

/** What is created, and until when that is possible. */
export function creationHint(what: string): string {
  return `${what} Power BI allows this until ${lastDay}.`;
}
