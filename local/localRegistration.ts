import type { AppRegistration } from './entra/appRegistration.ts';
import { LOCAL_CLIENT_ID, LOCAL_CLIENT_SECRET } from './people.ts';

/**
 * The app registration of the local cloud, as an administrator would make it for this origin.
 * @param origin where the pane is served, such as `https://localhost:3000`
 */
export function localRegistration(origin: string): AppRegistration {
  const { host } = new URL(origin);
  return {
    clientId: LOCAL_CLIENT_ID,
    clientSecret: LOCAL_CLIENT_SECRET,
    appIdUri: `api://${host}/${LOCAL_CLIENT_ID}`,
    redirectUris: [`${origin}/dialog.html`, `brk-multihub://${host}`],
  };
}
