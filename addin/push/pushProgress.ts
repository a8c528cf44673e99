import type { WaitReason } from './waitAfter.ts';

/** What a push is doing. */
export type PushPhase = 'preparing' | 'starting' | 'sending' | 'cancelling' | 'verifying';

/** Where a running push stands. */
export interface PushProgress {
  readonly phase: PushPhase;
  /** Rows that Power BI has taken. */
  readonly rowsLanded: number;
  readonly rows: number;
  readonly batchesDone: number;
  readonly batches: number;
  /** Set while something has to pass before the next try. */
  readonly wait?: { readonly until: number; readonly why: WaitReason } | undefined;
}

/** Whether nothing is expected to land at the moment. */
export function isWaiting({ phase, wait }: PushProgress): boolean {
  return phase !== 'sending' || wait !== undefined;
}
