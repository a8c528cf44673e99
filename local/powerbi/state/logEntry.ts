/** One request that was answered or dropped. */
export interface LogEntry {
  readonly method: string;
  readonly path: string;
  readonly operation: string;
  /** The answer's status; `dropped` when the connection was closed without one. */
  readonly status: number | 'dropped';
  /** Rows that it added. */
  readonly rows: number;
  /** How long it took. */
  readonly ms: number;
}
