import type { TestContext } from 'vitest';

/** Skips the running test when a condition holds, and leaves the reason in the report of the run. */
export function skipBecause({ skip, task }: TestContext, condition: boolean, reason: string): void {
  if (!condition) return;
  Object.assign(task.meta, { skipReason: reason });
  skip(reason);
}
