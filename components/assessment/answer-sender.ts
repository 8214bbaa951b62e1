import type { FormState } from '@/lib/shared/form-state';
import type { KeptAnswer } from './kept-answers';

/** What the mark in the head of the page says. */
export type SavingState = 'idle' | 'saving' | 'saved' | 'kept' | 'unsaved';

/** What became of an answer. `kept` may be followed by one of the others, when the connection is back. */
export type Outcome =
  { kind: 'saved'; href: string | undefined } | { kind: 'refused'; state: FormState } | { kind: 'kept' };

export interface AnswerStore {
  keep: (answer: KeptAnswer) => void;
  forget: (answer: KeptAnswer) => void;
}

/** Hands one answer to the server; throws when the server cannot be reached. */
export type Deliver = (answer: KeptAnswer) => Promise<FormState>;

interface Waiting {
  answer: KeptAnswer;
  onOutcome: ((outcome: Outcome) => void) | undefined;
}

/** Milliseconds before trying again, one after the other; the last one repeats. */
export const retryDelays = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000];

/** Milliseconds after which an answer that got no reply counts as not sent; sending it twice does no harm. */
export const longestWait = 12_000;

/** A reply that comes sooner needs no "saving" before it. */
export const quietMilliseconds = 400;

/** Refusals that pass by themselves. */
const passing = new Set(['unavailable', 'busy', 'rate-limited']);

/**
 * Sends answers one after the other, the newest of each question only. Each is kept on the device before it is
 * sent and until it is saved; while the server cannot be reached it tries again, later and later.
 */
export class AnswerSender {
  #waiting = new Map<string, Waiting>();
  #deliver: Deliver | null = null;
  #running = false;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #state: SavingState = 'idle';
  #listeners = new Set<() => void>();
  readonly #store: AnswerStore;

  constructor(store: AnswerStore) {
    this.#store = store;
  }

  /** Tells the sender how to reach the server, and sends what is waiting. */
  connect(deliver: Deliver): void {
    this.#deliver = deliver;
    this.retry();
  }

  /**
   * Takes an answer over. An older one to the same question that is still waiting is dropped; the same one again
   * is not sent twice, only its listener changes.
   */
  send(answer: KeptAnswer, onOutcome?: (outcome: Outcome) => void): void {
    const key = keyOf(answer);
    const before = this.#waiting.get(key);
    if (before && sameFields(before.answer, answer)) {
      before.onOutcome = onOutcome ?? before.onOutcome;
    } else {
      this.#store.keep(answer);
      this.#waiting.delete(key);
      this.#waiting.set(key, { answer, onOutcome });
    }
    this.retry();
  }

  /** Tries at once what is waiting, for instance because the connection came back. */
  retry(): void {
    clearTimeout(this.#timer);
    if (!this.#running && this.#waiting.size > 0) void this.#run();
  }

  /** Begins a page: what it shows is saved, or nothing is answered on it yet. */
  arrive(saved: boolean): void {
    if (this.#waiting.size > 0) return;
    if (saved) this.#become('saved');
    else if (this.#state === 'unsaved') this.#become('idle');
  }

  /** Says that the form holds something that cannot be sent yet. */
  markUnsaved(): void {
    if (this.#waiting.size === 0) this.#become('unsaved');
  }

  get state(): SavingState {
    return this.#state;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  async #run(): Promise<void> {
    if (!this.#deliver) return;
    this.#running = true;
    const busy = setTimeout(() => this.#become('saving'), quietMilliseconds);
    let last: Outcome['kind'] = 'saved';
    for (let next = this.#first(); next; next = this.#first()) {
      const outcome = await attempt(this.#deliver, next.answer);
      last = outcome.kind;
      if (outcome.kind === 'kept') break;
      this.#failures = 0;
      this.#settle(next, outcome);
    }
    this.#running = false;
    clearTimeout(busy);
    if (last === 'kept') this.#waitForServer();
    else this.#become(last === 'saved' ? 'saved' : 'unsaved');
  }

  /** A newer answer to the same question may have come in the meantime; then that one decides. */
  #settle(sent: Waiting, outcome: Outcome): void {
    const key = keyOf(sent.answer);
    if (this.#waiting.get(key) !== sent) return;
    this.#waiting.delete(key);
    this.#store.forget(sent.answer);
    sent.onOutcome?.(outcome);
  }

  #waitForServer(): void {
    this.#become('kept');
    for (const { onOutcome } of this.#waiting.values()) onOutcome?.({ kind: 'kept' });
    const delay = retryDelays[Math.min(this.#failures, retryDelays.length - 1)];
    this.#failures += 1;
    this.#timer = setTimeout(() => this.retry(), delay);
  }

  #first(): Waiting | undefined {
    return this.#waiting.values().next().value;
  }

  #become(state: SavingState): void {
    if (state === this.#state) return;
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

async function attempt(deliver: Deliver, answer: KeptAnswer): Promise<Outcome> {
  try {
    const state = await inTime(deliver(answer));
    if (state.status === 'done') return { kind: 'saved', href: state.href };
    if (state.status === 'error' && passing.has(state.code ?? '')) return { kind: 'kept' };
    return { kind: 'refused', state };
  } catch {
    return { kind: 'kept' };
  }
}

function inTime<Value>(reply: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no reply in time')), longestWait);
    reply.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function sameFields(left: KeptAnswer, right: KeptAnswer): boolean {
  return JSON.stringify(left.fields) === JSON.stringify(right.fields);
}

function keyOf({ assessment, question }: KeptAnswer): string {
  return `${assessment}.${question}`;
}
