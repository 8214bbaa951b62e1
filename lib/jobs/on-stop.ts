import 'server-only';

type StopStep = () => Promise<void>;

declare global {
  /** Where lib/server/stop.mjs finds what has to end before the web server does. */
  var plumblineStopSteps: StopStep[] | undefined;
}

/** Registers something to be ended, in order of registration, before the web server closes its doors. */
export function onStop(step: StopStep): void {
  (globalThis.plumblineStopSteps ??= []).push(step);
}
