import { describe, expect, it } from '@jest/globals';
import { summarizeByFrom } from '../../../addin/table/summarizeByFrom.ts';

const plain = new Map([['General', 3]]);

describe('summarizeByFrom()', () => {
  it.each([
    'ID',
    'CustomerID',
    'Order No.',
    'Item #',
    'Fiscal Year',
    'month',
    'Zip',
    'Account',
    'Kundennummer',
    'Artikel-Nr.',
    'Geschäftsjahr',
    'Monat',
    'PLZ',
    'Postleitzahl',
    'Kontonummer',
    'Numéro client',
    'N° facture',
    'Code postal',
    'Année fiscale',
    'Mois',
  ])('never adds up %j', (name) => {
    expect(summarizeByFrom(name, 'Int64', plain)).toBe('none');
  });

  it.each([
    'Amount',
    'Number of units',
    'No. of employees',
    'Account balance',
    'Year total',
    '2026',
    'Paid',
    'Umsatz',
    'Anzahl',
    'Kontostand',
    'Montant',
    'Nombre',
  ])('adds up %j', (name) => {
    expect(summarizeByFrom(name, 'Double', plain)).toBe('sum');
  });

  it('takes numbers that are shown with leading zeros for codes', () => {
    expect(summarizeByFrom('Branch', 'Int64', new Map([['00000', 2]]))).toBe('none');
    expect(summarizeByFrom('Branch', 'Int64', new Map([['000-00-0000', 2]]))).toBe('none');
    expect(
      summarizeByFrom(
        'Branch',
        'Int64',
        new Map([
          ['00000', 2],
          ['0.00', 1],
        ]),
      ),
    ).toBe('sum');
    expect(summarizeByFrom('Branch', 'Int64', new Map([['0.00', 1]]))).toBe('sum');
  });

  it('says nothing about what is no number', () => {
    expect(summarizeByFrom('ID', 'String', plain)).toBeUndefined();
    expect(summarizeByFrom('Year', 'DateTime', plain)).toBeUndefined();
  });
});
