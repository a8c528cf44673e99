import type { DatasetDefinition } from './datasetDefinition.ts';

/**
 * Tells whether the tables of a new dataset get the hidden mark column: when nothing is said, in the mode Push only,
 * because the streaming modes have no hidden columns.
 */
export function hasMark(defaultMode: DatasetDefinition['defaultMode'], asked: boolean | undefined): boolean {
  return asked ?? defaultMode === 'Push';
}
