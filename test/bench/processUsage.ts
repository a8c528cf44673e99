import { readFileSync } from 'node:fs';

/** What a process has used. */
export interface ProcessUsage {
  /** Processor time of all its threads since it began, in milliseconds; Linux counts in steps of 10. */
  readonly cpuMs: number;
  readonly residentMb: number;
  /** The most that has been resident so far. */
  readonly peakMb: number;
}

const TICK_MS = 10; // USER_HZ is 100 on every Linux that Node runs on

/**
 * Reads what a process has used from /proc.
 * @throws Error where there is no /proc: only Linux has it
 */
export function processUsage(pid: number): ProcessUsage {
  const status = readProc(pid, 'status');
  // The name before the closing bracket may hold spaces; user and system time are the 12th and 13th words after it.
  const words = readProc(pid, 'stat')
    .replace(/^.*\) /s, '')
    .split(' ');
  return {
    cpuMs: (Number(words[11]) + Number(words[12])) * TICK_MS,
    residentMb: megabytesOf(status, 'VmRSS'),
    peakMb: megabytesOf(status, 'VmHWM'),
  };
}

function readProc(pid: number, file: 'stat' | 'status'): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch (cause) {
    throw new Error('The bench reads what a process uses from /proc, which only Linux has.', { cause });
  }
}

function megabytesOf(status: string, field: string): number {
  return Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) / 1024;
}
