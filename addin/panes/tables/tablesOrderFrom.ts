import type { TablesOrder } from '../../push/tablesOrder.ts';
import type { RelationshipEnds } from '../../table/relationshipEnds.ts';
import { withRelationshipNames } from '../../table/withRelationshipNames.ts';
import { pushSourceFrom } from '../pushSourceFrom.ts';
import type { NamedTable } from './namedTables.ts';
import type { WizardState } from './wizardState.ts';

/** What the wizard has come to. */
export interface Wanted {
  readonly tables: readonly NamedTable[];
  readonly relationships: readonly RelationshipEnds[];
  readonly state: Pick<WizardState, 'measures' | 'retention' | 'workspace'>;
  readonly datasetName: string;
  /** The workbook's name. */
  readonly workbook: string;
}

/**
 * The dataset and the pushes that the wizard asks for.
 * @param newId gives each push its id
 */
export function tablesOrderFrom(
  { tables, relationships, state, datasetName, workbook }: Wanted,
  newId: () => string,
): TablesOrder {
  return {
    groupId: state.workspace.id,
    name: datasetName.trim(),
    namesakes: [],
    retentionPolicy: state.retention,
    relationships: withRelationshipNames(relationships),
    tables: tables.map(({ key, draft, selection }) => ({
      id: newId(),
      table: draft.table,
      measures: state.measures
        .filter(({ table }) => table === key)
        .map(({ name, expression, formatString }) => ({ name, expression, formatString })),
      source: pushSourceFrom(selection, workbook),
    })),
  };
}
