import type { Answer } from '../../../functions/powerbi/sendOnce.ts';

/** An answer of Power BI with this status and body; `change` says what else is known of it. */
export function answerOf(status: number, text: string, change: Partial<Answer> = {}): Answer {
  return {
    status,
    text,
    statusText: '',
    headers: {},
    bytes: Buffer.from(text),
    retryAfter: undefined,
    requestId: 'r-1',
    wwwAuthenticate: undefined,
    ...change,
  };
}
