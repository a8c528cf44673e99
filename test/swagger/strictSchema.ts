type Json = string | number | boolean | null | readonly Json[] | JsonObject;
interface JsonObject {
  readonly [name: string]: Json;
}

/** Definitions that take any property: a row's are the columns of its table. */
const FREE = ['Row'];

/**
 * The swagger's definitions as JSON Schema for what a client sends: unknown properties and read-only ones are refused.
 * `knownSpelling` stands for an extensible enum, which takes new values, but no known one in another case.
 */
export function strictDefinitions(definitions: Readonly<Record<string, unknown>>): Record<string, object> {
  return Object.fromEntries(
    Object.entries(definitions).map(([name, definition]) => [
      name,
      FREE.includes(name) ? { type: 'object' } : strictSchema(definition),
    ]),
  );
}

/** The same for one schema. */
export function strictSchema(schema: unknown): Record<string, unknown> {
  const { properties, items, enum: values, required, pattern, ...rest } = isObject(schema) ? schema : {};
  return {
    ...rest,
    ...(values === undefined ? {} : { [isExtensible(rest) ? 'knownSpelling' : 'enum']: values }),
    ...(typeof pattern === 'string' ? { pattern: withAstralRange(pattern) } : {}),
    ...(items === undefined ? {} : { items: strictSchema(items) }),
    ...(isObject(properties) ? strictObject(properties, required) : {}),
  };
}

function strictObject(properties: JsonObject, required: unknown): Record<string, unknown> {
  const sent = Object.entries(properties).filter(([, property]) => !isObject(property) || property.readOnly !== true);
  const names = sent.map(([name]) => name);
  return {
    type: 'object',
    properties: Object.fromEntries(sent.map(([name, property]) => [name, strictSchema(property)])),
    required: Array.isArray(required) ? required.filter((name) => names.includes(String(name))) : [],
    additionalProperties: false,
  };
}

function isExtensible({ 'x-ms-enum': about }: JsonObject): boolean {
  return isObject(about) && about.modelAsExtensible === true;
}

/** The patterns mean the characters beyond U+FFFF and write them in .NET's way, which reads as other characters. */
function withAstralRange(pattern: string): string {
  return pattern.replace(String.raw`\u10000-\u10FFFF`, String.raw`\u{10000}-\u{10FFFF}`);
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
