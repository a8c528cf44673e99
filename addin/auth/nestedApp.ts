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

/** Milliseconds in which a host that offers the bridge has to answer on it. */
const BRIDGE_DEADLINE = 5_000;

/** What Office puts into the pane's window where it gets tokens for add-ins. */
interface BridgeWindow {
  readonly nestedAppAuthBridge?: unknown;
  readonly __initializeNestedAppAuth?: () => Promise<void>;
}

/**
 * Opens MSAL over the host's bridge; undefined where there is none, whatever the host's requirement sets say. Without
 * the bridge MSAL would open windows and frames of its own, which is what the dialog is for.
 * @param frame the pane's window
 */
export async function openNestedApp(
  config: SignInConfig,
  frame: Window & BridgeWindow,
): Promise<NestedApp | undefined> {
  await frame.__initializeNestedAppAuth?.();
  if (frame.nestedAppAuthBridge === undefined) return undefined;
  const { createNestablePublicClientApplication } = await import('@azure/msal-browser');
  return Promise.race([
    createNestablePublicClientApplication(msalConfiguration(config, frame.location.origin, 'memoryStorage')),
    new Promise<undefined>((resolve) => setTimeout(resolve, BRIDGE_DEADLINE, undefined)),
  ]);
}
