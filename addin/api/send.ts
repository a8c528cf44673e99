import { Unreachable } from './unreachable.ts';

/** Azure ends every HTTP request after 230 seconds; who waits longer waits for nothing. */
const DEADLINE_MS = 240_000;

/** An answer, read to its end. */
export interface Answer {
  readonly ok: boolean;
  readonly status: number;
  readonly text: string;
}

/**
 * Sends one request and reads the whole answer.
 * @throws {Unreachable} when no whole answer arrives; the signal's reason when the caller gave up
 */
export async function send(fetch: typeof globalThis.fetch, url: string, init: RequestInit): Promise<Answer> {
  const deadline = AbortSignal.timeout(DEADLINE_MS);
  const signal = init.signal ? AbortSignal.any([init.signal, deadline]) : deadline;
  try {
    // Never follow a redirect with a token, never ask a cache, never send cookies.
    const response = await fetch(url, { ...init, signal, redirect: 'error', cache: 'no-store', credentials: 'omit' });
    return { ok: response.ok, status: response.status, text: await response.text() };
  } catch (cause) {
    init.signal?.throwIfAborted();
    throw new Unreachable(undefined, { cause });
  }
}
