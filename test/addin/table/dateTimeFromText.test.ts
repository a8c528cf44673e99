import { describe, expect, it } from '@jest/globals';
import { dateTimeFromText } from '../../../addin/table/dateTimeFromText.ts';

describe('dateTimeFromText()', () => {
  it.each([
    ['2026-07-28', '2026-07-28T00:00:00'],
    ['2026/7/8', '2026-07-08T00:00:00'],
    ['2026-07-28 13:05', '2026-07-28T13:05:00'],
    ['2026-07-28T13:05:06.5', '2026-07-28T13:05:06.5'],
    ['31.12.2026', '2026-12-31T00:00:00'],
    ['1.2.2026', '2026-02-01T00:00:00'],
    ['31/12/2026', '2026-12-31T00:00:00'],
    ['12/31/2026', '2026-12-31T00:00:00'],
    ['12/31/2026 1:05 PM', '2026-12-31T13:05:00'],
    ['12/31/2026 12:05 AM', '2026-12-31T00:05:00'],
    ['31 Dec 2026', '2026-12-31T00:00:00'],
    ['31-Dec-2026', '2026-12-31T00:00:00'],
    ['Dec 31, 2026', '2026-12-31T00:00:00'],
    ['December 31, 2026', '2026-12-31T00:00:00'],
    ['31. Dezember 2026', '2026-12-31T00:00:00'],
    ['1 août 2026', '2026-08-01T00:00:00'],
    [' 2026-07-28 ', '2026-07-28T00:00:00'],
    ['02/02/2026', '2026-02-02T00:00:00'],
  ])('reads %j', (text, iso) => {
    expect(dateTimeFromText(text, undefined)).toBe(iso);
  });

  it.each([
    '2026',
    '31.12.26',
    '30.02.2026',
    '13/13/2026',
    '2026-13-01',
    '31 Mrs 2026',
    '12 Marketing 2026',
    '2026-07-28 25:00',
    '12/31/2026 13:05 PM',
    '2026-07-28T13:05:06Z',
    '1.2/2026',
    'Version 1.2.2026',
    '',
  ])('leaves %j a text', (text) => {
    expect(dateTimeFromText(text, undefined)).toBeUndefined();
  });

  it('reads day and month in the order that the column says', () => {
    expect(dateTimeFromText('01/02/2026', undefined)).toBe('ambiguous');
    expect(dateTimeFromText('01/02/2026', 'day')).toBe('2026-02-01T00:00:00');
    expect(dateTimeFromText('01/02/2026', 'month')).toBe('2026-01-02T00:00:00');
  });
});
