import type { z } from 'zod';
import type { problemReply } from '../../shared/contract/problemReply.ts';
import { problemMeanings } from '../../shared/contract/problemMeanings.ts';
import { exampleIds } from '../../shared/contract/examples/exampleIds.ts';
import { problemStatus, type ProblemCode } from '../../shared/problem.ts';
import { isRepeatable } from './openApiRepeatable.ts';

type ProblemReply = z.output<typeof problemReply>;

interface ProblemExample {
  readonly summary: string;
  readonly value: ProblemReply;
}

const violations: Partial<Record<ProblemCode, NonNullable<ProblemReply['errors']>>> = {
  invalid_request: [{ path: 'query.top', message: 'must be at most 1,000' }],
  invalid_table: [{ path: 'tables[0].columns[3].name', message: 'The name "_push" is reserved. Choose another one.' }],
  invalid_rows: [{ path: 'rows[17].Amount', message: 'A Double is a finite number.' }],
};

/** An example of each problem, by its code: the document's `components.examples`. */
export const openApiProblemExamples: Readonly<Record<string, ProblemExample>> = Object.fromEntries(
  (Object.keys(problemStatus) as ProblemCode[]).map((code) => [code, exampleOf(code)]),
);

function exampleOf(code: ProblemCode): ProblemExample {
  const errors = violations[code];
  const value: ProblemReply = {
    type: `urn:rangecast:problem:${code}`,
    title: code.replaceAll('_', ' '),
    status: problemStatus[code],
    detail: problemMeanings[code],
    code,
    requestId: exampleIds.request,
    ...(errors === undefined ? {} : { errors }),
    ...(isRepeatable(code) ? { retryAfter: 30 } : {}),
  };
  return { summary: problemMeanings[code], value };
}
