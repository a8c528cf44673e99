import type { SignIn } from './getAccessToken.ts';
import { nestedAppAuthBridge } from './nestedAppAuthBridge.ts';

/**
 * Gives the pane's window what Office and the browser give it: the bridge over which MSAL gets tokens from the host,
 * and windows that can't be opened where the browser blocks them.
 */
export function furnishWindow(frame: Window, signIn: SignIn): void {
  if (signIn.nested === 'works') Object.assign(frame, { nestedAppAuthBridge: nestedAppAuthBridge(signIn) });
  if (signIn.windows === 'blocked') Object.assign(frame, { open: () => null });
}
