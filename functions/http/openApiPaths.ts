import type { AnyEndpoint } from '../../shared/contract/endpoint.ts';
import { variantsOf } from '../../shared/contract/path.ts';
import { openApiOperation } from './openApiOperation.ts';
import type { OpenApiSchemas } from './openApiSchemas.ts';

/** The path items of the document: one a plain path, with and without a workspace where one may be named. */
export function openApiPaths(
  endpoints: readonly AnyEndpoint[],
  schemas: OpenApiSchemas,
): Record<string, Record<string, unknown>> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const endpoint of endpoints) {
    for (const path of variantsOf(endpoint.path)) {
      const item = (paths[`/${path}`] ??= {});
      item[endpoint.method.toLowerCase()] = openApiOperation(endpoint, path, schemas);
    }
  }
  return paths;
}
