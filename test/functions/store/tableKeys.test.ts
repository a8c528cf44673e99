import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { batchKey, partitionOf } from '../../../functions/store/tableKeys.ts';

const at = (tableName: string) => ({ tenantId: 't', datasetId: 'D', tableName });

describe('partitionOf()', () => {
  it('holds nothing that a key of Table Storage may not hold', () => {
    // Source: https://learn.microsoft.com/rest/api/storageservices/understanding-the-table-service-data-model
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 100, unit: 'grapheme' }), (name) => {
        expect(partitionOf(at(name))).not.toMatch(/[/\\#?\u0000-\u001f\u007f-\u009f]/u);
      }),
    );
  });

  it('fits into a key even for the longest name in the widest script, and still differs', () => {
    const [a, b] = ['€'.repeat(100), `${'€'.repeat(99)}£`].map((name) => partitionOf(at(name)));
    expect(a).not.toBe(b);
    // With tenant and dataset as GUIDs a key has 74 characters more than here at most; 512 are allowed.
    expect((a ?? '').length).toBeLessThan(400);
  });

  it('differs for names that differ by more than case', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        fc.pre(a.toLowerCase() !== b.toLowerCase());
        expect(partitionOf(at(a))).not.toBe(partitionOf(at(b)));
      }),
    );
  });

  it('does not depend on the casing of the dataset’s id or the table’s name', () => {
    expect(partitionOf(at('Größe'))).toBe(partitionOf(at('GRÖßE')));
    expect(partitionOf({ ...at('T'), datasetId: 'ABC' })).toBe(partitionOf({ ...at('T'), datasetId: 'abc' }));
  });
});

describe('batchKey()', () => {
  it('sorts batches by their number', () => {
    const rows = [2, 10, 99_999].map((n) => batchKey(at('T'), 'p', n).row);
    expect([...rows].sort()).toEqual(rows);
  });
});
