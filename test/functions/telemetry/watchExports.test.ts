import { ExportResultCode, type ExportResult } from '@opentelemetry/core';
import { describe, expect, it } from '@jest/globals';
import { warnOnce, watchExports } from '../../../functions/telemetry/watchExports.ts';

const worked: ExportResult = { code: ExportResultCode.SUCCESS };
const failed: ExportResult = { code: ExportResultCode.FAILED, error: new TypeError('to https://secret.example') };

describe('watchExports()', () => {
  it('tells of each export once, by what is said first, and passes everything on', () => {
    const exporter = {
      export: (items: readonly ExportResult[], done: (result: ExportResult) => void) => items.forEach(done),
    };
    const noted: ExportResult[] = [];
    const passed: ExportResult[] = [];
    watchExports(exporter, (result) => noted.push(result));
    exporter.export([failed, worked], (result) => passed.push(result));
    exporter.export([worked], (result) => passed.push(result));
    expect(noted).toEqual([failed, worked]);
    expect(passed).toEqual([failed, worked, worked]);
  });
});

describe('warnOnce()', () => {
  it('says the first failure of each row of failures, without what the error says', () => {
    const lines: string[] = [];
    const note = warnOnce('the place', (line) => lines.push(line));
    for (const result of [worked, failed, failed, worked, { code: ExportResultCode.FAILED }]) note(result);
    expect(lines).toEqual([
      'Telemetry does not reach the place (TypeError). Requests go on without it; this is said once.',
      'Telemetry does not reach the place (no reason given). Requests go on without it; this is said once.',
    ]);
  });
});
