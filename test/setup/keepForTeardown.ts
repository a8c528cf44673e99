interface Stoppable {
  stop(): Promise<void>;
}

// Jest loads set-up and teardown as modules that share nothing but the process.
const kept: Stoppable[] = ((globalThis as { rangecastKept?: Stoppable[] }).rangecastKept ??= []);

/** Remembers what a global set-up has started. */
export function keepForTeardown(started: Stoppable): void {
  kept.push(started);
}

/** Stops everything that global set-ups have started. */
export async function stopKept(): Promise<void> {
  for (const started of kept.splice(0)) await started.stop();
}
