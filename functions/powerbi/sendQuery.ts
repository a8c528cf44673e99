import * as z from 'zod';
import { Problem } from '../../shared/problem.ts';
import { askPowerBi } from './askPowerBi.ts';
import { isExactNumber, parseExactJson } from './exactJson.ts';
import { datasetPath, type Place } from './placeOf.ts';
import type { PowerBi } from './powerBi.ts';
import { readError } from './readError.ts';
import type { Answer } from './sendOnce.ts';

/** One value of a query's answer. */
export type QueryValue = string | number | boolean | null;

/** One row of a query's answer, by the names that the query gave. */
export type QueryRow = Readonly<Record<string, QueryValue>>;

/** A DAX query. */
export interface Query {
  readonly query: string;
  /** Whether blanks are in the rows as null; they are left out otherwise. */
  readonly includeNulls: boolean;
}

// Checked by hand: a schema for each value of a hundred thousand rows takes seconds.
const rows = z.custom<Record<string, QueryValue>[]>((given) => Array.isArray(given) && given.every(isRow));
const error = z.unknown().optional();
const table = z.object({ error, rows: rows.optional() });
const answerShape = z.object({
  error,
  results: z.tuple([z.object({ error, tables: z.tuple([table]).optional() })]).optional(),
});

/**
 * Runs one DAX query and gives all its rows, numbers with all their digits (see {@link parseExactJson}).
 * @throws {Problem} `refused_by_power_bi` for a query that can't be run, and for a result that Power BI has cut
 */
export async function sendQuery(
  powerBi: PowerBi,
  place: Place & { readonly datasetId: string },
  { query, includeNulls }: Query,
): Promise<Record<string, QueryValue>[]> {
  const answer = await askPowerBi(powerBi, {
    method: 'POST',
    path: `${datasetPath(place)}/executeQueries`,
    body: JSON.stringify({ queries: [{ query }], serializerSettings: { includeNulls } }),
  });
  const { data, error: cause } = answerShape.safeParse(jsonOrUndefined(answer.text));
  const result = data?.results?.[0];
  const found = result?.tables?.[0];
  // With 200, too, something may have gone wrong: Power BI says so beside the results, in one, or beside rows it has cut.
  const said = data?.error ?? result?.error ?? found?.error;
  if (said !== undefined && said !== null) throw notWhole(answer, said);
  if (found?.rows === undefined) throw unknownAnswer(answer, cause);
  return found.rows;
}

function notWhole(answer: Answer, said: unknown): Problem {
  const { code, message } = readError({ text: JSON.stringify({ error: said }), statusText: '', headers: {} });
  const powerBi = { status: answer.status, code, message, requestId: answer.requestId };
  const words = message ?? code;
  return new Problem(
    'refused_by_power_bi',
    `Power BI has not given the whole result${words === undefined ? '' : `: “${words}”`}. Ask for fewer rows or columns.`,
    { powerBi },
  );
}

function unknownAnswer({ status, requestId }: Answer, cause: unknown): Problem {
  const powerBi = { status, requestId };
  return new Problem(
    'power_bi_error',
    'Power BI answered a query in a way that this API does not know.',
    { powerBi },
    { cause },
  );
}

function jsonOrUndefined(text: string): unknown {
  try {
    return parseExactJson(text);
  } catch {
    return undefined; // not JSON: of no shape that is known
  }
}

function isRow(given: unknown): boolean {
  return typeof given === 'object' && given !== null && !Array.isArray(given) && Object.values(given).every(isValue);
}

function isValue(given: unknown): boolean {
  return given === null || typeof given === 'string' || typeof given === 'boolean' || isExactNumber(given);
}
