import { readFileSync } from 'node:fs';

/** The unit in which Linux tells processor time to programs, whatever its kernel counts in. */
const tickMilliseconds = 10;

/** Milliseconds of processor time that a process has used since it began; NaN where the system does not tell. */
export function processorTime(pid: number): number {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // "pid (name) S …": the name may hold spaces and brackets, so look behind the last one.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * tickMilliseconds;
  } catch {
    return Number.NaN;
  }
}
