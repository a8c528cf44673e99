import type { KnownColumn } from '../../../shared/table/knownColumn.ts';
import type { TableChanges } from '../../../shared/table/tableChanges.ts';

/** A column that a new definition changes: as it is now, and as it will be. One that is not there is undefined. */
export interface ComparedColumn {
  readonly before: KnownColumn | undefined;
  readonly after: KnownColumn | undefined;
}

/**
 * Puts what changes side by side: what goes, what comes, what becomes another.
 * @param changes decide what is shown; a column that is on neither side is told by its name
 */
export function comparedColumns(
  { added, removed, retyped, altered }: TableChanges,
  before: readonly KnownColumn[],
  after: readonly KnownColumn[],
): readonly ComparedColumn[] {
  const was = (name: string): KnownColumn => before.find((column) => column.name === name) ?? { name };
  const becomes = (name: string): KnownColumn => after.find((column) => column.name === name) ?? { name };
  return [
    ...removed.map((name) => ({ before: was(name), after: undefined })),
    ...added.map((name) => ({ before: undefined, after: becomes(name) })),
    ...retyped.map(({ name, from, to }) => ({
      before: { ...was(name), dataType: from },
      after: { ...becomes(name), dataType: to },
    })),
    ...altered.map((name) => ({ before: was(name), after: becomes(name) })),
  ];
}
