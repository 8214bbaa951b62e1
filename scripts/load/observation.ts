import { quantile } from '../bench/pages/quantile';
import type { Checks } from '../harness/checks';
import type { Observe } from './company';

/** V11, in milliseconds. */
const longestP95 = 300;

/** What the companies of one phase saw. */
export class Observation {
  readonly #times = new Map<string, number[]>();
  #refused = 0;
  readonly #failed = new Map<string, number>();

  readonly observe: Observe = (kind, { status, milliseconds, text }) => {
    const times = this.#times.get(kind) ?? [];
    times.push(milliseconds);
    this.#times.set(kind, times);
    const isRefusedForm = kind === 'action' && !text.includes('"status":"done"');
    const isRefusal = status === 503 || status === 429 || (status === 200 && isRefusedForm);
    if (isRefusal) this.#refused += 1;
    else if (![200, 303].includes(status)) {
      const what = `${kind} ${status}`;
      this.#failed.set(what, (this.#failed.get(what) ?? 0) + 1);
    }
  };

  get count(): number {
    return [...this.#times.values()].flat().length;
  }

  /** In milliseconds. */
  p95(kind: string): number {
    return quantile(this.#times.get(kind) ?? [], 0.95);
  }

  report(title: string, checks: Checks): void {
    const all = [...this.#times.values()].flat();
    checks.none(`${title}: refusals`, this.#refused, 'requests');
    const failed = [...this.#failed].map(([what, count]) => `${count} times ${what}`).join(', ');
    const errors = [...this.#failed.values()].reduce((sum, count) => sum + count, 0);
    checks.none([`${title}: errors`, failed].filter(Boolean).join(', '), errors, 'requests');
    checks.tell(`${title}: p50`, quantile(all, 0.5), 'ms');
    checks.atMost(`${title}: p95`, quantile(all, 0.95), longestP95, 'ms');
    for (const kind of this.#times.keys()) {
      checks.tell(`${title}: p95 of each ${kind}`, this.p95(kind), 'ms');
    }
  }
}
