import { describe, expect, it } from '@jest/globals';
import type { z } from 'zod';
import { readFields, type RequestPart } from '../../../functions/http/readFields.ts';
import { contract } from '../../../shared/contract/endpoints.ts';
import { examples } from '../../../shared/contract/examples/examples.ts';
import { Problem } from '../../../shared/problem.ts';

function problemOf(schema: z.ZodType, given: unknown, part: RequestPart): Problem {
  try {
    readFields(schema, given, part);
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('It was read.');
}

const { query } = contract.listGroups;
const { params } = contract.getDataset;
const dataset = contract.createDataset.body;
const raw = contract.sendRaw.body;
const definition = contract.updateTable.body;
const columns = [{ name: 'a', dataType: 'String' }];

describe('readFields()', () => {
  it('gives what the schema makes of it, defaults filled in', () => {
    expect(readFields(query, { top: '5' }, 'query')).toEqual({ top: 5, skip: 0 });
  });

  it.each<readonly [schema: z.ZodType, given: unknown, part: RequestPart, said: string]>([
    [query, { top: 'abc' }, 'query', 'query.top must be a number'],
    [query, { top: '1.5' }, 'query', 'query.top must be a whole number'],
    [query, { top: '0' }, 'query', 'query.top must be at least 1'],
    [query, { top: '1001' }, 'query', 'query.top must be at most 1,000'],
    [query, { search: 'a'.repeat(257) }, 'query', 'query.search must be at most 256 characters long'],
    [query, { TOP: '1', x: '' }, 'query', 'the query must not have "TOP" or "x", which is not known here'],
    [params, { datasetId: 'x' }, 'path', 'datasetId must be an id of the form 00000000-0000-0000-0000-000000000000'],
    [
      dataset,
      undefined,
      'body',
      'the body is missing: send it as JSON and with its Content-Length; without one, a body is lost on its way',
    ],
    [dataset, [], 'body', 'the body must be an object'],
    [dataset, { ...examples.createDataset.body, name: undefined }, 'body', 'name is missing'],
    [dataset, { ...examples.createDataset.body, name: ' ' }, 'body', 'name must not be empty'],
    [dataset, { ...examples.createDataset.body, tables: [] }, 'body', 'tables must be at least 1 item long'],
    [dataset, { name: 'x', tables: [{ name: 'x' }] }, 'body', 'tables[0].columns is missing'],
    [dataset, { ...examples.createDataset.body, mark: 'yes' }, 'body', 'mark must be true or false'],
    [
      dataset,
      { ...examples.createDataset.body, colour: 1 },
      'body',
      'the body must not have "colour", which is not known here',
    ],
    [
      dataset,
      { ...examples.createDataset.body, defaultMode: 'x' },
      'body',
      'defaultMode must be "Push", "Streaming" or "PushStreaming"',
    ],
    [definition, { columns, confirm: true }, 'body', 'confirm must be "may-delete-rows"'],
    [raw, { queryParams: { a: {} } }, 'body', 'queryParams.a must be text, a number, true or false or a list'],
    [contract.deleteRows.body, {}, 'body', 'the body must be left out'],
    [contract.addRows.body, { rows: [] }, 'body', 'rows must be a list of at least one row'],
  ])('says what is wrong so that people can correct it %#', (schema, given, part, said) => {
    expect(problemOf(schema, given, part)).toMatchObject({
      code: 'invalid_request',
      message: `The request cannot be read: ${said}. Correct it.`,
    });
  });

  it('lists everything that is wrong, each with its path', () => {
    const { message, details } = problemOf(query, { top: '0', skip: 'x' }, 'query');
    expect(message).toBe('The request cannot be read: query.top must be at least 1. Correct all that is listed.');
    expect(details.errors).toEqual([
      { path: 'query.top', message: 'must be at least 1' },
      { path: 'query.skip', message: 'must be a number' },
    ]);
  });

  it('lists no more than 100', () => {
    const bad = { name: 'x', tables: Array(75).fill({}) as unknown[] };
    expect(problemOf(dataset, bad, 'body').details.errors).toHaveLength(100);
  });

  it('never repeats what was sent', () => {
    const { message } = problemOf(raw, { method: 'secret', path: 5, responseType: 'secret' }, 'body');
    expect(message).not.toContain('secret');
  });
});
