import { Ajv } from 'ajv';
import ajvFormats from 'ajv-formats';
import { powerBiSwagger, type SwaggerOperation, type SwaggerParameter } from './powerBiSwagger.ts';
import { strictDefinitions, strictSchema } from './strictSchema.ts';

/** A request to Power BI as it went over the wire. */
export interface SentRequest {
  readonly method: string;
  /** From `/v1.0/myorg` on, with its query, percent-encoded. */
  readonly path: string;
  readonly contentType?: string;
  readonly body?: string;
}

const ajv = new Ajv({ allErrors: true, strict: false });
ajvFormats(ajv);
ajv.addKeyword({
  keyword: 'knownSpelling',
  validate: (known: readonly string[], value: unknown) =>
    known.includes(String(value)) || !known.some((each) => each.toLowerCase() === String(value).toLowerCase()),
  error: { message: 'must be spelt as the known value' },
});
ajv.addSchema({ $id: 'powerBi', definitions: strictDefinitions(powerBiSwagger.definitions) });

/** What in a request doesn't follow Microsoft's swagger, one sentence each; none when all does. */
export function swaggerViolations(request: SentRequest): string[] {
  const [path = '', query = ''] = request.path.split('?', 2);
  const segments = path.split('/');
  const operation = Object.values(powerBiSwagger.operations).find(
    (each) => each.method === request.method && isOnPath(each.path, segments),
  );
  if (!operation) return [`${request.method} ${path}: the swagger has no such operation.`];
  return [
    ...pathViolations(operation, segments),
    ...queryViolations(operation, new URLSearchParams(query)),
    ...bodyViolations(operation, request),
  ].map((violation) => `${operation.operationId}: ${violation}`);
}

function isOnPath(template: string, segments: readonly string[]): boolean {
  const parts = template.split('/');
  return parts.length === segments.length && parts.every((part, at) => nameIn(part) !== '' || part === segments[at]);
}

function pathViolations({ path, parameters }: SwaggerOperation, segments: readonly string[]): string[] {
  return path.split('/').flatMap((part, at) => {
    const parameter = parameters.find(({ in: place, name }) => place === 'path' && name === nameIn(part));
    return parameter ? textViolations(parameter, decodeURIComponent(segments[at] ?? '')) : [];
  });
}

function queryViolations({ parameters }: SwaggerOperation, query: URLSearchParams): string[] {
  const known = parameters.filter((parameter) => parameter.in === 'query');
  const unknown = [...new Set(query.keys())].filter((name) => !known.some((parameter) => parameter.name === name));
  return [
    ...unknown.map((name) => `query option ${name} is unknown.`),
    ...known.flatMap((parameter) => {
      const given = query.getAll(parameter.name);
      if (given.length > 1) return [`query option ${parameter.name} is given ${given.length} times.`];
      if (given.length === 0) return parameter.required ? [`query option ${parameter.name} is missing.`] : [];
      return textViolations(parameter, given[0] ?? '');
    }),
  ];
}

function bodyViolations({ consumes, parameters }: SwaggerOperation, { body = '', contentType }: SentRequest): string[] {
  const parameter = parameters.find((each) => each.in === 'body');
  if (body === '') return parameter?.required ? ['the body is missing.'] : [];
  if (!parameter) return ['the operation takes no body.'];
  const type = (contentType ?? 'application/json').split(';')[0]?.trim().toLowerCase() ?? '';
  const types = consumes.length > 0 ? consumes : ['application/json'];
  if (!types.includes(type)) return [`the body is ${type} and must be ${types.join(' or ')}.`];
  // What is in a form, the swagger doesn't say.
  if (type !== 'application/json') return [];
  const json = jsonFrom(body);
  return json === undefined ? ["the body isn't JSON."] : violations('body', inDefinitions(parameter.schema), json);
}

function textViolations(parameter: SwaggerParameter, text: string): string[] {
  if (text === '') return [`${parameter.name} is empty.`];
  return violations(parameter.name, strictSchema(parameter), valueFromText(text, parameter.type));
}

function violations(what: string, schema: object, value: unknown): string[] {
  const validate = ajv.compile(schema);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message = '', params }) => {
    const extra: unknown = params.additionalProperty;
    return `${what}${instancePath} ${message}${typeof extra === 'string' ? `: ${extra}` : ''}.`;
  });
}

function inDefinitions(schema: SwaggerParameter['schema']): object {
  return { $ref: String(schema?.$ref).replace('#', 'powerBi#') };
}

function valueFromText(text: string, type: string | undefined): unknown {
  if (type === 'integer' && /^-?\d+$/.test(text)) return Number(text);
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}

function nameIn(part: string): string {
  return /^\{(\w+)\}$/.exec(part)?.[1] ?? '';
}

function jsonFrom(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    return undefined;
  }
}
