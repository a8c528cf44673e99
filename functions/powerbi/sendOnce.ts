import { errors, request as undiciRequest } from 'undici';

/** One request to Power BI, below `/v1.0/myorg`. */
export interface Request {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Path and query, every segment already encoded. */
  readonly path: string;
  /** JSON text. */
  readonly body?: string;
  /** Aborted when the answer counts as lost; once it is, nothing is sent any more. */
  readonly signal: AbortSignal;
  /** Whether the same request may be sent again after an expired token; rows never. */
  readonly repeatable: boolean;
}

/** Power BI's complete answer. */
export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly retryAfter: string | undefined;
  readonly requestId: string | undefined;
}

/** No complete answer came: the connection broke or the time was over. The request may have been carried out. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

/**
 * The one place that sends to Power BI. It follows no redirect, because a token must not follow one, and repeats nothing.
 * @throws {NoAnswer} when the connection breaks or the request is aborted
 */
export async function sendOnce(apiUrl: string, token: string, request: Request): Promise<Answer> {
  try {
    const answer = await undiciRequest(`${apiUrl}/v1.0/myorg${request.path}`, {
      method: request.method,
      headers: {
        authorization: `Bearer ${token}`,
        accept: 'application/json',
        ...(request.body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
      },
      body: request.body ?? null,
      signal: request.signal,
    });
    const text = await answer.body.text();
    return {
      status: answer.statusCode,
      text,
      retryAfter: headerText(answer.headers['retry-after']),
      requestId: headerText(answer.headers.requestid),
    };
  } catch (error) {
    if (error instanceof errors.InvalidArgumentError) throw error;
    throw new NoAnswer('Power BI gave no complete answer.', { cause: error });
  }
}

function headerText(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}
