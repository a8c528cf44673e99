import { SelectionError } from '../table/selectionError.ts';
import type { UsedArea } from './readUsedAreas.ts';

/**
 * Checks that the used part of each area is what it was.
 * @throws {SelectionError} `changed`
 */
export function checkUnchanged(before: readonly UsedArea[], after: readonly UsedArea[]): void {
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  throw new SelectionError('changed', 'The cells changed while they were read. Try again.');
}
