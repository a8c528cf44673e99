import type { ColumnType } from './columnType.ts';

/** The rules of a definition that Power BI keeps, and what there is to tell about what breaks each. */
interface RuleFacts {
  readonly noTables: unknown;
  readonly tooManyTables: { readonly count: number };
  readonly tableName: unknown;
  readonly tableTwin: Twin;
  readonly noColumns: unknown;
  /** `isMarked`: one of the columns is the mark; `canDecline`: the caller may do without it. */
  readonly tooManyColumns: { readonly count: number; readonly isMarked: boolean; readonly canDecline: boolean };
  readonly columnName: unknown;
  readonly columnTwin: Twin;
  readonly reservedName: unknown;
  readonly unknownSortColumn: { readonly column: string };
  readonly sortedByItself: unknown;
  readonly measureName: unknown;
  readonly measureTwin: Twin;
  readonly measureLikeColumn: { readonly name: string };
  readonly noExpression: unknown;
  readonly tooManyRelationships: { readonly count: number };
  readonly relationshipName: unknown;
  readonly relationshipTwin: Twin;
  readonly unknownTable: { readonly table: string };
  readonly unknownColumn: { readonly table: string; readonly column: string };
  readonly relatedToItself: unknown;
  readonly differentTypes: {
    readonly from: { readonly column: string; readonly type: ColumnType };
    readonly to: { readonly column: string; readonly type: ColumnType };
  };
  readonly streamingColumn: unknown;
  readonly streamingMeasures: unknown;
  readonly streamingRelationships: unknown;
  readonly streamingMark: unknown;
}

/** Another one has the name; case makes no difference. */
interface Twin {
  readonly name: string;
}

/** The name of a rule that a definition of tables has to keep. */
export type DefinitionRule = keyof RuleFacts;

/**
 * One thing that Power BI would refuse in a definition: `path` says where, as in `tables[0].columns[3].name`, `rule` what
 * is wrong. The API tells it in English, the pane in its own language.
 */
export type DefinitionViolation<Rule extends DefinitionRule = DefinitionRule> = {
  [Each in Rule]: { readonly path: string; readonly rule: Each } & RuleFacts[Each];
}[Rule];

/** A sentence for each rule: what is wrong and what is allowed. */
export type DefinitionSentences = {
  readonly [Rule in DefinitionRule]: (violation: DefinitionViolation<Rule>) => string;
};

/** The sentence for a violation. */
export function definitionSentence<Rule extends DefinitionRule>(
  violation: DefinitionViolation<Rule>,
  sentences: DefinitionSentences,
): string {
  return sentences[violation.rule](violation);
}
