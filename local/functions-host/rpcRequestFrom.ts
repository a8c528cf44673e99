import type { IncomingMessage } from 'node:http';
import type { RpcHttp } from './core.ts';

/**
 * A request as the host hands it to a function: header values and repeated query keys joined with a comma,
 * query keys without regard to case, the path's parameters decoded.
 */
export function rpcRequestFrom(
  request: IncomingMessage,
  params: Readonly<Record<string, string>>,
  body: Buffer | undefined,
): RpcHttp {
  const target = request.url ?? '/';
  return {
    method: request.method ?? 'GET',
    url: `http://${request.headers.host ?? '127.0.0.1'}${target}`,
    nullableHeaders: nullable(joined(headerPairs(request))),
    nullableQuery: nullable(joined(new URLSearchParams(target.split('?').slice(1).join('?')))),
    nullableParams: nullable(params),
    body: body && { bytes: body },
  };
}

function headerPairs(request: IncomingMessage): readonly (readonly [string, string])[] {
  return Object.entries(request.headersDistinct).flatMap(([name, values]) =>
    (values ?? []).map((value) => [name, value] as const),
  );
}

function joined(pairs: Iterable<readonly [string, string]>): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [key, value] of pairs) {
    const known = Object.keys(values).find((other) => other.toLowerCase() === key.toLowerCase());
    values[known ?? key] = known === undefined ? value : `${values[known] ?? ''},${value}`;
  }
  return values;
}

function nullable(values: Readonly<Record<string, string>>): Record<string, { value: string }> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { value }]));
}
