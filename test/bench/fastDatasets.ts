import { randomUUID } from 'node:crypto';

/** What the bench's Power BI answers. */
export interface FastReply {
  readonly status: number;
  readonly json?: unknown;
  readonly dataset?: string | undefined;
}

interface FastDataset {
  readonly id: string;
  readonly name: string;
  readonly createdDate: string;
  readonly addRowsAPIEnabled: true;
  readonly tables: readonly string[];
  /** Rows of each mark. */
  readonly marks: Map<string, number>;
}

const MARK = Buffer.from('"_push":"');
const path = /\/datasets(?:\/([^/?]+))?(?:\/(tables|executeQueries)(?:\/([^/?]+)\/(rows))?)?(?:\?.*)?$/;

/** The datasets of the bench's Power BI, and its answers to what the API asks; of rows, only their marks are looked at. */
export function fastDatasets(): { answer(method: string, url: string, body: Buffer): FastReply } {
  const all = new Map<string, FastDataset>();

  function create(body: Buffer): FastReply {
    const { name, tables } = JSON.parse(body.toString()) as { name: string; tables: { name: string }[] };
    const dataset = {
      id: randomUUID(),
      name,
      createdDate: new Date().toISOString(),
      addRowsAPIEnabled: true,
      tables: tables.map((table) => table.name),
      marks: new Map<string, number>(),
    } as const;
    all.set(dataset.id, dataset);
    return { status: 201, json: shown(dataset) };
  }

  return {
    answer(method, url, body) {
      const [isKnown, id, what, , rows] = path.exec(url) ?? [];
      if (isKnown === undefined) return { status: 404 };
      if (id === undefined)
        return method === 'POST' ? create(body) : { status: 200, json: { value: [...all.values()].map(shown) } };
      const dataset = all.get(id);
      if (!dataset) return { status: 404 };
      return { ...answerIn(dataset, { method, what, isRows: rows !== undefined, body }), dataset: id };
    },
  };
}

function answerIn(
  dataset: FastDataset,
  { method, what, isRows, body }: { method: string; what: string | undefined; isRows: boolean; body: Buffer },
): FastReply {
  if (isRows && method === 'POST') addRows(dataset, body);
  if (isRows && method === 'DELETE') dataset.marks.clear();
  if (isRows) return { status: 200 };
  if (what === 'tables') return { status: 200, json: { value: dataset.tables.map((name) => ({ name })) } };
  if (what !== 'executeQueries') return { status: 200, json: shown(dataset) };
  return { status: 200, json: { results: [{ tables: [{ rows: answerQuery(dataset, body.toString()) }] }] } };
}

/** All rows of a body have the mark of the first one. */
function addRows({ marks }: FastDataset, body: Buffer): void {
  const first = body.indexOf(MARK) + MARK.length;
  const mark = body.toString('utf8', first, body.indexOf('"', first));
  let rows = 0;
  for (let at = body.indexOf(MARK); at >= 0; at = body.indexOf(MARK, at + MARK.length)) rows += 1;
  marks.set(mark, (marks.get(mark) ?? 0) + rows);
}

/** Knows the queries of functions/powerbi/countRows.ts by the functions in them. */
function answerQuery({ tables, marks }: FastDataset, body: string): readonly unknown[] {
  const { queries } = JSON.parse(body) as { queries: { query: string }[] };
  const query = queries[0]?.query ?? '';
  if (query.includes('SUMMARIZECOLUMNS')) {
    const prefix = /= "([^"]+)"/.exec(query)?.[1] ?? '';
    const found = [...marks].filter(([mark]) => mark.startsWith(prefix));
    return found.map(([mark, n]) => ({ [`${tables[0] ?? ''}[_push]`]: mark, '[n]': n }));
  }
  const mark = /CALCULATE\(.*= "([^"]+)"\)/.exec(query)?.[1];
  if (mark !== undefined) return [{ '[n]': marks.get(mark) ?? null }];
  const total = [...marks.values()].reduce((sum, n) => sum + n, 0);
  return [{ '[n]': total, '[m]': null }];
}

function shown({ id, name, createdDate, addRowsAPIEnabled }: FastDataset) {
  return { id, name, createdDate, addRowsAPIEnabled };
}
