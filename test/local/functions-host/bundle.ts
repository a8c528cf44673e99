/* Functions that show how a host treats requests; functionsHost.test.ts runs them as a bundle. */
import { app, type HttpRequest, type HttpResponseInit } from '@azure/functions';

async function echo(request: HttpRequest): Promise<HttpResponseInit> {
  const body = Buffer.from(await request.arrayBuffer());
  return {
    jsonBody: {
      method: request.method,
      url: request.url,
      params: request.params,
      query: Object.fromEntries(request.query),
      headers: Object.fromEntries(request.headers),
      body: body.toString('base64'),
    },
  };
}

const named = (name: string) => () => ({ body: name });

app.http('echo', { methods: ['POST'], route: 'echo/{name}', handler: echo });
app.http('echoGet', { methods: ['GET'], route: 'echo/{name}', handler: echo });
// The names sort against the routes' precision: b_any is asked before c_search.
app.http('c_search', { methods: ['GET'], route: 'items/search', handler: named('search') });
app.http('B_any', { methods: ['GET'], route: 'items/{id}', handler: named('any') });
app.http('guidOnly', { methods: ['GET'], route: 'guids/{id:guid}', handler: named('guid') });
app.http('intOnly', { methods: ['GET'], route: 'ints/{id:int}/x', handler: named('int') });
app.http('nothing', { methods: ['GET'], route: 'nothing', handler: () => undefined as unknown as HttpResponseInit });
app.http('throws', {
  methods: ['GET'],
  route: 'throws',
  handler: () => {
    throw new Error('a handler that throws');
  },
});
app.http('headers', {
  methods: ['GET'],
  route: 'headers',
  handler: () => ({
    status: 418,
    headers: { 'x-one': '1', connection: 'keep-alive, x-one' },
    body: new Uint8Array([0, 255]),
  }),
});
app.http('zz_rest', {
  methods: ['GET'],
  route: '{*path}',
  handler: (request) => ({ body: `rest ${request.params.path ?? ''}` }),
});
