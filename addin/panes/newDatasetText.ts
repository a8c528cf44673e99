import { CREATION_ENDS } from '../../shared/limits.ts';
import { momentFormat } from '../texts/momentFormat.ts';
import { texts } from '../texts/texts.ts';

/** Characters of a dataset's name. */
export const MAX_DATASET_NAME_LENGTH = 256;

const day = momentFormat({ dateStyle: 'long', timeZone: 'UTC' });

/** What is created, and until when that is possible. @param what a sentence */
export function creationHint(what: string): string {
  return `${what} ${texts().target.creationEnds(day(new Date(CREATION_ENDS)))}`;
}
