import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { infraFolder } from './bicepFile.ts';
import { kqlErrors } from './kqlErrors.ts';

const read = (file: string): string => readFileSync(join(infraFolder, file), 'utf8');

describe('infra/workbook.json and infra/alerts.bicep', () => {
  it('ask for fields that the log has', () => {
    const logged = [
      readFileSync(join(infraFolder, '../functions/http/logRequest.ts'), 'utf8'),
      readFileSync(join(infraFolder, '../functions/http/replyFacts.ts'), 'utf8'),
    ].join('\n');
    const asked = new Set(
      [...`${read('workbook.json')}${read('alerts.bicep')}`.matchAll(/\bline\.(\w+)/g)].map((match) => match[1] ?? ''),
    );
    expect(asked.size).toBeGreaterThan(5);
    expect([...asked].filter((field) => !new RegExp(`\\b${field}\\b`).test(logged))).toEqual([]);
  });
  const workbook = z
    .object({
      version: z.literal('Notebook/1.0'),
      items: z.array(z.object({ name: z.string(), content: z.looseObject({ query: z.string().optional() }) })),
    })
    .parse(JSON.parse(read('workbook.json')));
  const charts = workbook.items.flatMap(({ name, content: { query } }) =>
    query === undefined
      ? []
      : [{ name, query: query.replaceAll('{Time:grain}', '1h').replaceAll('{Time}', '> ago(1d)') }],
  );
  const lines = /^var lines = '(.+)'$/m.exec(read('alerts.bicep'))?.[1] ?? '';
  const alerts = [...read('alerts.bicep').matchAll(/^ {2}(\w+): \{\n(?: {4}.+\n)*? {4}query: '(.+)'$/gm)].map(
    (match) => ({
      name: match[1] ?? '',
      query: (match[2] ?? '').replaceAll('${lines}', lines),
    }),
  );

  it('have a chart for each thing to watch, and three alerts', () => {
    const watched = ['pushes', 'rows', 'doubts', 'waits', 'failures'];
    expect(charts.map(({ name }) => name)).toEqual(expect.arrayContaining(watched));
    expect(alerts.map(({ name }) => name)).toEqual(['failures', 'quota', 'misconfigured']);
  });
  it.each([...charts, ...alerts])('query tables and columns that there are: $name', ({ query }) => {
    expect(kqlErrors(query)).toEqual([]);
  });
  it.each(['traces | where nope == 1', 'traces | summarise count()', 'requests | take 1'])(
    'would refuse %j',
    (query) => {
      expect(kqlErrors(query)).not.toEqual([]);
    },
  );
});
