import type { DefinitionViolation } from './definitionViolation.ts';

/** The same violations as parts of something larger: `name` at `tables[0]` is `tables[0].name`. */
export function violationsAt(
  where: string,
  violations: readonly DefinitionViolation[],
): readonly DefinitionViolation[] {
  return violations.map((violation) => ({ ...violation, path: `${where}.${violation.path}` }));
}
