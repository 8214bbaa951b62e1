import 'server-only';

type StopStep = () => Promise<void>;

/** Where scripts/start/peer-address.mjs finds what has to end before the web server does. */
const kept = globalThis as typeof globalThis & { plumblineStopSteps?: StopStep[] };

/** Registers something to be ended, in order of registration, before the web server closes its doors. */
export function onStop(step: StopStep): void {
  (kept.plumblineStopSteps ??= []).push(step);
}
