import { createApi, type CallApi } from '../../../../addin/api/createApi.ts';
import { readCells } from '../../../../addin/excel/readCells.ts';
import type { Link } from '../../../../addin/links/link.ts';
import { workbookLinks } from '../../../../addin/links/workbookLinks.ts';
import { readLinked } from '../../../../addin/panes/links/readLinked.ts';
import { realClock } from '../../../../addin/push/clock.ts';
import { listen } from '../../api/listen.ts';
import { openExcel } from '../../excel/openExcel.ts';
import { linkOf } from '../../links/linkOf.ts';
import { startPushApi } from '../../push/pushApi.ts';
import { servicesOf } from '../servicesOf.ts';

const rows = [
  ['Region', 'Units'],
  ['North', 3],
  ['South', 5],
  ['West', 8],
];
const quota = { rowsPerHour: 1_000_000, rowsUsed: 0, rowsLeft: 1_000_000, rowsThatWait: 0 };
const columns = [
  { name: 'Region', dataType: 'String' },
  { name: 'Units', dataType: 'Int64' },
];
const facts = { name: 'Q1', columnsFrom: 'record', mark: true, verifiedBy: 'mark', quota, columns };

/** Opens a workbook with three rows and an API that knows their table; the link is as it was after their push. */
export async function openLinked(given: Partial<Link> = {}) {
  await openExcel({
    sheets: [{ name: 'Q1', rows }],
    tables: [{ name: 'Sales', sheet: 'Q1', address: 'A1:B4' }],
  });
  const push = await startPushApi();
  const table = await listen(() => ({ status: 200, json: facts }));
  const askTable = createApi({ getToken: () => Promise.resolve('token'), fetch, origin: table.origin });
  const callApi: CallApi = (endpoint, ...request) =>
    (endpoint.name === 'getTable' ? askTable : push.callApi)(endpoint, ...request);
  const services = servicesOf({ callApi });
  const { lastPush } = linkOf();
  const parts = { callApi, readCells, clock: realClock };
  const { fingerprint } = await readLinked(parts, linkOf(), new AbortController().signal);
  const link = linkOf({ lastPush: { ...lastPush, fingerprint }, ...given });
  await workbookLinks.save(link);
  return { services, link, push, close: () => Promise.all([push.close(), table.close()]) };
}
