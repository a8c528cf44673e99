import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isDateTime } from '../../../shared/table/isDateTime.ts';

describe('isDateTime()', () => {
  it.each(['2026-07-28T13:45:00', '2024-02-29T00:00:00', '2000-02-29T23:59:59.999', '1899-12-30T00:00:00'])(
    'takes %s',
    (text) => {
      expect(isDateTime(text)).toBe(true);
    },
  );

  it.each([
    '2026-02-29T00:00:00',
    '1900-02-29T00:00:00',
    '2026-04-31T00:00:00',
    '2026-00-10T00:00:00',
    '2026-13-01T00:00:00',
    '2026-01-00T00:00:00',
    '2026-01-01T24:00:00',
    '1899-12-29T00:00:00',
    '2026-01-01',
    '2026-01-01T00:00:00Z',
    '2026-01-01T00:00:00.',
    '2026-01-01T00:00:00.1234',
    '20x6-01-01T00:00:00',
    '2026-0１-01T00:00:00',
    '2026-01-01 00:00:00',
    '12026-01-01T00:00:00',
  ])('refuses %s', (text) => {
    expect(isDateTime(text)).toBe(false);
  });

  it('takes digits only where digits belong', () => {
    const pattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?$/;
    const near = fc
      .tuple(
        fc.nat({ max: 24 }),
        fc.constantFrom('', ' ', '-', ':', 'T', '.', '0', '9', 'é', '+', 'e'),
        fc.nat({ max: 2 }),
      )
      .map(
        ([at, put, cut]) => '2026-07-28T13:45:00.123'.slice(0, at) + put + '2026-07-28T13:45:00.123'.slice(at + cut),
      );
    fc.assert(fc.property(near, (text) => isDateTime(text) <= pattern.test(text)));
  });

  it('agrees with the calendar about every day', () => {
    const days = fc.tuple(
      fc.integer({ min: 1900, max: 9999 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
    );
    fc.assert(
      fc.property(days, ([year, month, day]) => {
        const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}T00:00:00`;
        expect(isDateTime(text)).toBe(new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day);
      }),
    );
  });
});
