import type { z } from 'zod';
import { Problem } from '../../shared/problem.ts';
import { issueMessage } from './issueMessage.ts';

/** Which part of a request is read. */
export type RequestPart = 'path' | 'query' | 'body';

const MAX_ERRORS = 100;

/**
 * Reads a part of a request as its schema has it.
 * @throws {Problem} `invalid_request` with every field that is wrong, the first 100
 */
export function readFields<Shape>(schema: z.ZodType<Shape>, given: unknown, part: RequestPart): Shape {
  const result = schema.safeParse(given, { error: issueMessage });
  if (result.success) return result.data;
  const errors = result.error.issues.slice(0, MAX_ERRORS).map(({ path, message }) => ({
    path: pathText(part === 'query' ? ['query', ...path] : path),
    message,
  }));
  const [first] = errors;
  const what = first === undefined ? '' : `: ${subject(first.path, part)} ${first.message}`;
  const rest = errors.length > 1 ? ' Correct all that is listed.' : ' Correct it.';
  throw new Problem('invalid_request', `The request cannot be read${what}.${rest}`, { errors });
}

function subject(path: string, part: RequestPart): string {
  return path === '' || path === 'query' ? `the ${part}` : path;
}

/** `tables`, 0, `columns` → `tables[0].columns`. */
function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((part, i) => (typeof part === 'number' ? `[${part}]` : `${i === 0 ? '' : '.'}${String(part)}`))
    .join('');
}
