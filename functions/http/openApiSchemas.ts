import * as z from 'zod';

/** A JSON Schema of draft 2020-12, which OpenAPI 3.1 uses. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Turns the contract's schemas into JSON Schemas and gathers the named ones. */
export interface OpenApiSchemas {
  /**
   * The JSON Schema of what is sent (`input`) or answered (`output`). Parts that have an id are references.
   * @throws {Error} when a part of the same id has another form already
   */
  schemaOf(schema: z.ZodType, io: 'input' | 'output'): JsonSchema;
  /** All named schemas that were met, in the order of their names: the document's `components.schemas`. */
  components(): Record<string, JsonSchema>;
}

/** Makes an empty gathering. */
export function createOpenApiSchemas(): OpenApiSchemas {
  const named = new Map<string, JsonSchema>();

  function keep(name: string, schema: JsonSchema): void {
    const known = named.get(name);
    if (known !== undefined && JSON.stringify(known) !== JSON.stringify(schema)) {
      throw new Error(`the schema ${name} has two forms: give one of them another id`);
    }
    named.set(name, schema);
  }

  return {
    schemaOf(schema, io) {
      const made = z.toJSONSchema(schema, { io, target: 'draft-2020-12', unrepresentable, override });
      const { $defs = {}, ...json } = made;
      delete json.$schema;
      for (const [name, part] of Object.entries($defs)) keep(name, withReferences(part));
      return withReferences(json);
    },
    components: () => Object.fromEntries([...named].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** A schema that is checked by hand says its form in its metadata; anything else without a form is a mistake. */
function unrepresentable({ zodSchema }: { readonly zodSchema: z.core.$ZodType }): 'any' | 'throw' {
  return zodSchema._zod.def.type === 'custom' ? 'any' : 'throw';
}

/** Takes out what says nothing to a reader, or what a client may not rely on. */
function override({
  zodSchema,
  jsonSchema,
}: {
  readonly zodSchema: z.core.$ZodTypes;
  readonly jsonSchema: JsonSchema;
}): void {
  const { def } = zodSchema._zod;
  // An answer may get more fields: only what is sent is closed.
  if (def.type === 'object' && def.catchall === undefined) delete jsonSchema.additionalProperties;
  // The patterns say again what the format says.
  if (jsonSchema.format === 'uuid' || jsonSchema.format === 'base64') delete jsonSchema.pattern;
  // No format of JSON Schema: `contentEncoding` says it.
  if (jsonSchema.format === 'base64') delete jsonSchema.format;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  delete jsonSchema.propertyNames;
  // TypeScript's readonly; in OpenAPI it would mean "never sent".
  delete jsonSchema.readOnly;
}

function withReferences(schema: JsonSchema): JsonSchema {
  return JSON.parse(JSON.stringify(schema), (key, value: unknown) =>
    key === '$ref' && typeof value === 'string' ? value.replace('#/$defs/', '#/components/schemas/') : value,
  ) as JsonSchema;
}
