import type { Link } from '../../../addin/links/link.ts';

/** A link of the table Sales in Book1.xlsx, with what is given in place. */
export function linkOf(given: Partial<Link> = {}): Link {
  return {
    version: 1,
    id: 'l1',
    anchor: { source: { kind: 'table', id: '1' }, name: 'Sales' },
    target: { groupId: 'g1', groupName: 'Team', datasetId: 'd1', datasetName: 'Sales', tableName: 'Q1' },
    mode: 'replace',
    choices: { columns: [], hiddenRead: false },
    pushedOn: false,
    lastPush: {
      id: 'p1',
      at: '2026-11-24T14:05:00.000Z',
      by: 'Anna Larsen',
      outcome: 'complete',
      rows: 3,
      hiddenRows: 0,
      sheet: 'Q1',
      address: 'A1:B4',
      columns: ['Region', 'Units'],
      fingerprint: 'f',
    },
    made: { by: 'Anna Larsen', workbook: 'Book1.xlsx', at: '2026-11-24T14:05:00.000Z' },
    ...given,
  };
}
