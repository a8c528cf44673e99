import type { SignInOutcome } from './signInOutcome.ts';

/** Source: https://learn.microsoft.com/office/dev/add-ins/develop/troubleshoot-sso-in-office-add-ins */
const outcomes: Readonly<Record<number, SignInOutcome>> = {
  13000: 'not-supported',
  13001: 'signed-out',
  13002: 'cancelled',
  13003: 'account-not-supported',
  13004: 'misconfigured',
  13005: 'not-granted',
  13006: 'restart-office',
  13007: 'not-granted',
  13008: 'busy',
  13010: 'explained-by-office',
  13012: 'not-supported',
  13013: 'too-often',
  50001: 'not-supported',
};

/** What Office's error number comes to; a number that Microsoft doesn't document is `unknown`. */
export function outcomeOfOfficeCode(code: number): SignInOutcome {
  return outcomes[code] ?? 'unknown';
}
