import { RestError } from '@azure/data-tables';
import { Problem } from '../../shared/problem.ts';

/** Turns whatever the storage client threw into a problem; nothing else of storage leaves this folder. */
export function storageProblem(error: unknown): Problem {
  if (error instanceof RestError && error.statusCode === 403) {
    return new Problem(
      'misconfigured',
      'The API may not use its storage. An administrator must check its access.',
      {},
      { cause: error },
    );
  }
  return new Problem(
    'storage_unavailable',
    'The API cannot reach its storage right now. Try again in a moment.',
    { retryAfter: 5 },
    { cause: error },
  );
}

/** The HTTP status that storage refused with, if it answered at all. */
export function storageStatus(error: unknown): number | undefined {
  return error instanceof RestError ? error.statusCode : undefined;
}
