import { isDateTime, isDecimal } from './value.ts';
import type { DateTime, Decimal, Value } from './value.ts';

/** A value's exact text, as Power BI would read it back; a blank has none and gives ''. */
export function textFromValue(value: Value): string {
  if (value === null) return '';
  if (isDecimal(value)) return textFromDecimal(value);
  if (isDateTime(value)) return textFromDateTime(value);
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  return String(value);
}

function textFromDecimal(value: Decimal): string {
  const digits = (value.scaled < 0n ? -value.scaled : value.scaled).toString().padStart(5, '0');
  const fraction = digits.slice(-4).replace(/0+$/, '');
  const text = digits.slice(0, -4) + (fraction === '' ? '' : `.${fraction}`);
  return value.scaled < 0n ? `-${text}` : text;
}

function textFromDateTime(value: DateTime): string {
  const iso = new Date(Math.round((value.ticks * 10) / 3)).toISOString().slice(0, -1);
  return iso.endsWith('.000') ? iso.slice(0, -4) : iso;
}
