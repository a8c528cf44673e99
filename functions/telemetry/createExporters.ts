import type { PushMetricExporter } from '@opentelemetry/sdk-metrics';
import type { Sampler, SpanExporter } from '@opentelemetry/sdk-trace-base';
import type { TelemetrySettings } from './telemetrySettings.ts';
import { warnOnce, watchExports } from './watchExports.ts';

/** What sends telemetry to one place. */
export interface Exporters {
  readonly spans: SpanExporter;
  readonly metrics: PushMetricExporter;
}

/** What sends telemetry to all places that are set, and which traces go. */
export interface AllExporters {
  readonly spans: readonly SpanExporter[];
  readonly metrics: readonly PushMetricExporter[];
  /** Undefined: as the standard variables say, by default what the caller of the function has decided. */
  readonly sampler: Sampler | undefined;
}

/** Loads and makes the exporters that the settings ask for; each is heavy, so no other is loaded. */
export async function createExporters(
  settings: TelemetrySettings,
  warn: (line: string) => void,
): Promise<AllExporters> {
  const { connectionString, identity, sampled } = settings;
  const all: Exporters[] = [];
  let sampler: Sampler | undefined;
  if (connectionString !== undefined) {
    const { createInsightsExporters, createInsightsSampler } = await import('./createInsightsExporters.ts');
    all.push(watched(createInsightsExporters(connectionString, identity), 'Application Insights', warn));
    sampler = createInsightsSampler(sampled);
  }
  if (settings.otlp) {
    const { createOtlpExporters } = await import('./createOtlpExporters.ts');
    all.push(watched(createOtlpExporters(), 'the OTLP endpoint', warn));
  }
  return { spans: all.map(({ spans }) => spans), metrics: all.map(({ metrics }) => metrics), sampler };
}

function watched({ spans, metrics }: Exporters, place: string, warn: (line: string) => void): Exporters {
  const note = warnOnce(place, warn);
  watchExports(spans, note);
  watchExports(metrics, note);
  return { spans, metrics };
}
