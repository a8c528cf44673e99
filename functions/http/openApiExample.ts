import type { AnyEndpoint } from '../../shared/contract/endpoint.ts';
import { examples } from '../../shared/contract/examples/examples.ts';

const byName: Readonly<Record<string, { readonly body?: unknown; readonly reply: unknown } | undefined>> = examples;

/** The example of an endpoint, if there is one. */
export function exampleOf({ name }: AnyEndpoint): { readonly body?: unknown; readonly reply: unknown } | undefined {
  return byName[name];
}
