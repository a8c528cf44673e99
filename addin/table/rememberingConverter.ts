import type { CellValue } from '../../shared/table/cellValue.ts';
import type { CellConverter, Report } from './cellConverter.ts';
import type { FindingKind } from './finding.ts';
import type { NumberFormatKind } from './numberFormatKind.ts';

/** What came of a value, to be told again for each cell that holds it. */
interface Known {
  readonly value: CellValue;
  readonly reported: readonly FindingKind[];
}

/** Converts the cells of one column. */
export interface RememberingConverter {
  readonly number: (value: number, format: NumberFormatKind, report: Report) => CellValue;
  /** For texts and booleans, whose number format says nothing. */
  readonly other: (value: string | boolean, report: Report) => CellValue;
}

/** So many different values are remembered of each kind; more are not worth their memory. */
const MOST_KNOWN = 100_000;

/**
 * Converts every text once and every date once, however many cells hold it: that saves most of the time, and their cells
 * share one string.
 */
export function rememberingConverter(convert: CellConverter): RememberingConverter {
  const others = new Map<string | boolean, Known>();
  const dates = { date: new Map<number, Known>(), time: new Map<number, Known>() };

  function converted<Value extends string | number | boolean>(
    known: Map<Value, Known>,
    value: Value,
    format: NumberFormatKind,
    report: Report,
  ): CellValue {
    const before = known.get(value);
    if (before !== undefined) {
      for (const kind of before.reported) report(kind);
      return before.value;
    }
    if (known.size >= MOST_KNOWN) return convert(value, format, report);
    const reported: FindingKind[] = [];
    const result = convert(value, format, (kind) => {
      reported.push(kind);
      report(kind);
    });
    known.set(value, { value: result, reported });
    return result;
  }

  return {
    number: (value, format, report) =>
      format === 'date' || format === 'time'
        ? converted(dates[format], value, format, report)
        : convert(value, format, report),
    other: (value, report) => converted(others, value, 'number', report),
  };
}
