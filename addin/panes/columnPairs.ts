import type { ColumnType } from '../../shared/table/columnType.ts';
import type { KnownColumn } from '../../shared/table/knownColumn.ts';
import type { Choices } from '../table/choices.ts';
import type { DraftColumn, TableDraft } from '../table/tableDraft.ts';
import { tableFit } from './tableFit.ts';
import { typeLoss, type TypeLoss } from './typeLoss.ts';

/**
 * What is the matter with a column of the selection: the table has none of its name, it goes to one of another name, the
 * table's is of another type, or people left it out.
 */
export type PairMatter = 'not-in-table' | 'mapped' | 'other-type' | 'left-out';

/** A column of the selection that does not simply go to the column of its name. */
export interface ColumnPair {
  readonly matter: PairMatter;
  readonly column: DraftColumn;
  /** The table's column that it goes to; undefined: none. */
  readonly to: KnownColumn | undefined;
  /** What its cells are: what people said, or what the values say. */
  readonly type: ColumnType;
  /** What becomes of cells that the table's type does not hold. */
  readonly loss: TypeLoss;
  /** The one free column of the table whose name is the same but for case and spaces. */
  readonly suggested: string | undefined;
}

/** How the columns of a selection and of an existing table go together. */
export interface ColumnPairs {
  /** In the order of the sheet. */
  readonly pairs: readonly ColumnPair[];
  /** The table's columns that get nothing. */
  readonly free: readonly KnownColumn[];
  /** How many columns go as they are to a column of their name. */
  readonly fitting: number;
}

const numbers: ReadonlySet<ColumnType> = new Set<ColumnType>(['Int64', 'Double', 'Decimal']);

/** Holds the columns of a selection against those of a table. Nothing is decided: a suggestion is for people to take. */
export function columnPairs(
  { columns, table, findings }: TableDraft,
  existing: readonly KnownColumn[],
  { included, types }: Choices,
): ColumnPairs {
  const blank = new Set(tableFit(table.columns, existing).blank);
  const free = existing.filter(({ name }) => blank.has(name));
  const going = columns.filter((column) => column.included);
  const wanting = going.filter(({ name }) => !existing.some((it) => it.name === name));
  const pairs = columns.flatMap((column): readonly ColumnPair[] => {
    const { letters, name, proposedName, proposedType } = column;
    const type = types?.[letters] ?? proposedType;
    const loss = typeLoss(findings, name);
    if (!column.included) {
      const pair = { column, to: undefined, type, loss, suggested: undefined };
      return included?.[letters] === false ? [{ ...pair, matter: 'left-out' }] : [];
    }
    const to = existing.find((it) => it.name === name);
    const suggested = to ? undefined : suggestedFor(proposedName, wanting, free);
    const isEmpty = findings.some((finding) => finding.kind === 'empty-column' && finding.column === name);
    const needed = isEmpty ? undefined : to?.dataType;
    const matter = to ? matterOf(column, type, needed, loss) : 'not-in-table';
    return matter === undefined ? [] : [{ matter, column, to, type, loss, suggested }];
  });
  return { pairs, free, fitting: going.length - pairs.filter(({ matter }) => matter !== 'left-out').length };
}

function matterOf(
  { name, proposedName }: DraftColumn,
  type: ColumnType,
  needed: ColumnType | undefined,
  { blank, changed }: TypeLoss,
): PairMatter | undefined {
  const areNumbers = needed !== undefined && numbers.has(type) && numbers.has(needed);
  const isOther = needed !== undefined && needed !== type && (!areNumbers || blank + changed > 0);
  if (isOther) return 'other-type';
  return name === proposedName ? undefined : 'mapped';
}

/** Where two columns could go to the same one, or one to two, nothing is suggested. */
function suggestedFor(name: string, wanting: readonly DraftColumn[], free: readonly KnownColumn[]): string | undefined {
  const [found, second] = free.filter((it) => isAlike(it.name, name));
  const rivals = wanting.filter(({ proposedName }) => isAlike(proposedName, name));
  return second || rivals.length > 1 ? undefined : found?.name;
}

function isAlike(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(name: string): string {
  return name.replace(/\s+/g, '').toLowerCase();
}
