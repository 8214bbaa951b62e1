/** Where progress is shown; standard output, or a collector in tests. */
export interface ProgressOutput {
  write: (text: string) => unknown;
  isTTY?: boolean | undefined;
  columns?: number | undefined;
}

/** Lets a running step say what it is at, for the progress line. */
export type Say = (detail: string) => void;

const refreshMilliseconds = 100;
/** On plain output a long step gives a sign of life this often. */
const reminderMilliseconds = 15_000;

/**
 * Shows numbered steps with their time. On a terminal the running step is one line that is drawn again and
 * again; elsewhere (a log file, a container) every step ends as one plain line.
 */
export class Progress {
  #number = 0;

  constructor(
    private readonly total: number,
    private readonly output: ProgressOutput = process.stdout,
  ) {}

  /**
   * Runs one step.
   * @param work returns the sentence that stays on the line, such as "3 migrations applied".
   */
  async step(title: string, work: (say: Say) => Promise<string>): Promise<void> {
    this.#number += 1;
    const label = `${this.#number}/${this.total} ${title}`;
    const start = performance.now();
    let detail = '';
    const draw = () =>
      this.#draw(`${this.#bar()} ${label} … ${seconds(start)}${detail === '' ? '' : ` ${detail}`}`);
    const remind = () => this.output.write(`  ${label} … ${seconds(start)}\n`);
    const timer =
      this.output.isTTY === true
        ? setInterval(draw, refreshMilliseconds)
        : setInterval(remind, reminderMilliseconds);
    try {
      const outcome = await work((text) => (detail = text));
      this.#finish(`✓ ${label}: ${outcome} (${seconds(start)})`);
    } catch (error) {
      this.#finish(`✗ ${label} (${seconds(start)})`);
      throw error;
    } finally {
      clearInterval(timer);
    }
  }

  #bar(): string {
    return '━'.repeat(this.#number) + '┄'.repeat(this.total - this.#number);
  }

  #draw(line: string): void {
    // A terminal that does not know its width says 0.
    const width = this.output.columns || 80;
    this.output.write(`\r\u001b[2K${line.length < width ? line : `${line.slice(0, width - 2)}…`}`);
  }

  #finish(line: string): void {
    this.output.write(this.output.isTTY === true ? `\r\u001b[2K${line}\n` : `${line}\n`);
  }
}

function seconds(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}
