import type { Receipt } from '../../shared/contract/push.ts';

/** What is logged of a request: ids, numbers and codes; never cells, names or tokens. */
export type RequestLine = Readonly<Record<string, string | number | undefined>>;

/** Something that happened and that can be counted. */
export type TelemetryEvent =
  | { readonly kind: 'request-ended'; readonly line: RequestLine }
  | { readonly kind: 'push-started'; readonly mode: 'append' | 'replace' }
  | { readonly kind: 'push-closed'; readonly receipt: Pick<Receipt, 'outcome' | 'verifiedBy'> }
  | { readonly kind: 'rows-landed'; readonly rows: number }
  /** A POST ended without anybody knowing whether its rows arrived; `forGood` once counting could not tell either. */
  | { readonly kind: 'batch-in-doubt'; readonly forGood: boolean };

const listeners = new Set<(event: TelemetryEvent) => void>();

/** Tells telemetry of something, where there is telemetry: unless it is configured, nobody listens. */
export function tellOf(event: TelemetryEvent): void {
  for (const listener of listeners) listener(event);
}

/**
 * Listens to what happens from now on.
 * @param listener must not throw: it is called in the middle of a request
 */
export function listenTo(listener: (event: TelemetryEvent) => void): void {
  listeners.add(listener);
}
