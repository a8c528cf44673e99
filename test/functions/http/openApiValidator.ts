import { Ajv2020 } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';

/** Gives what is wrong with a value, one line each; empty when it fits the schema that the way leads to. */
export type SchemaErrors = (way: readonly string[], value: unknown) => readonly string[];

/** Makes a validator for the schemas inside an OpenAPI document, as a client has them: by the document alone. */
export function openApiValidator(document: object): SchemaErrors {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  ajvFormats(ajv);
  ajv.addSchema(document, 'openapi');
  return (way, value) => {
    const pointer = way.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/');
    const validate = ajv.compile({ $ref: `openapi#/${pointer}` });
    validate(value);
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
  };
}
