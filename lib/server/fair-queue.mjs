// @ts-check

/**
 * @typedef {object} QueueLimits
 * @property {number} places how many may be inside at a time
 * @property {number} placesPerAddress how many of them one address may have
 * @property {number} maxWaiting how many may wait; then the address with the most waiting gives one up
 * @property {number} maxWaitMilliseconds how long one waits at most
 */

/** What one address has in the queue. @typedef {{ inside: number, waiting: Set<(admitted: boolean) => void> }} Party */

/**
 * A queue in front of a few places that is fair per address: a place that becomes free goes to the next address in turn,
 * however many requests each has waiting, and no address has all places, so that one cannot keep the others out
 * (performance.md V11).
 */
export class FairQueue {
  /** @type {Map<string, Party>} addresses in the order of their turns */
  #parties = new Map();
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
   * Waits for a place. A caller that got one calls {@link leave} exactly once.
   *
   * @param {string} address whose turn it is
   * @param {(giveUp: () => void) => void} [onWait] gets what ends the wait early, for a client that has gone
   * @returns {Promise<boolean>} false when there was no place in time, or no room to wait
   */
  enter(address, onWait) {
    const party = this.#parties.get(address) ?? { inside: 0, waiting: new Set() };
    this.#parties.set(address, party);
    return new Promise((resolve) => {
      /** @param {boolean} admitted */
      const settle = (admitted) => {
        clearTimeout(timer);
        if (!party.waiting.delete(settle)) return;
        this.#waitingCount -= 1;
        if (!admitted) this.#forgetIfGone(address, party);
        resolve(admitted);
      };
      const timer = setTimeout(() => settle(false), this.#limits.maxWaitMilliseconds);
      party.waiting.add(settle);
      this.#waitingCount += 1;
      this.#admit();
      if (!party.waiting.has(settle)) return;
      onWait?.(() => settle(false));
      if (this.#waitingCount > this.#limits.maxWaiting) this.#giveUpOne();
    });
  }

  /**
   * Frees a place for the next address in turn.
   *
   * @param {string} address whose request had it
   */
  leave(address) {
    const party = this.#parties.get(address);
    if (!party) return;
    party.inside -= 1;
    this.#inside -= 1;
    this.#forgetIfGone(address, party);
    this.#admit();
  }

  /** Gives free places to addresses in turn, as long as one may have another. */
  #admit() {
    if (this.#waitingCount === 0) return;
    for (const [address, party] of this.#parties) {
      if (this.#inside >= this.#limits.places) return;
      const [first] = party.waiting;
      if (!first || party.inside >= this.#limits.placesPerAddress) continue;
      party.inside += 1;
      this.#inside += 1;
      // The address goes to the end of the line, where this walk comes to it again.
      this.#parties.delete(address);
      this.#parties.set(address, party);
      first(true);
    }
  }

  /** @param {string} address @param {Party} party */
  #forgetIfGone(address, party) {
    if (party.inside === 0 && party.waiting.size === 0) this.#parties.delete(address);
  }

  /** Refuses the newest request of the address that has the most waiting. */
  #giveUpOne() {
    /** @type {Party | undefined} */
    let longest;
    for (const party of this.#parties.values())
      if (!longest || party.waiting.size > longest.waiting.size) longest = party;
    [...(longest?.waiting ?? [])].at(-1)?.(false);
  }
}
