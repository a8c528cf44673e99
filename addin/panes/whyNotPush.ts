import { isTableName } from '../../shared/table/isTableName.ts';
import type { Finding } from '../table/finding.ts';
import { findingText } from '../table/findingText.ts';
import { hasColumn, PERIOD_COLUMN } from '../table/pushColumns.ts';
import { texts } from '../texts/texts.ts';
import { tableFit } from './tableFit.ts';
import { hasWorkspace, type TargetState } from './targetState.ts';
import type { Person } from './usePerson.ts';
import type { Preview } from './usePreview.ts';
import { violationText } from './violationText.ts';

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
  if (!person) return texts().whyNotPush.signIn;
  if (reading) return texts().whyNotPush.reading;
  if (!preview) return texts().whyNotPush.nothingSelected;
  if (stale) return texts().whyNotPush.edited;
  const { table, violations, findings } = preview.draft;
  if (table.columns.length === 0) return texts().whyNotPush.noColumns;
  if (table.rowCount === 0) return noRowText(findings);
  const stop = findings.find(({ effect }) => effect === 'stop');
  if (stop) return findingText(stop);
  if (!hasWorkspace(target, person.policy.myWorkspace)) return texts().whyNotPush.workspace;
  const where = target.kind === 'new' ? whyNotNew(table.name, datasetName) : whyNotExisting(preview, target);
  if (where !== undefined) return where;
  if (hasEmptyPeriod(table.columns, target)) return texts().whyNotPush.period;
  const [first] = violations;
  return first && texts().whyNotPush.refused(violationText(first));
}

function noRowText(findings: readonly Finding[]): string {
  const areLeftOut = findings.some(({ effect }) => effect === 'left-out');
  return areLeftOut ? texts().whyNotPush.allLeftOut : texts().whyNotPush.noRows;
}

function hasEmptyPeriod(columns: readonly { readonly name: string }[], { period }: TargetState): boolean {
  return period?.trim() === '' && hasColumn(columns, PERIOD_COLUMN);
}

function whyNotNew(tableName: string, datasetName: string): string | undefined {
  if (datasetName.trim() === '') return texts().target.nameDataset;
  if (!isTableName(tableName)) return texts().whyNotPush.tableName;
  return undefined;
}

function whyNotExisting({ draft }: Preview, { dataset, table }: TargetState): string | undefined {
  if (!dataset) return texts().whyNotPush.dataset;
  if (!table) return texts().whyNotPush.table;
  if (!table.columns) return undefined;
  const { unknown } = tableFit(draft.table.columns, table.columns);
  return unknown.length === 0 ? undefined : texts().whyNotPush.unknownColumns(unknown.length);
}
