import { z } from 'zod';
import type { TelemetryReceiver } from './telemetryReceiver.ts';

const value = z
  .object({ stringValue: z.string(), intValue: z.coerce.number(), doubleValue: z.number(), boolValue: z.boolean() })
  .partial()
  .transform((one) => Object.values(one)[0]);
const attributes = z
  .array(z.object({ key: z.string(), value }))
  .transform((all) => Object.fromEntries(all.map((each) => [each.key, each.value])));

const span = z.object({
  traceId: z.string(),
  spanId: z.string(),
  parentSpanId: z.string().optional(),
  name: z.string(),
  attributes,
});
const traces = z.object({
  resourceSpans: z.array(z.object({ scopeSpans: z.array(z.object({ spans: z.array(span) })) })),
});

const points = z.object({
  dataPoints: z.array(z.object({ attributes, asDouble: z.number().optional(), count: z.number().optional() })),
});
const metrics = z.object({
  resourceMetrics: z.array(
    z.object({
      scopeMetrics: z.array(
        z.object({
          metrics: z.array(z.object({ name: z.string(), sum: points.optional(), histogram: points.optional() })),
        }),
      ),
    }),
  ),
});

/** A span as it came by OTLP. */
export type ReceivedSpan = z.output<typeof span>;

/** All spans that have come, oldest first. */
export function otlpSpans({ received }: TelemetryReceiver): readonly ReceivedSpan[] {
  return received
    .filter(({ path }) => path === '/v1/traces')
    .flatMap(({ text }) => traces.parse(JSON.parse(text)).resourceSpans)
    .flatMap(({ scopeSpans }) => scopeSpans)
    .flatMap(({ spans }) => spans);
}

/** What the metrics that came last say: for each name its values (of a histogram: how many) with their attributes. */
export function otlpMetrics({ received }: TelemetryReceiver) {
  const last = received.findLast(({ path }) => path === '/v1/metrics');
  const all = metrics.parse(JSON.parse(last?.text ?? '{}')).resourceMetrics.flatMap(({ scopeMetrics }) => scopeMetrics);
  return Object.fromEntries(
    all
      .flatMap((scope) => scope.metrics)
      .map(({ name, sum, histogram }) => [
        name,
        (sum ?? histogram)?.dataPoints.map((point) => [point.asDouble ?? point.count, point.attributes]),
      ]),
  );
}

const envelope = z
  .object({
    tags: z.record(z.string(), z.string()),
    data: z.object({
      baseData: z.object({
        name: z.string().optional(),
        id: z.string().optional(),
        type: z.string().optional(),
        metrics: z.array(z.object({ name: z.string(), value: z.number() })).optional(),
      }),
    }),
  })
  .transform(({ tags, data: { baseData } }) => ({
    name: baseData.name ?? baseData.metrics?.[0]?.name,
    id: baseData.id,
    type: baseData.type,
    value: baseData.metrics?.[0]?.value,
    operation: tags['ai.operation.id'],
    parent: tags['ai.operation.parentId'],
  }));

/** All that has come for Application Insights, oldest first: dependencies with their ids, metrics with their values. */
export function insightsItems({ received }: TelemetryReceiver) {
  return received.flatMap(({ text }) => z.array(envelope).parse(JSON.parse(text)));
}
