/** One measured number, and what it should be. */
export interface Measurement {
  readonly what: string;
  readonly measured: number;
  readonly unit: string;
  /** The largest or smallest number that is good; a measurement without either is only reported. */
  readonly atMost?: number;
  readonly atLeast?: number;
}

/** Whether a measurement is as it should be; undefined where nothing is asked of it. */
export function hasPassed({ measured, atMost, atLeast }: Measurement): boolean | undefined {
  if (atMost !== undefined) return measured <= atMost;
  if (atLeast !== undefined) return measured >= atLeast;
  return undefined;
}
