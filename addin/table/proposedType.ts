import type { ColumnType } from '../../shared/table/columnType.ts';
import type { ColumnTally } from './columnTally.ts';

/** What the evidence says about a column. */
export interface TypeProposal {
  readonly type: ColumnType;
  /** Whether values of different kinds meet, so that all of them go as text. */
  readonly mixed: boolean;
  /**
   * Cells of other types: they are few, so that the type is proposed nevertheless. Texts that could be read as two values of
   * the type are not among them.
   */
  readonly notOfType: number;
}

/** So many times as many cells as those of other kinds make a type: nine of ten. */
const MAJORITY = 9;

/**
 * Proposes a column's type from all its values; their order makes no difference. Numbers, dates or booleans make the type
 * when they and the texts that read as such without loss are at least nine of ten filled cells, and most of them are
 * no texts. Placeholders such as `n/a`, spaces and errors don't count. Any other mixture goes as String.
 */
export function proposedType({ kinds, texts }: ColumnTally): TypeProposal {
  const numbers = kinds.whole + kinds.big + kinds.fraction + kinds.duration;
  const dates = kinds.date + kinds.time;
  const { boolean: booleans } = kinds;
  const text = kinds.text - texts.placeholder - texts.spaces;
  const filled = numbers + dates + booleans + text;
  const leads = (natives: number, readable: number) =>
    natives > readable && (natives + readable) * (MAJORITY + 1) >= filled * MAJORITY;

  if (numbers + dates + booleans === 0) return { type: 'String', mixed: false, notOfType: 0 };
  if (leads(dates, texts.date))
    return { type: 'DateTime', mixed: false, notOfType: filled - dates - texts.date - texts.ambiguousDate };
  if (leads(booleans, texts.boolean))
    return { type: 'Boolean', mixed: false, notOfType: filled - booleans - texts.boolean };
  if (leads(numbers, texts.number)) {
    const isWhole = kinds.whole === numbers && texts.whole === texts.number;
    const notOfType = filled - numbers - texts.number - texts.ambiguousNumber;
    return { type: isWhole ? 'Int64' : 'Double', mixed: false, notOfType };
  }
  return { type: 'String', mixed: true, notOfType: 0 };
}
