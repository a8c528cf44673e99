import { z } from 'zod';

const node = z.looseObject({
  $ref: z.string().optional(),
  description: z.string().optional(),
  properties: z.record(z.string(), z.unknown()).default({}),
  items: z.unknown().optional(),
  additionalProperties: z.unknown().optional(),
  anyOf: z.array(z.unknown()).default([]),
  allOf: z.array(z.unknown()).default([]),
});

/** One schema inside another, with the way to it. */
export interface SchemaNode {
  readonly path: string;
  readonly isProperty: boolean;
  readonly schema: z.output<typeof node>;
}

/** Gives a JSON Schema and every one inside it; references are not followed. */
export function* schemaNodes(schema: unknown, path: string, isProperty = false): Generator<SchemaNode> {
  const read = node.parse(schema);
  yield { path, isProperty, schema: read };
  for (const [name, property] of Object.entries(read.properties)) yield* schemaNodes(property, `${path}.${name}`, true);
  if (read.items !== undefined) yield* schemaNodes(read.items, `${path}[]`);
  if (typeof read.additionalProperties === 'object') yield* schemaNodes(read.additionalProperties, `${path}.*`);
  for (const [i, part] of [...read.anyOf, ...read.allOf].entries()) yield* schemaNodes(part, `${path}|${i}`);
}
