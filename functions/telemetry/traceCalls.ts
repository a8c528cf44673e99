import type { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe } from 'node:diagnostics_channel';
import { SpanKind, SpanStatusCode, type Context, type Span, type Tracer } from '@opentelemetry/api';
import * as z from 'zod';
import { describeCall, type OutgoingCall } from './describeCall.ts';

const object = z.custom<object>((given) => typeof given === 'object' && given !== null);
const event = z.object({ request: object });
const failure = z.object({ error: z.object({ name: z.string(), code: z.string().optional().catch(undefined) }) });

const ofUndici = z
  .object({ method: z.string(), origin: z.union([z.string(), z.instanceof(URL)]), path: z.string() })
  .transform(({ method, origin, path }) => ({ method, host: hostOf(String(origin)), path }));
const ofNode = z.object({ method: z.string(), host: z.string(), path: z.string() });
const answerOfUndici = z.object({
  response: z.object({ statusCode: z.number(), headers: z.array(z.instanceof(Uint8Array)) }),
});
const answerOfNode = z.object({ response: z.object({ statusCode: z.number() }) });

/**
 * Makes a span of each call to Power BI, Entra and storage, below the invocation that makes it. undici and Node tell of their
 * requests on channels, so the code that calls knows nothing of it, and no header is added: Power BI gets no
 * `traceparent`. It documents none, gives its own request id, and our trace ids are none of its business.
 */
export function traceCalls(tracer: Tracer, invocation: AsyncLocalStorage<Context>): void {
  const spans = new WeakMap<object, Span>();
  const ofStorage = new WeakSet<Span>();

  function begin(request: object, call: OutgoingCall | undefined): void {
    const parent = invocation.getStore();
    const description = parent && call && describeCall(call);
    if (description === undefined) return;
    const { name, attributes } = description;
    const span = tracer.startSpan(name, { kind: SpanKind.CLIENT, attributes: { ...attributes } }, parent);
    spans.set(request, span);
    if (attributes['rangecast.system'] === 'storage') ofStorage.add(span);
  }

  function note(request: object, status: number, powerBiRequestId?: string): void {
    const span = spans.get(request);
    if (span === undefined) return;
    span.setAttribute('http.response.status_code', status);
    if (powerBiRequestId !== undefined) span.setAttribute('rangecast.powerBiRequestId', powerBiRequestId);
    // A record that isn't there yet, or that another was faster with, is how storage answers on a good day.
    if (status >= (ofStorage.has(span) ? 500 : 400)) span.setStatus({ code: SpanStatusCode.ERROR });
  }

  function end(request: object, message?: unknown): void {
    const span = spans.get(request);
    spans.delete(request);
    const failed = failure.safeParse(message).data?.error;
    if (failed !== undefined) {
      span?.setAttribute('error.type', failed.code ?? failed.name);
      span?.setStatus({ code: SpanStatusCode.ERROR });
    }
    // Outside of the invocation: what the export does later is not a part of it.
    invocation.exit(() => span?.end());
  }

  on('undici:request:create', (request) => begin(request, ofUndici.safeParse(request).data));
  on('undici:request:headers', (request, message) => {
    const { statusCode, headers = [] } = answerOfUndici.safeParse(message).data?.response ?? {};
    if (statusCode !== undefined) note(request, statusCode, requestIdIn(headers));
  });
  on('undici:request:trailers', (request) => end(request));
  on('undici:request:error', (request, message) => end(request, message));
  on('http.client.request.start', (request) => begin(request, ofNode.safeParse(request).data));
  on('http.client.response.finish', (request, message) => {
    const status = answerOfNode.safeParse(message).data?.response.statusCode;
    if (status !== undefined) note(request, status);
    end(request);
  });
  on('http.client.request.error', (request, message) => end(request, message));
}

/** A listener that throws would end the process, so messages that look different are passed over. */
function on(channel: string, listener: (request: object, message: unknown) => void): void {
  subscribe(channel, (message) => {
    const read = event.safeParse(message);
    if (read.success) listener(read.data.request, message);
  });
}

function hostOf(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).hostname : '';
}

/** Power BI's own id of the request, by which Microsoft's support finds it. Names and values come one after another. */
function requestIdIn(headers: readonly Uint8Array[]): string | undefined {
  const at = headers.findIndex((name, i) => i % 2 === 0 && textOf(name).toLowerCase() === 'requestid');
  const value = textOf(at < 0 ? undefined : headers[at + 1]);
  return /^[\w-]{1,64}$/.test(value) ? value : undefined;
}

function textOf(bytes: Uint8Array | undefined): string {
  return bytes === undefined ? '' : Buffer.from(bytes).toString('latin1');
}
