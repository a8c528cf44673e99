import { z } from 'zod';

const parameter = z.looseObject({ name: z.string(), in: z.enum(['path', 'query', 'header']), schema: z.unknown() });
const mediaType = z.looseObject({ schema: z.unknown(), example: z.unknown().optional() });
const operation = z.looseObject({
  operationId: z.string(),
  tags: z.array(z.string()),
  security: z.array(z.unknown()).optional(),
  parameters: z.array(parameter).default([]),
  requestBody: z.looseObject({ required: z.boolean(), content: z.record(z.string(), mediaType) }).optional(),
  responses: z.record(
    z.string(),
    z.looseObject({
      $ref: z.string().optional(),
      headers: z.record(z.string(), z.unknown()).optional(),
      content: z.record(z.string(), mediaType).optional(),
    }),
  ),
});

/** An operation as the tests read it. */
export type Operation = z.output<typeof operation>;

const shape = z.looseObject({
  openapi: z.string(),
  info: z.looseObject({ version: z.string() }),
  tags: z.array(z.object({ name: z.string(), description: z.string() })),
  paths: z.record(z.string(), z.record(z.string(), operation)),
  components: z.looseObject({
    schemas: z.record(z.string(), z.unknown()),
    responses: z.record(z.string(), z.unknown()),
    examples: z.record(z.string(), z.object({ summary: z.string(), value: z.unknown() })),
  }),
});

/** Reads a document as JSON has it, as far as the tests look at it. */
export function readOpenApi(document: unknown): z.output<typeof shape> {
  return shape.parse(JSON.parse(JSON.stringify(document)));
}
