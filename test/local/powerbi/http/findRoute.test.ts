import { describe, expect, it } from '@jest/globals';
import { findRoute } from '../../../../local/powerbi/http/findRoute.ts';
import { Refusal } from '../../../../local/powerbi/http/refusal.ts';

const GROUP = 'f0000000-0000-4000-8000-000000000001';
const DATASET = 'D0000000-0000-4000-8000-00000000000A';

function find(method: string, path: string) {
  const { route, ...named } = findRoute(method, path);
  return { operation: route.operation, ...named };
}

function statusOf(method: string, path: string): number {
  try {
    findRoute(method, path);
  } catch (cause) {
    if (cause instanceof Refusal) return cause.answer.status;
    throw cause;
  }
  return 200;
}

describe('findRoute()', () => {
  it.each([
    `groups/${GROUP}/datasets/${DATASET}/tables/T/rows`,
    `groups/${GROUP}/datasets/${DATASET}/tables/T/rows/`,
    `Groups/${GROUP}/DATASETS/${DATASET}/Tables/T/Rows`,
  ])('finds %s in any case, with or without a slash at its end', (path) => {
    const named = { groupId: GROUP, datasetId: DATASET, tableName: 'T', importId: '' };
    expect(find('POST', path)).toEqual({ operation: 'postRows', ...named });
  });

  it.each([
    ['Q1%20sales%20%232', 'Q1 sales #2'],
    ['50%2525', '50%25'],
    ['a%2Fb', 'a/b'],
    ['1+1', '1+1'],
    ['%C3%84', 'Ä'],
  ])('decodes the table name %s once', (segment, name) => {
    expect(find('DELETE', `datasets/${DATASET}/tables/${segment}/rows`).tableName).toBe(name);
  });

  it.each([
    ['PATCH', `datasets/${DATASET}`, 'updateDataset'],
    ['GET', 'Imports/', 'listImports'],
    ['GET', `imports/${DATASET}`, 'getImport'],
    ['POST', `groups/${GROUP}/imports`, 'createImport'],
  ])('finds %s %s', (method, path, operation) => {
    expect(find(method, path).operation).toBe(operation);
  });

  it.each([
    ['GET', 'gateways', 404],
    ['GET', 'datasets//', 404],
    ['GET', 'datasets/x', 404],
    ['GET', '', 404],
    ['PUT', 'datasets', 405],
    ['get', 'datasets', 405],
    ['PUT', `datasets/${DATASET}/tables/%E0%A4`, 400],
  ])('refuses %s %s with %i', (method, path, status) => {
    expect(statusOf(method, path)).toBe(status);
  });
});
