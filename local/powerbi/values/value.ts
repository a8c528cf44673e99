/** A number with four decimal places, kept exactly: its value times 10,000. */
export interface Decimal {
  readonly type: 'Decimal';
  readonly scaled: bigint;
}

/** A wall-clock moment, kept as the model does: whole multiples of 1/300 second since 1970-01-01T00:00:00. */
export interface DateTime {
  readonly type: 'DateTime';
  readonly ticks: number;
}

/** One value of the model; bigint is an Int64, number a Double, null a blank. */
export type Value = null | boolean | number | bigint | string | Decimal | DateTime;

/** Wraps a value times 10,000 as a Decimal. */
export function decimal(scaled: bigint): Decimal {
  return { type: 'Decimal', scaled };
}

/** Wraps 1/300 seconds since 1970 as a DateTime. */
export function dateTime(ticks: number): DateTime {
  return { type: 'DateTime', ticks };
}

/** Tells whether the value is a Decimal. */
export function isDecimal(value: Value): value is Decimal {
  return typeof value === 'object' && value?.type === 'Decimal';
}

/** Tells whether the value is a DateTime. */
export function isDateTime(value: Value): value is DateTime {
  return typeof value === 'object' && value?.type === 'DateTime';
}
