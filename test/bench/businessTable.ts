import type { CellValue } from '../../shared/table/cellValue.ts';
import type { Column } from '../../shared/table/column.ts';
import type { Table } from '../../shared/table/table.ts';
import { seededRandom, type Random } from './seededRandom.ts';

const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(2024, 0, 1);
const DAYS = 900;

interface Order {
  readonly id: number;
  readonly day: number;
  readonly customer: Customer;
  readonly product: Product;
  readonly quantity: number;
}

interface Customer {
  readonly name: string;
  readonly person: string;
  readonly city: string;
}

interface Product {
  readonly name: string;
  readonly price: number;
}

const kinds: readonly (Column & { readonly cell: (order: Order) => CellValue })[] = [
  { name: 'Order Id', dataType: 'Int64', cell: ({ id }) => id },
  { name: 'Order Date', dataType: 'DateTime', cell: ({ day }) => dateTimeOf(day) },
  { name: 'Customer', dataType: 'String', cell: ({ customer }) => customer.name },
  { name: 'Sales Person', dataType: 'String', cell: ({ customer }) => customer.person },
  { name: 'City', dataType: 'String', cell: ({ customer }) => customer.city },
  { name: 'Product', dataType: 'String', cell: ({ product }) => product.name },
  { name: 'Unit Price', dataType: 'Double', cell: ({ product }) => product.price },
  { name: 'Quantity', dataType: 'Int64', cell: ({ quantity }) => quantity },
  { name: 'Net Amount', dataType: 'Double', cell: (order) => netOf(order) },
  { name: 'Gross Amount', dataType: 'Double', cell: (order) => cents(netOf(order) * 1.2) },
];

/**
 * A table of orders as companies keep them, sorted by id and date: 3,000 customers, each with a city and a sales person,
 * 1,500 products, each with a price, and amounts with two places.
 * @param columns 10 for one set of columns, 20 for two different orders side by side
 * @param seed the same seed gives the same table
 */
export function businessTable(rowCount: number, columns: 10 | 20 = 10, seed = 1): Table {
  const random = seededRandom(seed);
  const sets = columns === 10 ? [''] : ['', ' 2'];
  const makers = sets.map(() => orderMaker(random, rowCount));
  const orders = makers.map((orderOf) => Array.from({ length: rowCount }, (_, row) => orderOf(row)));
  return {
    name: 'Orders',
    columns: sets.flatMap((set) => kinds.map(({ name, dataType }) => ({ name: `${name}${set}`, dataType }))),
    values: orders.flatMap((list) => kinds.map(({ cell }) => list.map(cell))),
    rowCount,
  };
}

function orderMaker(random: Random, rowCount: number): (row: number) => Order {
  const oneOf = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const people = namesOf(random, 200, '');
  const cities = namesOf(random, 400, '');
  const customers = namesOf(random, 3000, ' Ltd').map((name) => ({ name, person: oneOf(people), city: oneOf(cities) }));
  const products = namesOf(random, 1500, ' set').map((name) => ({ name, price: cents(5 + random() * 500) }));
  return (row) => ({
    id: 4_000_000 + row,
    day: Math.floor((row / rowCount) * DAYS),
    customer: oneOf(customers),
    product: oneOf(products),
    quantity: 1 + Math.floor(random() * 50),
  });
}

function netOf({ product, quantity }: Order): number {
  return cents(product.price * quantity);
}

function dateTimeOf(day: number): string {
  return new Date(FIRST_DAY + day * DAY_MS).toISOString().slice(0, 19);
}

function cents(amount: number): number {
  return Math.round(amount * 100) / 100;
}

const syllables = [
  'an',
  'ber',
  'co',
  'del',
  'en',
  'fal',
  'gor',
  'hu',
  'is',
  'ker',
  'lo',
  'mar',
  'nor',
  'or',
  'ra',
  'sta',
];

function namesOf(random: Random, count: number, ending: string): readonly string[] {
  const word = () => {
    const text = Array.from({ length: 3 }, () => syllables[Math.floor(random() * syllables.length)] ?? '').join('');
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  return Array.from({ length: count }, () => `${word()} ${word()}${ending}`);
}
