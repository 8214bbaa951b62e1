import { type ChildProcess, spawn } from 'node:child_process';

/** Processes that do nothing but use a processor each, for a machine that is busy with other things. */
export class Burners {
  readonly #children: ChildProcess[];

  constructor(count: number) {
    this.#children = Array.from({ length: count }, () =>
      spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' }),
    );
  }

  stop(): void {
    for (const child of this.#children) child.kill('SIGKILL');
  }
}
