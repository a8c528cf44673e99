import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dateTimeFromSerial, isRoundedSerial } from '../../../addin/table/dateTimeFromSerial.ts';

const in1900 = { date1904: false, timeOnly: false };
const in1904 = { date1904: true, timeOnly: false };

describe('dateTimeFromSerial()', () => {
  it.each([
    [1, '1900-01-01T00:00:00'],
    [59, '1900-02-28T00:00:00'],
    [61, '1900-03-01T00:00:00'],
    [36_526, '2000-01-01T00:00:00'],
    [46_231.5, '2026-07-28T12:00:00'],
    [46_231 + 49_530 / 86_400, '2026-07-28T13:45:30'],
    [46_231 + 49_530_123 / 86_400_000, '2026-07-28T13:45:30.123'],
    [2_958_465, '9999-12-31T00:00:00'],
  ])('reads serial %d as Excel shows it: %s', (serial, iso) => {
    expect(dateTimeFromSerial(serial, in1900)).toBe(iso);
  });

  it.each([
    ['serial 60, the 29 February 1900 that never was', 60],
    ['serial 60 with a time', 60.25],
    ['a negative serial', -0.5],
    ['a day after 9999', 2_958_466],
    ['a moment that rounds up into the year 10000', 2_958_465.9999999999],
    ['no number', Number.NaN],
  ])('has no date for %s', (_, serial) => {
    expect(dateTimeFromSerial(serial, in1900)).toBeUndefined();
  });

  it("gives a time without a day Power BI's day zero", () => {
    expect(dateTimeFromSerial(0.75, { date1904: false, timeOnly: true })).toBe('1899-12-30T18:00:00');
  });

  it('counts from 1904 where the workbook does', () => {
    expect(dateTimeFromSerial(0, in1904)).toBe('1904-01-01T00:00:00');
    expect(dateTimeFromSerial(44_769.5, in1904)).toBe('2026-07-28T12:00:00');
  });

  it('keeps a time of day free of the 1904 offset', () => {
    expect(dateTimeFromSerial(0.75, { date1904: true, timeOnly: true })).toBe('1899-12-30T18:00:00');
  });

  it('finds every millisecond from March 1900 to 9999 again', () => {
    const from = Date.UTC(1900, 2, 1);
    const to = Date.UTC(9999, 11, 31, 23, 59, 59, 999);
    fc.assert(
      fc.property(fc.integer({ min: from, max: to }), (time) => {
        const serial = (time - Date.UTC(1899, 11, 30)) / 86_400_000;
        expect(dateTimeFromSerial(serial, in1900)).toBe(new Date(time).toISOString().replace(/(\.000)?Z$/, ''));
        // 10 ms are 3/300 s; 1/300 s is 3 ms and 2/300 s 7 ms, rounded.
        expect(isRoundedSerial(serial)).toBe(![0, 3, 7].includes(Math.abs(time % 10)));
      }),
    );
  });
});

describe('isRoundedSerial()', () => {
  it('tells a time between two that Power BI keeps', () => {
    expect(isRoundedSerial(46_231 + 1 / 7)).toBe(true);
    expect(isRoundedSerial(46_231 + 0.005 / 86_400)).toBe(true);
    expect(isRoundedSerial(46_231 + 0.01 / 86_400)).toBe(false);
  });

  it('takes no offence at the noise of floating point', () => {
    expect(isRoundedSerial(46_231.1)).toBe(false);
  });

  it('takes no offence at files that keep 15 digits of a time', () => {
    // 2020-02-07 01:12:01 and 02:24:02, as LibreOffice writes them.
    expect(isRoundedSerial(43_868.0500115741)).toBe(false);
    expect(isRoundedSerial(0.100023148148148)).toBe(false);
  });
});
