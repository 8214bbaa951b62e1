import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { fc, test as property } from '@fast-check/vitest';
import { FairQueue } from '@/lib/server/fair-queue.mjs';
import { queued } from '@/lib/server/queued.mjs';

const patient = { places: 1, maxWaiting: 1_000, maxWaitMilliseconds: 60_000 };

/** Lets every promise that is settled already run its followers. */
const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('the queue in front of pages that ask the database (V11)', () => {
  property.prop([fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 60 })], { numRuns: 60 })(
    'serves the addresses in turn: none is served twice while another that waits is not served',
    async (arrivals) => {
      const queue = new FairQueue(patient);
      await queue.enter('first');
      const served: number[] = [];
      for (const address of arrivals) void queue.enter(`${address}`).then(() => served.push(address));
      for (let turns = 0; turns < arrivals.length; turns += 1) {
        queue.leave();
        await settled();
      }
      expect([...served].sort()).toEqual([...arrivals].sort());
      served.forEach((address, index) => {
        const again = served.indexOf(address, index + 1);
        if (again === -1) return;
        const between = new Set(served.slice(index + 1, again));
        const stillWaiting = new Set(served.slice(again).filter((other) => other !== address));
        for (const other of stillWaiting) expect(between.has(other)).toBe(true);
      });
      queue.leave();
      expect([queue.inside, queue.waiting]).toEqual([0, 0]);
    },
  );

  it('one address with many requests keeps nobody out, and gives up its own when there is no room', async () => {
    const queue = new FairQueue({ ...patient, maxWaiting: 100 });
    await queue.enter('first');
    const greedy = Array.from({ length: 120 }, () => queue.enter('greedy'));
    const other = queue.enter('other');
    await settled();
    expect(queue.waiting).toBe(100);
    queue.leave();
    queue.leave();
    await expect(other).resolves.toBe(true);
    for (let turns = 0; turns < 100; turns += 1) queue.leave();
    const answers = await Promise.all(greedy);
    expect(answers.filter((admitted) => !admitted)).toHaveLength(21);
  });

  it('who waits too long is told so, and takes no place later', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const queue = new FairQueue({ ...patient, maxWaitMilliseconds: 5_000 });
    await queue.enter('first');
    const second = queue.enter('second');
    await vi.advanceTimersByTimeAsync(5_000);
    await expect(second).resolves.toBe(false);
    queue.leave();
    expect([queue.inside, queue.waiting]).toEqual([0, 0]);
  });
});

describe('requests through the queue (V11)', () => {
  it('health, files and built pages never wait for pages that ask the database', async () => {
    const held: http.ServerResponse[] = [];
    const server = http.createServer(
      queued(
        (request, response) => {
          if (request.url?.startsWith('/reports')) held.push(response);
          else response.end('past');
        },
        new Set(['/about']),
      ),
    );
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const many = Array.from({ length: 40 }, () =>
      fetch(`${address}/reports`).then((answer) => answer.text()),
    );
    await vi.waitFor(() => expect(held.length).toBeGreaterThan(0));
    for (const path of ['/api/health', '/icon.svg', '/about', '/_next/static/a.js'])
      expect(await (await fetch(`${address}${path}`)).text()).toBe('past');
    while (held.length > 0 || (await pending(many))) {
      held.shift()?.end('served');
      await settled();
    }
    expect(new Set(await Promise.all(many))).toEqual(new Set(['served']));
  });
});

/** Whether any of these is not settled yet. */
async function pending(promises: readonly Promise<unknown>[]): Promise<boolean> {
  const mark = {};
  const states = await Promise.all(promises.map((each) => Promise.race([each, Promise.resolve(mark)])));
  return states.includes(mark);
}
