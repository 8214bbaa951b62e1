import type { Instrumentation } from 'next';

/**
 * Runs once when the server process starts, before the first request. Reading the environment here names every
 * problem with it at once and ends the process; then the worker starts, unless it runs elsewhere.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { env } = await import('@/lib/env');
  const { onStop } = await import('@/lib/jobs/on-stop');
  const { markStopping } = await import('@/lib/data/health');
  onStop(() => Promise.resolve(markStopping()));
  if (env.WORKER !== 'inside') return;
  const { startWorker } = await import('@/lib/jobs/run-worker');
  const worker = startWorker();
  onStop(() => worker.stop());
}

/** Told each error that the framework answers with status 500, before that answer leaves. */
export const onRequestError: Instrumentation.onRequestError = async (error, request) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { troubleOf } = await import('@/lib/database-unavailable');
  const { notePassingFailure } = await import('@/lib/http/passing-failure');
  const reason = troubleOf(error);
  if (reason) notePassingFailure(reason, request);
};
