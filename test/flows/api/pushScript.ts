import { createHash, randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';
import type { CellValue } from '../../../shared/table/cellValue.ts';
import type { ColumnType } from '../../../shared/table/columnType.ts';
import { cloud } from '../cloud.ts';
import { sendToApi, type ApiAnswer } from '../sendToApi.ts';

const FINANCE = 'f0000000-0000-4000-8000-000000000001';
const created = z.object({ id: z.string() });

/** A column as scripts give it. */
export interface ScriptColumn {
  readonly name: string;
  readonly dataType: ColumnType;
}

/** A table that a script has created and pushes to. */
export interface Target {
  readonly token: string;
  readonly datasetId: string;
  readonly table: string;
  readonly columns: readonly ScriptColumn[];
  /** The API's path of the table. */
  readonly path: string;
}

/** Creates a dataset with one table in the workspace Finance. */
export async function createTarget(
  token: string,
  columns: readonly ScriptColumn[],
  options: { readonly table?: string; readonly mark?: boolean; readonly retentionPolicy?: 'None' | 'basicFIFO' } = {},
): Promise<Target> {
  const { table = 'Strikes', mark = true, retentionPolicy = 'None' } = options;
  const body = { name: `Test ${randomUUID()}`, tables: [{ name: table, columns }], mark, retentionPolicy };
  const answer = await sendToApi('POST', `groups/${FINANCE}/datasets`, { token, body });
  const { id } = created.parse(answer.body);
  const path = `groups/${FINANCE}/datasets/${id}/tables/${encodeURIComponent(table)}`;
  return { token, datasetId: id, table, columns, path };
}

/** A push that a script drives step by step, as any client could. */
export class PushScript {
  readonly id: string;
  readonly target: Target;
  readonly batches: readonly string[];
  readonly #announcement: Readonly<Record<string, unknown>>;

  constructor(
    target: Target,
    rows: readonly (readonly CellValue[])[],
    options: { readonly mode?: 'append' | 'replace'; readonly id?: string; readonly batchRows?: number } = {},
  ) {
    const { mode = 'append', id = randomUUID(), batchRows = 10_000 } = options;
    this.id = id;
    this.target = target;
    const count = Math.ceil(rows.length / batchRows);
    this.batches = Array.from({ length: count }, (_, n) =>
      JSON.stringify({ rows: rows.slice(n * batchRows, (n + 1) * batchRows) }),
    );
    this.#announcement = {
      mode,
      columns: target.columns,
      rows: rows.length,
      batches: count,
      digest: sha256(this.batches.map(sha256).join('')),
      source: { workbook: 'script.xlsx', sheet: 'Sheet1', range: 'A1:B2' },
    };
  }

  start(change: Readonly<Record<string, unknown>> = {}, token = this.target.token): Promise<ApiAnswer> {
    return sendToApi('PUT', this.#path, { token, body: { ...this.#announcement, ...change } });
  }

  /** Sends batch n gzipped, as the pane does. */
  async send(n: number, driver = 1, json = this.batches[n] ?? ''): Promise<ApiAnswer> {
    const answer = await fetch(`${cloud.api}/${this.#path}/batches/${n}?driver=${driver}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${this.target.token}`,
        'content-type': 'application/json',
        'content-encoding': 'gzip',
      },
      body: gzipSync(json),
    });
    return { status: answer.status, headers: answer.headers, body: await answer.json() };
  }

  complete(body?: Readonly<Record<string, unknown>>): Promise<ApiAnswer> {
    return sendToApi('POST', `${this.#path}/complete`, { token: this.target.token, body });
  }

  cancel(): Promise<ApiAnswer> {
    return sendToApi('POST', `${this.#path}/cancel`, { token: this.target.token });
  }

  look(token = this.target.token): Promise<ApiAnswer> {
    return sendToApi('GET', this.#path, { token });
  }

  get #path(): string {
    return `${this.target.path}/pushes/${this.id}`;
  }
}

/** SHA-256 as the API compares digests: 64 hexadecimal digits. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
