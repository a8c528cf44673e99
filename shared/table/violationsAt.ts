import type { Violation } from '../violation.ts';

/** The same violations as parts of something larger: `name` at `tables[0]` is `tables[0].name`. */
export function violationsAt(where: string, violations: readonly Violation[]): readonly Violation[] {
  return violations.map(({ path, message }) => ({ path: `${where}.${path}`, message }));
}
