interface Closer {
  name: string;
  stop: () => Promise<void>;
  /** Ends it without waiting; must not lose what was acknowledged. */
  force: () => void;
  /** Not worth a line when it stops. */
  silent?: boolean;
}

/** The portal is to stop: thrown through whatever was going on. */
export class StopRequested extends Error {}

/**
 * What has been started, in order, so that it can be stopped in the opposite order. The first SIGINT, SIGTERM
 * or SIGHUP asks for that; the second ends everything at once.
 */
export class Shutdown {
  readonly #closers: Closer[] = [];
  readonly #request = new AbortController();
  /** Rejects with {@link StopRequested} when the portal is to stop. */
  readonly requested: Promise<never>;

  constructor() {
    this.requested = new Promise((_resolve, reject) => {
      this.#request.signal.addEventListener('abort', () => reject(new StopRequested()), { once: true });
    });
    this.requested.catch(() => undefined);
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => this.#onSignal());
  }

  /** Aborted when the portal is to stop; for child processes of a step. */
  get signal(): AbortSignal {
    return this.#request.signal;
  }

  add(closer: Closer): void {
    this.#closers.push(closer);
  }

  /** @throws {StopRequested} between two steps, when a signal came during the first. */
  check(): void {
    if (this.#request.signal.aborted) throw new StopRequested();
  }

  /** Stops everything, last started first. A failure is reported and does not keep the rest from stopping. */
  async run(report: (line: string) => void): Promise<void> {
    for (let closer = this.#closers.pop(); closer !== undefined; closer = this.#closers.pop()) {
      try {
        await closer.stop();
        if (closer.silent !== true) report(`${closer.name} stopped.`);
      } catch (error) {
        report(error instanceof Error ? error.message : String(error));
      }
    }
  }

  #onSignal(): void {
    if (!this.#request.signal.aborted) {
      this.#request.abort();
      return;
    }
    for (const closer of [...this.#closers].reverse()) closer.force();
    process.exit(130);
  }
}
