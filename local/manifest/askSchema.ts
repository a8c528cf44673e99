import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const SCHEMA = 'OfficeAppManifestV1_1.xsd';

/** What Office's schema says of a manifest: that it is good, what is wrong, or why it could not be asked. */
export type SchemaAnswer = { readonly kind: 'good' } | { readonly kind: 'bad' | 'not-asked'; readonly why: string };

/**
 * Holds a manifest against Office's published schema with xmllint. The schema is Microsoft's and not part of this project.
 * @param schemas a folder with the schema files of MS-OWEMXML, `OfficeAppManifestV1_1.xsd` among them
 * @see https://learn.microsoft.com/openspecs/office_file_formats/ms-owemxml/c6a06390-34b8-4b42-82eb-b28be12494a8
 */
export function askSchema(file: string, schemas: string): SchemaAnswer {
  const schema = join(schemas, SCHEMA);
  if (!existsSync(schema)) return { kind: 'not-asked', why: `${schemas} holds no ${SCHEMA}.` };
  const { error, status, stderr } = spawnSync('xmllint', ['--noout', '--nonet', '--schema', schema, file], {
    encoding: 'utf8',
  });
  if (error) return { kind: 'not-asked', why: 'xmllint is not installed (Debian and Ubuntu: libxml2-utils).' };
  return status === 0 ? { kind: 'good' } : { kind: 'bad', why: stderr.trim() };
}
