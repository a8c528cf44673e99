import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { daxColumn, daxTable, daxText } from '../../../functions/powerbi/dax.ts';

describe('daxTable(), daxColumn() and daxText()', () => {
  it('double what would end the name or the text', () => {
    expect(daxTable("Bob's")).toBe("'Bob''s'");
    expect(daxColumn("Bob's", 'a]b')).toBe("'Bob''s'[a]]b]");
    expect(daxText('say "x"')).toBe('"say ""x"""');
  });
  it('let no name and no text out of its quotes', () => {
    const hostile = fc.string({ unit: fc.constantFrom('"', "'", ']', '[', ')', '}', '\n', 'a') });
    fc.assert(
      fc.property(hostile, (name) => {
        // Doubled, a quote stands for itself: taken out in pairs, none is left that could end anything.
        expect(daxTable(name).slice(1, -1).replaceAll("''", '')).not.toContain("'");
        expect(daxText(name).slice(1, -1).replaceAll('""', '')).not.toContain('"');
        expect(daxColumn('T', name).slice("'T'[".length, -1).replaceAll(']]', '')).not.toContain(']');
      }),
    );
  });
});
