import type { ReplyOf } from '../../shared/contract/endpoint.ts';
import type { getOpenApi } from '../../shared/contract/config.ts';
import { endpoints } from '../../shared/contract/endpoints.ts';
import { openApiDocument } from './openApiDocument.ts';

let made: ReplyOf<typeof getOpenApi> | undefined;

/** The whole contract as OpenAPI 3.1; made when it is asked for the first time, and the same ever after. */
export function tellOpenApi(): ReplyOf<typeof getOpenApi> {
  made ??= openApiDocument(endpoints);
  return made;
}
