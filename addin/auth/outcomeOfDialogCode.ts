import type { SignInOutcome } from './signInOutcome.ts';

/** Source: https://learn.microsoft.com/office/dev/add-ins/develop/dialog-handle-errors-events */
const outcomes: Readonly<Record<number, SignInOutcome>> = {
  /** The page is not there or can't be loaded. */
  12002: 'misconfigured',
  /** The dialog went to a page without TLS. */
  12003: 'misconfigured',
  /** The manifest does not trust the page's domain. */
  12004: 'misconfigured',
  /** The page's address has no TLS. */
  12005: 'misconfigured',
  /** The person closed it. */
  12006: 'cancelled',
  /** Another dialog of this pane is open. */
  12007: 'window-open',
  /** The person did not let Office open it. */
  12009: 'cancelled',
  /** The browser did not let Office open it. */
  12011: 'window-blocked',
};

/** What Office's number of a dialog comes to; a number that Microsoft doesn't document is `unknown`. */
export function outcomeOfDialogCode(code: number): SignInOutcome {
  return outcomes[code] ?? 'unknown';
}
