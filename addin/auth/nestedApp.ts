import { msalConfiguration } from './msalConfiguration.ts';
import type { SignInConfig } from './signInConfig.ts';

/** What is wanted of Entra by way of the host. */
export interface NestedRequest {
  readonly scopes: string[];
  readonly claims?: string;
  readonly forceRefresh?: boolean;
}

/** The part of MSAL that nested app authentication uses. */
export interface NestedApp {
  ssoSilent(request: NestedRequest): Promise<{ readonly accessToken: string }>;
  acquireTokenPopup(request: NestedRequest): Promise<{ readonly accessToken: string }>;
}

/** Milliseconds in which MSAL has to be there and the host to have answered on its bridge. */
const START_DEADLINE = 5_000;

/** What Office puts into the pane's window where it gets tokens for add-ins. */
interface BridgeWindow {
  readonly nestedAppAuthBridge?: unknown;
  readonly __initializeNestedAppAuth?: () => Promise<void>;
}

/**
 * Opens MSAL over the host's bridge; undefined where there is none that answers in time, whatever the host's
 * requirement sets say. Without the bridge MSAL would open windows and frames of its own, which is what the dialog is
 * for.
 * @param frame the pane's window
 */
export function openNestedApp(config: SignInConfig, frame: Window & BridgeWindow): Promise<NestedApp | undefined> {
  return Promise.race([
    startNestedApp(config, frame),
    new Promise<undefined>((resolve) => setTimeout(resolve, START_DEADLINE, undefined)),
  ]);
}

async function startNestedApp(config: SignInConfig, frame: Window & BridgeWindow): Promise<NestedApp | undefined> {
  await frame.__initializeNestedAppAuth?.();
  if (frame.nestedAppAuthBridge === undefined) return undefined;
  const { createNestablePublicClientApplication, PublicClientApplication } = await import('@azure/msal-browser');
  const configuration = msalConfiguration(config, frame.location.origin, 'memoryStorage');
  let nested: NestedApp | undefined;
  // Where the bridge refuses, MSAL makes an application without it and says so to nobody: it just doesn't call this.
  await createNestablePublicClientApplication(configuration, undefined, (...given) => {
    const app = new PublicClientApplication(...given);
    nested = app;
    return app;
  });
  return nested;
}
