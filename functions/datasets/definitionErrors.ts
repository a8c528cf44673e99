import { definitionSentences } from '../../shared/table/definitionSentences.ts';
import { definitionSentence, type DefinitionViolation } from '../../shared/table/definitionViolation.ts';
import type { Violation } from '../../shared/violation.ts';

/** What is wrong with a definition, as a problem tells it. */
export function definitionErrors(violations: readonly DefinitionViolation[]): readonly Violation[] {
  return violations.map((violation) => ({
    path: violation.path,
    message: definitionSentence(violation, definitionSentences),
  }));
}
