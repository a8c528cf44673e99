import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { expectedText } from './expectedText.ts';
import { readSheet } from './readSheet.ts';

const folder = new URL('./sheets/', import.meta.url);
const sheets = readdirSync(folder).map((name) => {
  const text = readFileSync(new URL(name, folder), 'utf8');
  return { title: text.split('\n')[0] ?? name, text };
});

describe('the corpus of awkward sheets', () => {
  it('has many kinds of trouble', () => {
    expect(sheets.length).toBeGreaterThanOrEqual(75);
  });

  it.each(sheets)('$title', async ({ text }) => {
    const { selection, expected } = readSheet(text);
    expect(await expectedText(selection)).toBe(expected);
  });
});
