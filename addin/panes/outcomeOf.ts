import { shownProblem, type ShownProblem } from './shownProblem.ts';

/** What work has come to: its value, or its problem in words. */
export type Outcome<Value> = { readonly value: Value } | { readonly problem: ShownProblem };

/** Runs work to its end. It is the pane's only place that catches errors. */
export async function outcomeOf<Value>(work: () => Promise<Value> | Value): Promise<Outcome<Value>> {
  try {
    return { value: await work() };
  } catch (error) {
    return { problem: shownProblem(error) };
  }
}
