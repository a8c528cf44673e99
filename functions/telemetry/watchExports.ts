import { ExportResultCode, type ExportResult } from '@opentelemetry/core';

/** The part that exporters of spans and of metrics have in common. */
interface Exporter<Items> {
  export: (items: Items, done: (result: ExportResult) => void) => void;
}

/**
 * Tells of each export whether it worked.
 * @param note called once an export, whatever the exporter says afterwards: the one of Application Insights reports
 *   success after each failure
 */
export function watchExports<Items>(exporter: Exporter<Items>, note: (result: ExportResult) => void): void {
  const send = exporter.export.bind(exporter);
  exporter.export = (items, done) => {
    let isNoted = false;
    send(items, (result) => {
      if (!isNoted) note(result);
      isNoted = true;
      done(result);
    });
  };
}

/**
 * Makes what is told of exports to one place: the first failure is said, then nothing until one has worked again.
 * @param place as a sentence names it
 */
export function warnOnce(place: string, warn: (line: string) => void): (result: ExportResult) => void {
  let hasFailed = false;
  return ({ code, error }) => {
    const failed = code !== ExportResultCode.SUCCESS;
    if (failed && !hasFailed) {
      warn(
        `Telemetry does not reach ${place} (${error?.name ?? 'no reason given'}). Requests go on without it; this is said once.`,
      );
    }
    hasFailed = failed;
  };
}
