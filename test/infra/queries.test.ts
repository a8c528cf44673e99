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
      readFileSync(join(infraFolder, '../functions/http/requestFacts.ts'), 'utf8'),
      readFileSync(join(infraFolder, '../functions/http/replyFacts.ts'), 'utf8'),
    ].join('\n');
    const asked = new Set(
      [...`${read('workbook.json')}${read('alerts.bicep')}`.matchAll(/\bline\.(\w+)/g)].map((match) => match[1] ?? ''),
    );
    expect(asked.size).toBeGreaterThan(5);
    expect([...asked].filter((field) => !new RegExp(`\\b${field}\\b`).test(logged))).toEqual([]);
  });
  it('ask for metrics and attributes that the API has', () => {
    const telemetry = ['countEvents', 'describeCall']
      .map((name) => readFileSync(join(infraFolder, `../functions/telemetry/${name}.ts`), 'utf8'))
      .join('\n');
    const asked = read('workbook.json').matchAll(
      /name == \\"([\w.]+)\\"|customDimensions(?:\.(\w+)|\[\\"([\w.]+)\\"\])/g,
    );
    const names = [...asked].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
    expect(names).toEqual(['rangecast.rows.landed', 'rangecast.batches.in_doubt', 'for_good', 'rangecast.system']);
    expect(names.filter((name) => !telemetry.includes(name))).toEqual([]);
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

  it('have a chart for each thing to watch, and four alerts', () => {
    const watched = ['pushes', 'rows', 'doubts', 'waits', 'failures', 'powerbi', 'datasets'];
    expect(charts.map(({ name }) => name)).toEqual(expect.arrayContaining(watched));
    expect(alerts.map(({ name }) => name)).toEqual(['failures', 'quota', 'doubt', 'misconfigured']);
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
