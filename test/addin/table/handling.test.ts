import { describe, expect, it } from '@jest/globals';
import { effectOf, handlingsFor } from '../../../addin/table/handling.ts';

describe('handlingsFor()', () => {
  it('lets cells that lose their value go as blanks, leave their rows out, or stop the push', () => {
    expect(handlingsFor('text-too-long')).toEqual(['blank', 'leave-out', 'stop']);
  });

  it('lets errors go as their text too', () => {
    expect(handlingsFor('error-cell')).toEqual(['blank', 'text', 'leave-out', 'stop']);
  });

  it('leaves nothing to decide where no value is lost', () => {
    expect(handlingsFor('rounded')).toEqual([]);
  });
});

describe('effectOf()', () => {
  it('follows what was decided', () => {
    expect(effectOf('error-cell', { 'error-cell': 'leave-out' })).toBe('left-out');
    expect(effectOf('total-row', { 'total-row': 'keep' })).toBe('note');
  });

  it('knows no decision that is not open for the kind', () => {
    expect(effectOf('error-cell', { 'error-cell': 'keep' })).toBe('blank');
    expect(effectOf('total-row', { 'total-row': 'repeat' })).toBe('left-out');
  });
});
