import { app, type HttpHandler } from '@azure/functions';
import { telemetrySettingsFrom } from './telemetrySettings.ts';

/** Puts a span around each call of a handler; without telemetry the handler itself. */
export type Traced = (handler: HttpHandler) => HttpHandler;

/** Telemetry that runs. */
export interface Telemetry {
  readonly traced: Traced;
  /** Sends what is left; takes a few seconds at most. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts telemetry where a setting says where it goes. Without one, nothing of OpenTelemetry is even loaded. It never stands
 * in the API's way: what goes wrong with it is said once, and requests go on.
 * @param env the environment, of which the exporters read further standard variables themselves. One is set where it is not:
 *   the exporter of Application Insights shall send no statistics about itself to Microsoft
 * @param warn says what a person who looks after the app has to know
 */
export async function startTelemetry(
  env: Record<string, string | undefined>,
  warn: (line: string) => void,
): Promise<Traced> {
  const settings = telemetrySettingsFrom(env);
  if (settings === undefined) return untraced;
  env.APPLICATION_INSIGHTS_NO_STATSBEAT ??= 'true';
  try {
    const { createTelemetry } = await import('./createTelemetry.ts');
    const { traced, stop } = await createTelemetry(settings, warn);
    app.hook.appTerminate(stop);
    return traced;
  } catch (error) {
    const kind = error instanceof Error ? error.name : typeof error;
    warn(`Telemetry is off: it could not be started (${kind}). Check APPLICATIONINSIGHTS_CONNECTION_STRING.`);
    return untraced;
  }
}

function untraced(handler: HttpHandler): HttpHandler {
  return handler;
}
