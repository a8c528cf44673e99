import type { Operation } from '../../local/powerbi/operations/operation.ts';

const operations: readonly (readonly [RegExp, Operation])[] = [
  [/^POST .*\/rows$/, 'postRows'],
  [/^DELETE .*\/rows$/, 'deleteRows'],
  [/^POST .*\/executeQueries$/, 'executeQueries'],
  [/^PUT .*\/tables\/[^/]+$/, 'putTable'],
  [/^GET .*\/tables$/, 'listTables'],
  [/^GET .*\/datasets\/[^/]+$/, 'getDataset'],
];

/** Names what a request asks Power BI for; `other` for what no schedule speaks of. */
export function powerBiOperation(method: string, path: string): Operation | 'other' {
  return operations.find(([pattern]) => pattern.test(`${method} ${path}`))?.[1] ?? 'other';
}
