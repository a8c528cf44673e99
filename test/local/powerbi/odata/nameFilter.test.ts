import { describe, expect, it } from '@jest/globals';
import { nameFilter } from '../../../../local/powerbi/odata/nameFilter.ts';
import { Refusal } from '../../../../local/powerbi/http/refusal.ts';

describe('nameFilter()', () => {
  it.each([
    ["contains(name,'port')", 'Sales reports', true],
    ["contains(name,'PORT')", 'Sales reports', true],
    ["contains(name, 'x')", 'Sales reports', false],
    ["name eq 'Finance'", 'Finance', true],
    ["name eq 'Fin'", 'Finance', false],
    ["name eq 'Ben''s team'", "Ben's team", true],
    ["contains(name,'a') and contains(name,'z')", 'Finance', false],
    ["contains(name,'z') and contains(name,'a') or name eq 'Finance'", 'Finance', true],
    ["contains(name,'z') and (contains(name,'a') or name eq 'Finance')", 'Finance', false],
    ["contains(name,') or (')", 'a) or (b', true],
  ])('reads %s for %s as %s', (filter, name, expected) => {
    expect(nameFilter(filter)(name)).toBe(expected);
  });

  it.each(["id eq 'x'", "name eq 'x", "name ne 'x'", "name eq 'x' name", '', "contains(name 'x')"])(
    'refuses %s',
    (filter) => {
      expect(() => nameFilter(filter)).toThrow(Refusal);
    },
  );
});
