import type { Finding } from './finding.ts';

const signs = { ok: 'ok       ', problem: 'PROBLEM  ', skipped: '–        ' } as const;

/** Findings as lines for a terminal, and what to do below each that needs it. */
export function report(findings: readonly Finding[]): string {
  const width = Math.max(...findings.map(({ what }) => what.length));
  return findings
    .flatMap(({ what, state, found, todo }) => [
      `${signs[state]}${what.padEnd(width)}  ${found}`,
      ...(todo === undefined ? [] : [`${' '.repeat(signs.ok.length + width)}  → ${todo}`]),
    ])
    .join('\n');
}
