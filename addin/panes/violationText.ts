import {
  definitionSentence,
  type DefinitionSentences,
  type DefinitionViolation,
} from '../../shared/table/definitionViolation.ts';
import { texts } from '../texts/texts.ts';

/** What Power BI would refuse in a definition, as a sentence. */
export function violationText(violation: DefinitionViolation): string {
  const sentences: DefinitionSentences = texts().violation.sentence;
  return definitionSentence(violation, sentences);
}
