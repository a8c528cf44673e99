import fc, { type JsonValue } from 'fast-check';

type Path = readonly (string | number)[];

const GONE = Symbol('gone');

/** What a field may be replaced with: anything that JSON has, and what is often forgotten. */
const instead: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(GONE, null, '', ' ', '\u0000', '\ud800', '💥'.repeat(300), 'a'.repeat(5000)),
  fc.constantFrom<unknown>(0, -1, 1.5, 1e308, 2 ** 53, -(2 ** 63), true, [], {}, [[]], [null], { rows: null }),
  fc.constantFrom<unknown>('../..', "'; DROP TABLE", '<script>', '{{x}}', 'constructor', 'NaN', '2026-02-30'),
);

/** A value that is nearly right: one of its fields is replaced, left out or new. */
export function oneChange(right: unknown): fc.Arbitrary<JsonValue> {
  const paths = pathsOf(right);
  const path = fc.constantFrom(...paths);
  const added = fc.tuple(path, fc.string()).map(([at, name]) => [...at, name]);
  return fc
    .tuple(fc.oneof({ weight: 5, arbitrary: path }, added), instead)
    .map(([at, value]) => changed(right, at, value) as JsonValue);
}

function pathsOf(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [at];
  const entries: readonly [string, unknown][] = Object.entries(value);
  const isList = Array.isArray(value);
  return [at, ...entries.flatMap(([name, below]) => pathsOf(below, [...at, isList ? Number(name) : name]))];
}

function changed(value: unknown, [first, ...rest]: Path, put: unknown): unknown {
  if (first === undefined) return put === GONE ? undefined : put;
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    return typeof first === 'number' ? list.map((item, i) => (i === first ? changed(item, rest, put) : item)) : value;
  }
  const fields: Readonly<Record<string, unknown>> = typeof value === 'object' && value !== null ? { ...value } : {};
  return Object.fromEntries([...Object.entries(fields), [first, changed(fields[first], rest, put)]]);
}
