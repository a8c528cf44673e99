import { createApi } from '../../../addin/api/createApi.ts';
import { listSources } from '../../../addin/excel/listSources.ts';
import { readCells } from '../../../addin/excel/readCells.ts';
import { readRegion } from '../../../addin/excel/readRegion.ts';
import { readWorkbookName } from '../../../addin/excel/readWorkbookName.ts';
import { selectCell } from '../../../addin/excel/selectCell.ts';
import { selectSource } from '../../../addin/excel/selectSource.ts';
import { watchSelection } from '../../../addin/excel/watchSelection.ts';
import { begunPushesIn } from '../../../addin/links/begunPushes.ts';
import { workbookLinks } from '../../../addin/links/workbookLinks.ts';
import type { PaneServices } from '../../../addin/panes/paneServices.ts';
import { realClock } from '../../../addin/push/clock.ts';

/** What the pane runs on: the Excel that is open, and an API that cannot be reached, with what is given in place. */
export function servicesOf(given: Partial<PaneServices> = {}): PaneServices {
  return {
    callApi: createApi({
      getToken: () => Promise.resolve('token'),
      fetch: () => Promise.reject(new TypeError('There is no network.')),
    }),
    signIn: () => Promise.resolve(),
    askConsent: () => Promise.resolve(),
    readAdminConsentUrl: () => Promise.resolve('https://login.example/adminconsent'),
    tokenSource: () => 'office',
    listSources,
    readCells,
    watchSelection,
    readRegion,
    selectCell,
    selectSource,
    readWorkbookName,
    links: workbookLinks,
    begunPushes: begunPushesIn({ storage: undefined, locks: undefined, prefix: '', now: () => realClock.now() }),
    watchRibbon: () => () => undefined,
    copyText: () => Promise.resolve(),
    newId: () => crypto.randomUUID(),
    clock: realClock,
    ...given,
  };
}
