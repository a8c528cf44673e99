/** How many rows had landed at a moment. */
export interface PaceSample {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly landed: number;
}

/** How fast rows land, and how long the rest takes at that pace. */
export interface Pace {
  readonly rowsPerSecond: number;
  readonly secondsLeft: number;
}

/** Long enough to even out batches that land together, short enough to follow a change. */
const WINDOW_MS = 30_000;

/** Less than this says nothing yet. */
const LEAST_MS = 3_000;

/** Adds a sample and drops those that no longer matter. Samples are kept only where rows landed. */
export function withSample(samples: readonly PaceSample[], sample: PaceSample): readonly PaceSample[] {
  const last = samples.at(-1);
  if (last && sample.landed < last.landed) return [sample]; // another push has begun
  if (last?.landed === sample.landed) return samples;
  // The last one stays however old it is: on a slow line batches may be further apart than the window.
  return [...samples.filter((one) => one === last || sample.at - one.at <= WINDOW_MS), sample];
}

/**
 * The pace of the last half minute.
 * @returns undefined: too little has landed to say
 */
export function paceOf(samples: readonly PaceSample[], rows: number): Pace | undefined {
  const first = samples[0];
  const last = samples.at(-1);
  if (!first || !last || last.at - first.at < LEAST_MS) return undefined;
  const rowsPerSecond = ((last.landed - first.landed) / (last.at - first.at)) * 1000;
  return { rowsPerSecond, secondsLeft: (rows - last.landed) / rowsPerSecond };
}
