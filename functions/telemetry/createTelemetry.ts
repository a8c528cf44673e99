import { AsyncLocalStorage } from 'node:async_hooks';
import { hostname } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import type { Context } from '@opentelemetry/api';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { MeterProvider, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics';
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { countEvents } from './countEvents.ts';
import { createExporters } from './createExporters.ts';
import type { Telemetry } from './startTelemetry.ts';
import type { TelemetrySettings } from './telemetrySettings.ts';
import { traceCalls } from './traceCalls.ts';
import { traceInvocations } from './traceInvocations.ts';

// Milliseconds. Short, because an instance may be taken away when nothing was asked of it for a while.
const SPANS_WAIT = 1_000;
const METRICS_INTERVAL = 15_000;
/** How long one export may take. */
const EXPORT_DEADLINE = 10_000;
/** How long the end of the app may wait for the last export: whoever ends it is not patient. */
const STOP_DEADLINE = 3_000;

/**
 * Makes spans and metrics of what the app does and sends them in the background. Its own calls are in no span: they are
 * made outside of any invocation.
 * @throws {Error} when the settings can't be used, such as a connection string without a key
 */
export async function createTelemetry(settings: TelemetrySettings, warn: (line: string) => void): Promise<Telemetry> {
  const { spans, metrics, sampler } = await createExporters(settings, warn);
  const resource = resourceFromAttributes({
    'service.name': settings.serviceName,
    'service.instance.id': hostname(),
  });
  const limits = { exportTimeoutMillis: EXPORT_DEADLINE };
  const tracers = new BasicTracerProvider({
    resource,
    ...(sampler === undefined ? {} : { sampler }),
    spanProcessors: spans.map((each) => new BatchSpanProcessor(each, { scheduledDelayMillis: SPANS_WAIT, ...limits })),
  });
  const meters = new MeterProvider({
    resource,
    readers: metrics.map(
      (exporter) => new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: METRICS_INTERVAL, ...limits }),
    ),
  });
  const tracer = tracers.getTracer('rangecast');
  const invocation = new AsyncLocalStorage<Context>();
  countEvents(meters.getMeter('rangecast'));
  traceCalls(tracer, invocation);
  return {
    traced: traceInvocations(tracer, invocation),
    async stop() {
      const stopped = Promise.allSettled([tracers.shutdown(), meters.shutdown()]);
      await Promise.race([stopped, setTimeout(STOP_DEADLINE, undefined, { ref: false })]);
    },
  };
}
