import { describe, expect, it } from '@jest/globals';
import { pushIdFromKey } from '../../../functions/pushes/pushIdFromKey.ts';

const caller = { tenantId: 't1', objectId: 'o1', name: 'Anna', scopes: [], assertion: '' };
const address = { tenantId: 't1', datasetId: 'd1', tableName: 'Sales' };
const id = pushIdFromKey({ caller, address }, 'k1');

describe('pushIdFromKey()', () => {
  it('gives a UUID of version 8', () => {
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('gives the same id again, whatever the case of dataset and table', () => {
    expect(pushIdFromKey({ caller: { ...caller, name: 'A. Larsen' }, address }, 'k1')).toBe(id);
    expect(pushIdFromKey({ caller, address: { tenantId: 't1', datasetId: 'D1', tableName: 'SALES' } }, 'k1')).toBe(id);
  });

  it.each([
    ['key', { caller, address }, 'K1'],
    ['person', { caller: { ...caller, objectId: 'o2' }, address }, 'k1'],
    ['tenant', { caller, address: { ...address, tenantId: 't2' } }, 'k1'],
    ['dataset', { caller, address: { ...address, datasetId: 'd2' } }, 'k1'],
    ['table', { caller, address: { ...address, tableName: 'Sales2' } }, 'k1'],
  ])('gives another id for another %s', (_, context, key) => {
    expect(pushIdFromKey(context, key)).not.toBe(id);
  });
});
