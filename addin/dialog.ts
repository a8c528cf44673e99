import { getConfig } from '../shared/contract/config.ts';
import { createApi } from './api/createApi.ts';
import { msalConfiguration } from './auth/msalConfiguration.ts';
import { stepOfDialog } from './auth/stepOfDialog.ts';
import { languageTag } from './texts/languageTag.ts';
import { speak, texts } from './texts/texts.ts';

/*
 * The page of the sign-in dialog. It is loaded twice: by the pane, to go on to Entra, and by Entra, with the answer.
 * Entra also sends administrators here after they have consented, in a window of their own.
 */

const search = new URLSearchParams(location.search);

function show(text: string): void {
  document.getElementById('status')?.replaceChildren(text);
}

async function signIn(): Promise<void> {
  show(texts().person.signingIn);
  const api = createApi({
    getToken: () => Promise.reject(new Error('Nothing here needs a token.')),
    fetch: (...given) => fetch(...given),
  });
  const config = await api(getConfig, { params: {} });
  const { PublicClientApplication } = await import('@azure/msal-browser');
  const app = new PublicClientApplication(msalConfiguration(config, location.origin, 'sessionStorage'));
  await app.initialize();
  const message = await stepOfDialog(app, config, search);
  if (message === undefined) return;
  await Office.onReady();
  Office.context.ui.messageParent(JSON.stringify(message), { targetOrigin: location.origin });
}

// An administrator's window knows no Office; in the dialog it would be known only after the person has waited.
await speak(navigator.language).catch(reportError);
document.documentElement.lang = languageTag();
if (search.has('admin_consent')) show(texts().signInPage.consented);
else if (search.has('error')) show(texts().signInPage.notConsented);
else signIn().catch(() => show(texts().signInPage.failed));
