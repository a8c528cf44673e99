/** Where telemetry goes, and as whom. */
export interface TelemetrySettings {
  /** Of Application Insights; undefined sends nothing there. */
  readonly connectionString: string | undefined;
  /** Who writes to Application Insights; undefined where the connection string is enough. */
  readonly identity: TelemetryIdentity | undefined;
  /** Whether spans and metrics go to the OTLP endpoint that the standard `OTEL_EXPORTER_OTLP_…` variables name. */
  readonly otlp: boolean;
  /** Share of the traces that are sent to Application Insights, from 0 to 1. */
  readonly sampled: number;
  /** Under which name this app is shown; the Functions host uses the same. */
  readonly serviceName: string;
}

/** A managed identity. */
export interface TelemetryIdentity {
  /** Of a user-assigned identity; undefined for the system-assigned one. */
  readonly clientId: string | undefined;
}

/** Environment variables by their names. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads where telemetry goes. These are the variables that the Functions host reads as well, so that both send to one place.
 * @returns undefined when nothing is set
 */
export function telemetrySettingsFrom(env: Environment): TelemetrySettings | undefined {
  const connectionString = env.APPLICATIONINSIGHTS_CONNECTION_STRING?.trim() ?? '';
  const otlp = (env.OTEL_EXPORTER_OTLP_ENDPOINT ?? '') !== '';
  if (connectionString === '' && !otlp) return undefined;
  return {
    connectionString: connectionString === '' ? undefined : connectionString,
    identity: identityFrom(env.APPLICATIONINSIGHTS_AUTHENTICATION_STRING ?? ''),
    otlp,
    sampled: sampledFrom(env),
    serviceName: [env.OTEL_SERVICE_NAME, env.WEBSITE_SITE_NAME].find(Boolean) ?? 'rangecast',
  };
}

/** `ClientId=…;Authorization=AAD`. Source: https://learn.microsoft.com/azure/azure-functions/functions-app-settings */
function identityFrom(text: string): TelemetryIdentity | undefined {
  const parts = new Map(text.split(';').map((part) => readPart(part)));
  if (parts.get('authorization')?.toUpperCase() !== 'AAD') return undefined;
  const clientId = parts.get('clientid');
  return { clientId: clientId === '' ? undefined : clientId };
}

function readPart(part: string): readonly [string, string] {
  const [name = '', ...value] = part.split('=');
  return [name.trim().toLowerCase(), value.join('=').trim()];
}

/** The host samples by the same two variables. Source: https://github.com/Azure/azure-functions-host/pull/11568 */
function sampledFrom(env: Environment): number {
  if (env.OTEL_TRACES_SAMPLER !== 'microsoft.fixed_percentage') return 1;
  const share = Number(env.OTEL_TRACES_SAMPLER_ARG ?? '1');
  return share >= 0 && share <= 1 ? share : 1;
}
