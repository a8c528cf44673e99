import { hasPassed, type Measurement } from './measurement.ts';

const verdicts = { true: 'pass', false: 'FAIL', undefined: '' };

/** Measurements as a table for people: what, target, measured, verdict. */
export function resultTable(measurements: readonly Measurement[]): string {
  const rows = [
    ['what', 'target', 'measured', ''],
    ...measurements.map((one) => [
      one.what,
      targetOf(one),
      number(one.measured, one.unit),
      verdicts[`${hasPassed(one)}`],
    ]),
  ];
  const widths = [0, 1, 2, 3].map((c) => Math.max(...rows.map((row) => row[c]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((text, c) => text.padEnd(widths[c] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function targetOf({ atMost, atLeast, unit }: Measurement): string {
  if (atMost !== undefined) return `≤ ${number(atMost, unit)}`;
  return atLeast === undefined ? '' : `≥ ${number(atLeast, unit)}`;
}

function number(value: number, unit: string): string {
  return `${value.toLocaleString('en', { maximumFractionDigits: 2 })} ${unit}`.trim();
}
