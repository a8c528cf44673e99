import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { createOpenApiSchemas } from '../../../functions/http/openApiSchemas.ts';

const formOf = (schema: z.ZodType, io: 'input' | 'output' = 'output') => createOpenApiSchemas().schemaOf(schema, io);

describe('createOpenApiSchemas()', () => {
  it('gives parts with an id as references and gathers them by name', () => {
    const schemas = createOpenApiSchemas();
    const part = z.object({ a: z.string() }).meta({ id: 'SchemasTestPart' });
    expect(schemas.schemaOf(z.array(part), 'output')).toEqual({
      type: 'array',
      items: { $ref: '#/components/schemas/SchemasTestPart' },
    });
    expect(schemas.components()).toEqual({
      SchemasTestPart: { type: 'object', properties: { a: { type: 'string' } }, required: ['a'] },
    });
  });

  it('refuses two forms of the same name', () => {
    const schemas = createOpenApiSchemas();
    const part = z.object({ a: z.string().default('x') }).meta({ id: 'SchemasTestTwoForms' });
    schemas.schemaOf(part, 'output');
    expect(() => schemas.schemaOf(part, 'input')).toThrow('the schema SchemasTestTwoForms has two forms');
  });

  it('leaves objects open that may get more fields, and closes strict ones', () => {
    expect(formOf(z.object({}).readonly())).toEqual({ type: 'object', properties: {} });
    expect(formOf(z.strictObject({}))).toEqual({ type: 'object', properties: {}, additionalProperties: false });
  });

  it('takes out what a format says already', () => {
    expect(formOf(z.guid())).toEqual({ type: 'string', format: 'uuid' });
    expect(formOf(z.base64())).toEqual({ type: 'string', contentEncoding: 'base64' });
  });

  it('takes out limits that are only those of JavaScript, and readonly', () => {
    expect(formOf(z.number().int().min(0))).toEqual({ type: 'integer', minimum: 0 });
    expect(formOf(z.array(z.string()).readonly())).toEqual({ type: 'array', items: { type: 'string' } });
    expect(formOf(z.record(z.string(), z.boolean()))).toEqual({
      type: 'object',
      additionalProperties: { type: 'boolean' },
    });
  });

  it('takes the form of what is checked by hand from its metadata, and refuses what has none', () => {
    expect(formOf(z.custom<string>().meta({ type: 'string' }))).toEqual({ type: 'string' });
    expect(() => formOf(z.bigint())).toThrow('BigInt cannot be represented in JSON Schema');
  });
});
