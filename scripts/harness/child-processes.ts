import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { signal } from '../start/process-info';

/** A process and all that it started, the process first. */
function processTree(pid: number): number[] {
  const parents = readParents();
  const tree = [pid];
  // Grows while it is walked: children of children follow.
  for (const parent of tree) {
    for (const [child, of] of parents) if (of === parent) tree.push(child);
  }
  return tree;
}

/** Sends a signal to a process and all that it started: PostgreSQL has a process for each connection. */
export function signalTree(pid: number, name: NodeJS.Signals): void {
  for (const each of processTree(pid)) signal(each, name);
}

function readParents(): [pid: number, parent: number][] {
  if (process.platform !== 'linux') {
    return execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
      .trim()
      .split('\n')
      .map((line) => line.trim().split(/\s+/).map(Number) as [number, number]);
  }
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => [Number(name), parentOf(name)]);
}

/** 0 for a process that has ended meanwhile. */
function parentOf(pid: string): number {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // "pid (name) S parent …": the name may have spaces and brackets in it, so look behind the last one.
    return Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return 0;
  }
}
