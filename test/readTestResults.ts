import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** How many tests passed and failed. */
export interface TestCount {
  readonly passed: number;
  readonly failed: number;
}

const results = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  /** Files that broke before a test of theirs ran. */
  numRuntimeErrorTestSuites: z.number(),
});

/**
 * Counts the tests in a file of Jest's results.
 * A file of tests that broke counts as a failed test, and so does a run that failed without naming one.
 */
export function readTestResults(file: string, runPassed: boolean): TestCount {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const read = results.parse(JSON.parse(readFileSync(file, 'utf8')));
  const failed = read.numFailedTests + read.numRuntimeErrorTestSuites;
  return { passed: read.numPassedTests, failed: failed === 0 && !runPassed ? 1 : failed };
}
