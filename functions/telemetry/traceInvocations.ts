import type { AsyncLocalStorage } from 'node:async_hooks';
import type { InvocationContext } from '@azure/functions';
import { ROOT_CONTEXT, SpanStatusCode, trace, type Context, type Span, type Tracer } from '@opentelemetry/api';
import { parseTraceParent } from '@opentelemetry/core';
import type { Traced } from './startTelemetry.ts';
import { listenTo, type RequestLine } from './tellOf.ts';

/**
 * Puts a span around each call of a handler, below that of the Functions host, which is the request. It carries what the
 * log says of the request, and nothing else.
 * @param invocation gets the context of the span that is under way
 */
export function traceInvocations(tracer: Tracer, invocation: AsyncLocalStorage<Context>): Traced {
  listenTo((event) => {
    const context = invocation.getStore();
    if (event.kind === 'request-ended' && context !== undefined) {
      describeOutcome(trace.getSpan(context), event.line);
    }
  });
  return (handler) => async (request, call) => {
    const parent = parentOf(call);
    const attributes = { 'faas.invocation_id': call.invocationId, 'faas.name': call.functionName };
    const span = tracer.startSpan(`function ${call.functionName}`, { attributes }, parent);
    try {
      return await invocation.run(trace.setSpan(parent, span), async () => await handler(request, call));
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR });
      throw error;
    } finally {
      span.end();
    }
  };
}

/** The host's span; without one, the invocation begins a trace of its own. */
function parentOf({ traceContext }: InvocationContext): Context {
  const parent = parseTraceParent(traceContext?.traceParent ?? '');
  return parent === null ? ROOT_CONTEXT : trace.setSpanContext(ROOT_CONTEXT, { ...parent, isRemote: true });
}

function describeOutcome(span: Span | undefined, line: RequestLine): void {
  for (const [name, value] of Object.entries(line)) {
    if (value !== undefined) span?.setAttribute(`rangecast.${name}`, value);
  }
  if (Number(line.status) >= 500) span?.setStatus({ code: SpanStatusCode.ERROR });
}
