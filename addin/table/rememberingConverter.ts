import type { CellValue } from '../../shared/table/cellValue.ts';
import type { CellConverter, Report } from './cellConverter.ts';
import type { CellFindingKind } from './finding.ts';
import type { NumberFormatKind } from './numberFormatKind.ts';
import type { SelectionColumn } from './selectionColumn.ts';

/** What came of a value, to be told again for each cell that holds it. */
interface Known {
  readonly value: CellValue;
  readonly reported: readonly CellFindingKind[];
}

/** Converts the cells of one column. */
export interface RememberingConverter {
  /** @param place the text's place in the column's texts */
  readonly text: (place: number, report: Report) => CellValue;
  readonly number: (value: number, format: NumberFormatKind, report: Report) => CellValue;
  readonly boolean: (value: boolean, report: Report) => CellValue;
}

/** So many different dates are remembered; more are not worth their memory. */
const MOST_DATES = 100_000;

const NOTHING: readonly CellFindingKind[] = [];

/** Stands for every text that goes as it is, which are most. */
const AS_IT_IS: Known = { value: null, reported: NOTHING };

/**
 * Converts every text once and every date once, however many cells hold it: that saves most of the time, and their cells
 * share one string.
 */
export function rememberingConverter({ cells }: SelectionColumn, convert: CellConverter): RememberingConverter {
  const texts: (Known | undefined)[] = [];
  const dates = { date: new Map<number, Known>(), time: new Map<number, Known>() };

  function converted(value: string | number, format: NumberFormatKind): Known {
    const reported: CellFindingKind[] = [];
    const result = convert(value, format, (kind) => reported.push(kind));
    return { value: result, reported: reported.length > 0 ? reported : NOTHING };
  }

  function tell({ value, reported }: Known, report: Report): CellValue {
    for (const kind of reported) report(kind);
    return value;
  }

  return {
    text: (place, report) => {
      const text = cells.texts[place] ?? '';
      const known = (texts[place] ??= unlessSame(text, converted(text, 'number')));
      return known === AS_IT_IS ? text : tell(known, report);
    },
    number: (value, format, report) => {
      if (format !== 'date' && format !== 'time') return convert(value, format, report);
      const known = dates[format].get(value) ?? converted(value, format);
      if (dates[format].size < MOST_DATES) dates[format].set(value, known);
      return tell(known, report);
    },
    boolean: (value, report) => convert(value, 'number', report),
  };
}

function unlessSame(text: string, known: Known): Known {
  return known.value === text && known.reported === NOTHING ? AS_IT_IS : known;
}
