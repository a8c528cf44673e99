import { isTableName } from '../../shared/table/isTableName.ts';
import type { Finding } from '../table/finding.ts';
import { findingText } from '../table/findingText.ts';
import { hasColumn, PERIOD_COLUMN } from '../table/pushColumns.ts';
import { texts } from '../texts/texts.ts';
import { tableFit } from './tableFit.ts';
import { hasWorkspace, type TargetState } from './targetState.ts';
import type { Person } from './usePerson.ts';
import type { Preview } from './usePreview.ts';

/** Everything that a push depends on. */
export interface Readiness {
  readonly person: Person | undefined;
  readonly reading: boolean;
  readonly preview: Preview | undefined;
  /** Whether cells were edited since the preview was read. */
  readonly stale: boolean;
  readonly target: TargetState;
  readonly datasetName: string;
}

/** The one thing that keeps the person from pushing, as a sentence that says what to do; undefined: nothing does. */
export function whyNotPush({ person, reading, preview, stale, target, datasetName }: Readiness): string | undefined {
  if (!person) return 'Sign in to push.';
  if (reading) return 'Reading the selection…';
  if (!preview) return 'Select cells to push.';
  if (stale) return 'Cells were edited. Select the rows again.';
  const { table, violations, findings } = preview.draft;
  if (table.columns.length === 0) return 'Include at least one column.';
  if (table.rowCount === 0) return noRowText(findings);
  const stop = findings.find(({ effect }) => effect === 'stop');
  if (stop) return findingText(stop);
  if (!hasWorkspace(target, person.policy.myWorkspace)) return 'Choose a workspace.';
  const where = target.kind === 'new' ? whyNotNew(table.name, datasetName) : whyNotExisting(preview, target);
  if (where !== undefined) return where;
  if (hasEmptyPeriod(table.columns, target)) return 'Type the period of the rows, or choose none.';
  const [first] = violations;
  return first && `Power BI would refuse this table: ${first.message}`;
}

function noRowText(findings: readonly Finding[]): string {
  const areLeftOut = findings.some(({ effect }) => effect === 'left-out');
  return areLeftOut ? 'All rows are left out because of their findings.' : 'Select at least one row below the header.';
}

function hasEmptyPeriod(columns: readonly { readonly name: string }[], { period }: TargetState): boolean {
  return period?.trim() === '' && hasColumn(columns, PERIOD_COLUMN);
}

function whyNotNew(tableName: string, datasetName: string): string | undefined {
  if (datasetName.trim() === '') return 'Give the dataset a name.';
  if (!isTableName(tableName)) return 'Give the table a name that Power BI takes.';
  return undefined;
}

function whyNotExisting({ draft }: Preview, { dataset, table }: TargetState): string | undefined {
  if (!dataset) return 'Choose a dataset.';
  if (!table) return 'Choose a table.';
  if (!table.columns) return undefined;
  const { unknown } = tableFit(draft.table.columns, table.columns);
  if (unknown.length === 0) return undefined;
  return `Leave out ${texts().count.columns(unknown.length)} that the table does not have.`;
}
