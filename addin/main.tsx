import { StrictMode, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { getConfig } from '../shared/contract/config.ts';
import { createApi, type CallApi } from './api/createApi.ts';
import { paneTokens } from './auth/paneTokens.ts';
import { ribbonCommands } from './commands.ts';
import { browserStorage } from './excel/browserStorage.ts';
import { listSources } from './excel/listSources.ts';
import { readCells } from './excel/readCells.ts';
import { readRegion } from './excel/readRegion.ts';
import { readWorkbookName } from './excel/readWorkbookName.ts';
import { selectCell } from './excel/selectCell.ts';
import { selectSource } from './excel/selectSource.ts';
import { watchSelection } from './excel/watchSelection.ts';
import { begunPushesIn } from './links/begunPushes.ts';
import { workbookLinks } from './links/workbookLinks.ts';
import { App } from './panes/App.tsx';
import type { PaneServices } from './panes/paneServices.ts';
import { realClock } from './push/clock.ts';
import { languageTag } from './texts/languageTag.ts';
import { speak } from './texts/texts.ts';
import { textDirection } from './texts/textDirection.ts';

const callApi: CallApi = createApi({
  getToken: (request) => tokens.getToken(request),
  fetch: (...given) => fetch(...given),
});
// Before Office is ready: how to sign in is asked meanwhile.
const tokens = paneTokens({
  readConfig: () => callApi(getConfig, { params: {} }),
  now: () => realClock.now(),
});

await Office.onReady();
// Without its catalogue the pane speaks English, and the error is seen in the browser's tools.
await speak(Office.context.displayLanguage).catch(reportError);
document.documentElement.lang = languageTag();
document.documentElement.dir = textDirection();

const { storage, prefix } = browserStorage();
const services: PaneServices = {
  callApi,
  signIn: (how) => tokens.getToken({ ...how, interactive: true }).then(() => undefined),
  askConsent: tokens.askConsent,
  readAdminConsentUrl: tokens.readAdminConsentUrl,
  tokenSource: tokens.lastUsed,
  listSources,
  readCells,
  watchSelection,
  readRegion,
  selectCell,
  selectSource,
  readWorkbookName,
  links: workbookLinks,
  begunPushes: begunPushesIn({
    storage,
    locks: navigator.locks, // typed as always there, but absent in old browsers
    prefix: `${prefix}rangecast.begun.`,
    now: () => realClock.now(),
  }),
  watchRibbon: ribbonCommands(),
  copyText: (text) => navigator.clipboard.writeText(text),
  newId: () => crypto.randomUUID(),
  clock: realClock,
};

const darkDesktop = matchMedia('(prefers-color-scheme: dark)');

/** Excel documents no event for its theme: it is read again when the pane gets the focus. */
function watchTheme(onChange: () => void): () => void {
  darkDesktop.addEventListener('change', onChange);
  window.addEventListener('focus', onChange);
  return () => {
    darkDesktop.removeEventListener('change', onChange);
    window.removeEventListener('focus', onChange);
  };
}

function readTheme(): 'light' | 'dark' {
  // Typed as always there, but absent in hosts without themes.
  const office = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return (office?.isDarkTheme ?? darkDesktop.matches) ? 'dark' : 'light';
}

function ThemedApp() {
  return <App theme={useSyncExternalStore(watchTheme, readTheme)} services={services} />;
}

const root = document.getElementById('pane');
if (!root) throw new Error('taskpane.html has no element with the id "pane"');
createRoot(root).render(
  <StrictMode>
    <ThemedApp />
  </StrictMode>,
);
