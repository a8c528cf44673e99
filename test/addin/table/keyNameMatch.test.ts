import { describe, expect, it } from '@jest/globals';
import { keyNameMatch } from '../../../addin/table/keyNameMatch.ts';

const match = (fromColumn: string, toTable: string, toColumn: string) =>
  keyNameMatch({ fromTable: 'Sales', fromColumn, toTable, toColumn });

describe('keyNameMatch()', () => {
  it.each([
    ['CustomerID', 'Customers', 'CustomerID'],
    ['CustomerID', 'Customers', 'ID'],
    ['customer id', 'Customers', 'Customer ID'],
    ['Customer_Key', 'DimCustomer', 'Key'],
    ['CategoryCode', 'Categories', 'Code'],
    ['KundenNr', 'Kunden', 'Nr'],
    ['Status', 'Statuses', 'Status'],
    ['Product No', 'tblProducts', 'product-no'],
  ])('%s names %s.%s', (fromColumn, toTable, toColumn) => {
    expect(match(fromColumn, toTable, toColumn)).toBe('named');
  });
  it('takes names that differ in case, spaces and signs for equal', () => {
    expect(match('Cost centre', 'Departments', 'cost_centre')).toBe('equal');
  });
  it.each([
    ['ID', 'Customers', 'ID'],
    ['Name', 'Customers', 'Name'],
    ['Amount', 'Customers', 'ID'],
    ['SupplierID', 'Customers', 'ID'],
    ['CustomerID', 'Customers', 'Region'],
    ['---', 'Customers', '///'],
  ])('%s says nothing about %s.%s', (fromColumn, toTable, toColumn) => {
    expect(match(fromColumn, toTable, toColumn)).toBeUndefined();
  });
});
