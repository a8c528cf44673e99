import type { ColumnType } from '../../shared/table/columnType.ts';
import type { ColumnTally } from './columnTally.ts';

/** What the evidence says about a column. */
export interface TypeProposal {
  readonly type: ColumnType;
  /** Whether values of different kinds meet, so that all of them go as text. */
  readonly mixed: boolean;
}

/**
 * Proposes a column's type from all its values; their order makes no difference. Texts among numbers, dates or booleans
 * follow the majority if every one of them can be read as such without loss; any other mixture goes as String.
 */
export function proposedType({ kinds, texts }: ColumnTally): TypeProposal {
  const numbers = kinds.whole + kinds.big + kinds.fraction + kinds.duration;
  const dates = kinds.date + kinds.time;
  const { boolean: booleans, text } = kinds;
  const fits = (natives: number, others: number, readableTexts: number) =>
    natives > text && others === 0 && readableTexts === text;

  if (numbers + dates + booleans === 0) return { type: 'String', mixed: false };
  if (fits(dates, numbers + booleans, texts.date)) return { type: 'DateTime', mixed: false };
  if (fits(booleans, numbers + dates, texts.boolean)) return { type: 'Boolean', mixed: false };
  if (fits(numbers, dates + booleans, texts.number)) {
    const isWhole = kinds.whole === numbers && texts.whole === text;
    return { type: isWhole ? 'Int64' : 'Double', mixed: false };
  }
  return { type: 'String', mixed: true };
}
