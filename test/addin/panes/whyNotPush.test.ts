import { describe, expect, it } from '@jest/globals';
import { initialTarget, type TargetState } from '../../../addin/panes/targetState.ts';
import type { Person } from '../../../addin/panes/usePerson.ts';
import { whyNotPush, type Readiness } from '../../../addin/panes/whyNotPush.ts';
import { draftWithPushColumns } from '../../../addin/table/draftWithPushColumns.ts';
import { previewOf } from './preview.ts';

const person: Person = {
  name: 'Anna',
  tenantId: 't',
  objectId: 'o',
  policy: { myWorkspace: true, rawRequests: 'all' },
  limits: { rowsPerBatch: 10_000, rowsPerHour: 1_000_000, maxBodyBytes: 1 },
};

const ready: Readiness = {
  person,
  reading: false,
  preview: await previewOf(),
  stale: false,
  target: initialTarget,
  datasetName: 'Sales',
};

const existing: TargetState = {
  ...initialTarget,
  kind: 'existing',
  dataset: { id: 'd', name: 'Sales' },
  table: { name: 'Q1', columnsFrom: 'record', mark: true, columns: [{ name: 'Region', dataType: 'String' }] },
};

const empty = await previewOf({ included: { A: false, B: false } });
const misnamed = await previewOf({ tableName: 'a/b' });

describe('whyNotPush()', () => {
  it('finds nothing when all is decided', () => {
    expect(whyNotPush(ready)).toBeUndefined();
  });

  it.each<[string, Partial<Readiness>]>([
    ['Sign in to push.', { person: undefined }],
    ['Reading the selection…', { reading: true }],
    ['Select cells to push.', { preview: undefined }],
    ['Cells were edited. Select the rows again.', { stale: true }],
    ['Include at least one column.', { preview: empty }],
    ['Choose a workspace.', { person: { ...person, policy: { myWorkspace: false, rawRequests: 'all' } } }],
    ['Give the dataset a name.', { datasetName: '  ' }],
    ['Give the table a name that Power BI takes.', { preview: misnamed }],
    ['Choose a dataset.', { target: { ...existing, dataset: undefined } }],
    ['Choose a table.', { target: { ...existing, table: undefined } }],
    ['Decide under “Columns and table” about 1 column that the table does not have.', { target: existing }],
  ])('says: %s', (sentence, change) => {
    expect(whyNotPush({ ...ready, ...change })).toBe(sentence);
  });

  it('wants a period only where there is a column for it', async () => {
    const target = { ...initialTarget, period: ' ' };
    expect(whyNotPush({ ...ready, target })).toBeUndefined();
    const before = await previewOf();
    const pushColumns = { pushedOn: undefined, period: ' ' };
    const preview = { ...before, draft: draftWithPushColumns(before.draft, pushColumns), pushColumns };
    expect(whyNotPush({ ...ready, target, preview })).toBe('Type the period of the rows, or choose none.');
  });

  it('says which cells stop the push, or leave no row', async () => {
    const types = { A: 'Int64' } as const;
    expect(whyNotPush({ ...ready, preview: await previewOf({ types, handling: { 'not-of-type': 'stop' } }) })).toBe(
      "Region: 3 cells that can't be read as the column's type: nothing is pushed. Correct the cells or choose something else.",
    );
    expect(
      whyNotPush({ ...ready, preview: await previewOf({ types, handling: { 'not-of-type': 'leave-out' } }) }),
    ).toBe('All rows are left out because of their findings.');
  });

  it('lets a table go whose columns nobody knows', () => {
    const table = { name: 'Q1', columnsFrom: 'unknown', mark: false } as const;
    expect(whyNotPush({ ...ready, target: { ...existing, table } })).toBeUndefined();
  });
});
