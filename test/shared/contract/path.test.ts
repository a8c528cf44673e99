import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { contract, endpoints } from '../../../shared/contract/endpoints.ts';
import { matchPath, pathFor, variantsOf } from '../../../shared/contract/path.ts';

const datasetId = '00000000-0000-4000-8000-000000000001';
const groupId = '00000000-0000-4000-8000-000000000002';

describe('pathFor()', () => {
  it('leaves the workspace out where none is given', () => {
    expect(pathFor(contract.listDatasets.path, {})).toBe('/api/datasets');
    expect(pathFor(contract.listDatasets.path, { groupId })).toBe(`/api/groups/${groupId}/datasets`);
  });

  it('makes one segment of any table name, and matchPath() reads it back', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, unit: 'grapheme' }).filter((name) => name.isWellFormed() && !/^\.\.?$/.test(name)),
        (tableName) => {
          const url = new URL(pathFor(contract.addRows.path, { datasetId, tableName }), 'https://localhost');
          const [plain = ''] = variantsOf(contract.addRows.path);
          expect(matchPath(plain, url.pathname)).toEqual({ datasetId, tableName });
        },
      ),
    );
  });

  it('throws when a parameter is missing', () => {
    expect(() => pathFor(contract.addRows.path, { datasetId })).toThrow('path parameter tableName is missing');
  });
});

describe('matchPath()', () => {
  it.each([
    ['another path', '/api/health/x'],
    ['a broken encoding', '/api/datasets/%zz/tables'],
  ])('gives undefined for %s', (_, pathname) => {
    expect(matchPath('datasets/{datasetId}/tables', pathname)).toBeUndefined();
  });
});

describe('the contract', () => {
  it('has names that are unique', () => {
    const names = endpoints.map((endpoint) => endpoint.name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('names every endpoint as its key', () => {
    for (const [key, endpoint] of Object.entries(contract)) expect(endpoint.name).toBe(key);
  });

  it.each(Object.entries(contract))('%s checks exactly the parameters of its path', (_, endpoint) => {
    const inPath = [...endpoint.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect(Object.keys(endpoint.params.shape).sort()).toEqual(inPath.sort());
  });

  it('shadows no route: the host takes the first that fits in alphabetical order of names', () => {
    const routes = endpoints
      .flatMap(({ name, method, path }) =>
        variantsOf(path).map((plain, i) => ({ name: i === 0 ? name : `${name}InGroup`, method, plain })),
      )
      .sort((a, b) => (a.name.toUpperCase() < b.name.toUpperCase() ? -1 : 1));
    for (const [i, route] of routes.entries()) {
      const pathname = `/api/${route.plain.replace(/\{\w+\}/g, 'x')}`;
      const before = routes
        .slice(0, i)
        .filter((other) => other.method === route.method && matchPath(other.plain, pathname));
      expect(before).toEqual([]);
    }
  });
});
