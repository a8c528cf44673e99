import {
  ApplicationInsightsSampler,
  AzureMonitorMetricExporter,
  AzureMonitorTraceExporter,
} from '@azure/monitor-opentelemetry-exporter';
import type { Sampler } from '@opentelemetry/sdk-trace-base';
import { createIdentityCredential } from '../auth/createIdentityCredential.ts';
import type { Exporters } from './createExporters.ts';
import type { TelemetryIdentity } from './telemetrySettings.ts';

/**
 * Makes the exporters of Application Insights. What can't be sent is dropped: nothing is kept on the disk.
 * @param identity who writes; undefined writes with the connection string alone
 * @throws {Error} when the connection string has no key
 */
export function createInsightsExporters(connectionString: string, identity: TelemetryIdentity | undefined): Exporters {
  const credential = identity === undefined ? {} : { credential: createIdentityCredential(identity.clientId) };
  const options = { connectionString, disableOfflineStorage: true, ...credential };
  return { spans: new AzureMonitorTraceExporter(options), metrics: new AzureMonitorMetricExporter(options) };
}

/**
 * Makes a sampler that takes the same traces as the Functions host, by the trace's id. It asks for no flag of the host,
 * which is not reliable. Source: https://github.com/open-telemetry/opentelemetry-java-instrumentation/issues/19417
 * @param share from 0 to 1
 */
export function createInsightsSampler(share: number): Sampler {
  return new ApplicationInsightsSampler(share);
}
