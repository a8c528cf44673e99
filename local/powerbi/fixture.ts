import { HOME_TENANT, people } from '../people.ts';
import { createDatasetState } from './state/dataset.ts';
import type { Dataset } from './state/dataset.ts';
import type { Report } from './state/report.ts';
import type { Workspace } from './state/workspace.ts';
import { StoredTable } from './store/storedTable.ts';

const objectIdOf = (user: string) => people.find((person) => person.user === user)?.objectId ?? '';
const anna = objectIdOf('anna');
const ben = objectIdOf('ben');

/** The workspaces of the local tenant, by the name that tests and scripts use. */
export const workspaceIds = {
  finance: 'f0000000-0000-4000-8000-000000000001',
  salesReports: 'f0000000-0000-4000-8000-000000000002',
  bensTeam: 'f0000000-0000-4000-8000-000000000003',
  boardPapers: 'f0000000-0000-4000-8000-000000000004',
} as const;

/** A dataset in Finance that was imported from a file: rows can't be pushed into it. */
export const IMPORTED_DATASET_ID = 'd0000000-0000-4000-8000-000000000001';

const myWorkspaceOf = (objectId: string) => objectId.replace(/^./, 'c');

const shared = { tenantId: HOME_TENANT, readers: [] };

/** Every workspace at the start: four shared ones, and My workspace of each person. */
export const workspaces: readonly Workspace[] = [
  { ...shared, id: workspaceIds.finance, name: 'Finance', writers: [anna, ben] },
  { ...shared, id: workspaceIds.salesReports, name: 'Sales reports', writers: [anna] },
  { ...shared, id: workspaceIds.bensTeam, name: "Ben's team", writers: [ben] },
  { ...shared, id: workspaceIds.boardPapers, name: 'Board papers', writers: [ben], readers: [anna] },
  ...people.map((person) => ({
    id: myWorkspaceOf(person.objectId),
    name: `My workspace of ${person.name}`,
    tenantId: person.tenantId,
    ownerId: person.objectId,
    writers: [person.objectId],
    readers: [],
  })),
];

const inFinance = { workspaceId: workspaceIds.finance, datasetId: IMPORTED_DATASET_ID };

/** Every report: creating a push dataset creates none. */
export const reports: readonly Report[] = [
  { ...inFinance, id: 'e1000000-0000-4000-8000-000000000001', name: 'Budget by month' },
  { ...inFinance, id: 'e1000000-0000-4000-8000-000000000002', name: 'Budget by region' },
  { ...inFinance, id: 'e1000000-0000-4000-8000-000000000003', name: 'Budget – Überblick' },
  {
    id: 'e1000000-0000-4000-8000-000000000004',
    name: 'My budget notes',
    workspaceId: myWorkspaceOf(anna),
    datasetId: IMPORTED_DATASET_ID,
  },
];

/** The datasets at the start, made anew on each call. */
export function createFixtureDatasets(): readonly Dataset[] {
  const budget = new StoredTable({
    name: 'Budget',
    columns: [
      { name: 'Year', dataType: 'Int64' },
      { name: 'Amount', dataType: 'Double' },
    ],
  });
  budget.add(
    [
      [2025n, 120000],
      [2026n, 135000.5],
    ],
    'None',
  );
  const facts = {
    id: IMPORTED_DATASET_ID,
    name: 'Budget (imported)',
    workspaceId: workspaceIds.finance,
    configuredBy: 'ben@contoso.example',
    createdAt: Date.UTC(2026, 6, 28, 22, 24, 19, 807),
    isPush: false,
    mode: 'Push',
    retention: 'None',
    relationships: [],
  } as const;
  return [createDatasetState(facts, [budget])];
}
