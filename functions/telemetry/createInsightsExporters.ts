import {
  ApplicationInsightsSampler,
  AzureMonitorMetricExporter,
  AzureMonitorTraceExporter,
} from '@azure/monitor-opentelemetry-exporter';
import { ManagedIdentityApplication } from '@azure/msal-node';
import type { Sampler } from '@opentelemetry/sdk-trace-base';
import { createIdentityNetwork } from '../auth/createIdentityNetwork.ts';
import type { Exporters } from './createExporters.ts';
import type { TelemetryIdentity } from './telemetrySettings.ts';

/**
 * Makes the exporters of Application Insights. What can't be sent is dropped: nothing is kept on the disk.
 * @param identity who writes; undefined writes with the connection string alone
 * @throws {Error} when the connection string has no key
 */
export function createInsightsExporters(connectionString: string, identity: TelemetryIdentity | undefined): Exporters {
  const credential = identity === undefined ? {} : { credential: createCredential(identity) };
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

/** The credential that the exporters ask for tokens; written on MSAL, which is here anyway and keeps them. */
function createCredential({ clientId }: TelemetryIdentity) {
  const app = new ManagedIdentityApplication({
    ...(clientId === undefined ? {} : { managedIdentityIdParams: { userAssignedClientId: clientId } }),
    system: { networkClient: createIdentityNetwork() },
  });
  return {
    async getToken(scopes: string | string[]) {
      const [scope = ''] = [scopes].flat();
      // A managed identity is asked for a resource, which is the scope without its last part.
      const { accessToken, expiresOn } = await app.acquireToken({ resource: scope.replace(/\/\.default$/, '') });
      return { token: accessToken, expiresOnTimestamp: expiresOn?.getTime() ?? 0 };
    },
  };
}
