/** One line of a harness: what was looked at, its figure, what it must be, and whether it is. */
export interface Check {
  check: string;
  figure: number;
  unit: string;
  must: string;
  ok: boolean;
}

/** Collects checks and prints each as one line of JSON as soon as it is known. */
export class Checks {
  readonly #all: Check[] = [];

  constructor(private readonly print: (line: string) => void) {}

  /** A figure that must not be above a limit. */
  atMost(check: string, figure: number, limit: number, unit: string): void {
    this.#add({ check, figure: rounded(figure), unit, must: `<= ${limit}`, ok: figure <= limit });
  }

  /** A figure that is only told. */
  tell(check: string, figure: number, unit: string): void {
    this.#add({ check, figure: rounded(figure), unit, must: 'any', ok: true });
  }

  /** How many of something that must not happen did. */
  none(check: string, count: number, unit: string): void {
    this.atMost(check, count, 0, unit);
  }

  get missed(): number {
    return this.#all.filter(({ ok }) => !ok).length;
  }

  #add(check: Check): void {
    this.#all.push(check);
    this.print(JSON.stringify(check));
  }
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
