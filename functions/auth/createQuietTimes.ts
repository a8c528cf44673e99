import { Problem } from '../../shared/problem.ts';

/** The tenants that Entra has asked to keep away for. */
export interface QuietTimes {
  start(tenantId: string, seconds: number): void;
  /** @throws {Problem} `sign_in_unavailable` with the seconds that are left */
  check(tenantId: string): void;
}

/** Keeps, for each tenant, how long no exchange may be tried after a 429; other tenants go on. */
export function createQuietTimes(now: () => number): QuietTimes {
  const until = new Map<string, number>();

  return {
    start: (tenantId, seconds) => void until.set(tenantId, now() + seconds * 1000),
    check(tenantId) {
      const left = (until.get(tenantId) ?? 0) - now();
      if (left > 0) {
        const message = 'Sign-in to Power BI pauses, because Microsoft Entra is asked too often. Try again later.';
        throw new Problem('sign_in_unavailable', message, { retryAfter: Math.ceil(left / 1000) });
      }
      until.delete(tenantId);
    },
  };
}
