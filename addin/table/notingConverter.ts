import { cellConverter, type CellConverter, type ConverterOptions } from './cellConverter.ts';
import type { ColumnPlan } from './columnPlan.ts';
import { dateReadings } from './dateTimeFromText.ts';
import type { CellFindingKind } from './finding.ts';
import { numberReadings } from './numberFromText.ts';

/**
 * Gives the converter for a column that also says of texts which of them are numbers or dates stored as text, when most
 * are, and which of them the proposed type could not hold, when the column goes as text for their sake.
 */
export function notingConverter(plan: ColumnPlan, options: ConverterOptions): CellConverter {
  const convert = cellConverter(plan.dataType, options);
  if (plan.dataType !== 'String') return convert;
  const proposed = plan.asText.size > 0 ? cellConverter(plan.proposal.type, { ...options, strict: true }) : undefined;
  const stored = plan.isChosen || plan.proposal.type !== 'String' ? undefined : storedAsText(plan);
  return (value, format, report) => {
    if (typeof value === 'string' && stored?.has(value) === true) report(stored.kind);
    proposed?.(value, format, (kind) => {
      if (plan.asText.has(kind)) report(kind);
    });
    return convert(value, format, report);
  };
}

interface StoredAsText {
  readonly kind: CellFindingKind;
  readonly has: (text: string) => boolean;
}

/** What most texts of a column are, if that isn't text. */
function storedAsText({ tally: { kinds, texts } }: ColumnPlan): StoredAsText | undefined {
  const isMost = (count: number) => count * 2 > kinds.text - texts.placeholder - texts.spaces;
  if (isMost(texts.number + texts.ambiguousNumber)) return { kind: 'number-as-text', has: isExactNumber };
  if (!isMost(texts.date + texts.ambiguousDate)) return undefined;
  return { kind: 'date-as-text', has: (text) => dateReadings(text) !== undefined };
}

function isExactNumber(text: string): boolean {
  const readings = numberReadings(text);
  return readings?.point?.exact ?? readings?.comma?.exact ?? false;
}
