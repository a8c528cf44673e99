import type { PaneServices } from './paneServices.ts';

/** The services of the pane, where each sign-in that went well is told, wherever in the pane it was asked for. */
export function tellingOfSignIn(services: PaneServices, signedIn: () => void): PaneServices {
  return { ...services, signIn: (how) => services.signIn(how).then(signedIn) };
}
