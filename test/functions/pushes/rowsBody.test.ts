import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rowsBody } from '../../../functions/pushes/rowsBody.ts';

const cell = fc.oneof(
  fc.string(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
);

function text(...given: Parameters<typeof rowsBody>): string {
  return rowsBody(...given).toString('utf8');
}

describe('rowsBody()', () => {
  it('writes each row as an object with the columns’ names as keys', () => {
    const body = text(
      [{ name: 'a' }, { name: 'b "x"' }],
      [
        [1, 'x'],
        [null, true],
      ],
      undefined,
    );
    expect(JSON.parse(body)).toEqual({
      rows: [
        { a: 1, 'b "x"': 'x' },
        { a: null, 'b "x"': true },
      ],
    });
  });

  it('puts the mark into every row', () => {
    const body = text([{ name: 'a' }], [[1], [2]], 'p/0/1');
    expect(JSON.parse(body)).toEqual({
      rows: [
        { a: 1, _push: 'p/0/1' },
        { a: 2, _push: 'p/0/1' },
      ],
    });
  });

  it('writes a whole batch', () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => [i, 'Ä😀']);
    expect(JSON.parse(text([{ name: 'a' }, { name: 'b' }], rows, undefined))).toEqual({
      rows: rows.map(([a, b]) => ({ a, b })),
    });
  });

  it('writes any cell so that it reads back as the same', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell)), (rows) => {
        const expected = rows.map(([a, b]) => ({
          a: JSON.parse(JSON.stringify(a)) as unknown,
          b: JSON.parse(JSON.stringify(b)) as unknown,
        }));
        expect(JSON.parse(text([{ name: 'a' }, { name: 'b' }], rows, undefined))).toEqual({ rows: expected });
      }),
    );
  });
});
