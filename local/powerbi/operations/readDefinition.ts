import { z } from 'zod';
import { modelRefusal, messageRefusal } from '../http/refusal.ts';
import type { Refusal } from '../http/refusal.ts';
import { INVALID_REQUEST_CODE } from '../http/unknownErrors.ts';
import { readJsonBody } from '../http/readJsonBody.ts';

const serviceTypes = new Map([
  ['tables', 'Table'],
  ['columns', 'Column'],
  ['measures', 'Measure'],
  ['relationships', 'Relationship'],
]);

/**
 * Reads a definition from a body; refuses with error shape 3 a property that the type doesn't have.
 * @param target what the service calls the body: `dataset` or `table`
 */
export function readDefinition<Schema extends z.ZodType>(
  schema: Schema,
  body: Buffer,
  target: 'dataset' | 'table',
): z.output<Schema> {
  const read = schema.safeParse(readJsonBody(body));
  if (read.success) return read.data;
  throw refusalFromIssues(read.error.issues, target);
}

function refusalFromIssues(issues: readonly z.core.$ZodIssue[], target: 'dataset' | 'table'): Refusal {
  for (const issue of issues) {
    if (issue.code === 'unrecognized_keys') return unknownProperty(issue.keys[0] ?? '', issue.path, target);
  }
  const [first] = issues;
  return messageRefusal(400, INVALID_REQUEST_CODE, `${first?.path.join('.') ?? target}: ${first?.message ?? ''}`);
}

function unknownProperty(key: string, path: readonly PropertyKey[], target: 'dataset' | 'table'): Refusal {
  const list = path.findLast((part) => typeof part === 'string') ?? '';
  const own = target === 'dataset' ? 'Dataset' : 'Table';
  const type = `Microsoft.PowerBI.ServiceContracts.Api.${serviceTypes.get(list) ?? own}`;
  const hint = 'Make sure to only use property names that are defined by the type.';
  return modelRefusal(`The property '${key}' does not exist on type '${type}'. ${hint}`, target);
}
