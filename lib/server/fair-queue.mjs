// @ts-check

/**
 * @typedef {object} QueueLimits
 * @property {number} places how many may be inside at a time
 * @property {number} maxWaiting how many may wait; then the address with the most waiting gives one up
 * @property {number} maxWaitMilliseconds how long one waits at most
 */

/**
 * A queue in front of a few places that is fair per address: a place that becomes free goes to the next address in turn,
 * however many requests each has waiting, so that one address cannot keep the others out (performance.md V11).
 */
export class FairQueue {
  /** @type {Map<string, Set<(admitted: boolean) => void>>} addresses in the order of their turns */
  #waiting = new Map();
  #waitingCount = 0;
  #inside = 0;
  #limits;

  /** @param {QueueLimits} limits */
  constructor(limits) {
    this.#limits = limits;
  }

  get inside() {
    return this.#inside;
  }

  get waiting() {
    return this.#waitingCount;
  }

  /**
   * Waits for a place. Whoever got one calls {@link leave} exactly once.
   *
   * @param {string} address whose turn it is
   * @param {(giveUp: () => void) => void} [onWait] gets what ends the wait early, for a client that has gone
   * @returns {Promise<boolean>} false when there was no place in time, or no room to wait
   */
  enter(address, onWait) {
    if (this.#inside < this.#limits.places) {
      this.#inside += 1;
      return Promise.resolve(true);
    }
    return new Promise((resolve) => {
      /** @param {boolean} admitted */
      const settle = (admitted) => {
        clearTimeout(timer);
        this.#remove(address, settle);
        resolve(admitted);
      };
      const timer = setTimeout(() => settle(false), this.#limits.maxWaitMilliseconds);
      const own = this.#waiting.get(address) ?? new Set();
      this.#waiting.set(address, own.add(settle));
      this.#waitingCount += 1;
      onWait?.(() => settle(false));
      if (this.#waitingCount > this.#limits.maxWaiting) this.#giveUpOne();
    });
  }

  /** Frees a place for the next address in turn. */
  leave() {
    const next = this.#waiting.entries().next();
    if (next.done) {
      this.#inside -= 1;
      return;
    }
    const [address, own] = next.value;
    const [first] = own;
    // The address goes to the end of the line; `settle` takes it out when nothing of it waits any more.
    this.#waiting.delete(address);
    this.#waiting.set(address, own);
    first?.(true);
  }

  /** @param {string} address @param {(admitted: boolean) => void} settle */
  #remove(address, settle) {
    const own = this.#waiting.get(address);
    if (!own?.delete(settle)) return;
    this.#waitingCount -= 1;
    if (own.size === 0) this.#waiting.delete(address);
  }

  /** Refuses the newest request of the address that has the most waiting. */
  #giveUpOne() {
    const [longest] = [...this.#waiting.values()].sort((one, other) => other.size - one.size);
    [...(longest ?? [])].at(-1)?.(false);
  }
}
