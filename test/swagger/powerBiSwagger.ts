import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';

const schema = z.looseObject({});

const parameter = z.looseObject({
  name: z.string(),
  in: z.enum(['path', 'query', 'body']),
  required: z.boolean(),
  type: z.string().optional(),
  /** Of a body only. */
  schema: schema.optional(),
});

const operation = z.object({
  method: z.string(),
  path: z.string().startsWith('/'),
  operationId: z.string(),
  /** Empty where the swagger doesn't say. */
  consumes: z.array(z.string()).default([]),
  parameters: z.array(parameter),
  /** Requests by their title: a value for each parameter by its name. */
  'x-ms-examples': z.record(z.string(), z.object({ parameters: z.record(z.string(), z.unknown()) })).default({}),
});

const swagger = z.object({
  operations: z.record(z.string(), operation),
  definitions: z.record(z.string(), schema),
});

/** One operation of Power BI's REST API. */
export type SwaggerOperation = Readonly<z.output<typeof operation>>;

/** One input of an operation; in path and query its type is described right in it. */
export type SwaggerParameter = Readonly<z.output<typeof parameter>>;

/** Microsoft's description of the operations that matter here, see the README beside it. */
export const powerBiSwagger = swagger.parse(
  JSON.parse(readFileSync(resolve(import.meta.dirname, 'powerBiSwagger.json'), 'utf8')),
);
