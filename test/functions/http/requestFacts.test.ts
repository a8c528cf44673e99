import { describe, expect, it } from '@jest/globals';
import { factsOfCaller, factsOfPath } from '../../../functions/http/requestFacts.ts';

const anna = { tenantId: 't-1', objectId: 'o-1', name: 'Anna Larsen', scopes: ['access_as_user'], assertion: 'token' };

describe('factsOfCaller()', () => {
  it('gives the tenant, and the same sixteen digits for the same person', () => {
    expect(factsOfCaller(anna)).toEqual({ tenant: 't-1', user: expect.stringMatching(/^[0-9a-f]{16}$/) });
    expect(factsOfCaller({ ...anna, name: 'A. Larsen' })).toEqual(factsOfCaller(anna));
  });
  it('tells people apart, also with one id in two tenants', () => {
    const { user } = factsOfCaller(anna);
    expect(factsOfCaller({ ...anna, objectId: 'o-2' }).user).not.toBe(user);
    expect(factsOfCaller({ ...anna, tenantId: 't-2' }).user).not.toBe(user);
  });
  it('gives neither name, id nor token', () => {
    expect(JSON.stringify(factsOfCaller(anna))).not.toMatch(/Anna|o-1|token/);
  });
});

describe('factsOfPath()', () => {
  it('gives dataset, push and batch, and no table, whose name is data', () => {
    expect(factsOfPath({ groupId: 'g', datasetId: 'd', tableName: 'Salaries', pushId: 'p', n: 3 })).toEqual({
      datasetId: 'd',
      pushId: 'p',
      batch: 3,
    });
  });
  it('gives nothing where a path names nothing', () => {
    expect(Object.values(factsOfPath({})).filter((value) => value !== undefined)).toEqual([]);
  });
});
