/** What goes back to the client. */
export interface Answer {
  readonly status: number;
  /** The reason phrase, where it says more than the status' usual one. */
  readonly reason?: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Rows that the request added, for the log. */
  readonly rows?: number;
}

/** An answer in OData's JSON, as most operations give it. */
export function odataAnswer(status: number, value: object): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json; odata.metadata=minimal' },
    body: JSON.stringify(value),
  };
}

/** An answer in plain JSON; a text is sent as it is. */
export function jsonAnswer(status: number, value: object | string): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: typeof value === 'string' ? value : JSON.stringify(value),
  };
}

/** An answer without body, as POST rows gives it. */
export function emptyAnswer(status: number, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers: { 'content-type': 'application/octet-stream', ...headers }, body: '' };
}
