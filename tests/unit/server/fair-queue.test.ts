import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { fc, test as property } from '@fast-check/vitest';
import { FairQueue } from '@/lib/server/fair-queue.mjs';
import { networkAddress } from '@/lib/server/network-address.mjs';
import { queued } from '@/lib/server/queued.mjs';

const one = { places: 1, placesPerAddress: 1, maxWaiting: 1_000, maxWaitMilliseconds: 60_000 };

/** Lets every promise that is settled already run its followers. */
const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

/** What happens to a queue: an address asks for a place, or one of those inside leaves. */
const events = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({ kind: fc.constant('enter'), address: fc.integer({ min: 0, max: 4 }) }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ kind: fc.constant('leave'), address: fc.integer({ min: 0, max: 99 }) }),
    },
  ),
  { minLength: 1, maxLength: 80 },
);

describe('the queue in front of pages that ask the database (V11, P34)', () => {
  property.prop([fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 60 })], { numRuns: 60 })(
    'serves the addresses in turn: none is served twice while another that waits is not served',
    async (arrivals) => {
      const queue = new FairQueue(one);
      await queue.enter('first');
      const served: number[] = [];
      for (const address of arrivals) void queue.enter(`${address}`).then(() => served.push(address));
      queue.leave('first');
      for (let turns = 0; turns < arrivals.length; turns += 1) {
        await settled();
        queue.leave(`${served.at(-1)}`);
      }
      expect([...served].sort()).toEqual([...arrivals].sort());
      served.forEach((address, index) => {
        const again = served.indexOf(address, index + 1);
        if (again === -1) return;
        const between = new Set(served.slice(index + 1, again));
        const stillWaiting = new Set(served.slice(again).filter((other) => other !== address));
        for (const other of stillWaiting) expect(between.has(other)).toBe(true);
      });
      expect([queue.inside, queue.waiting]).toEqual([0, 0]);
    },
  );

  property.prop([events, fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })], { numRuns: 80 })(
    'is bounded in all, per address and in what waits, leaves no place empty that somebody may have, and empties',
    async (happenings, places, placesPerAddress) => {
      const maxWaiting = 12;
      const queue = new FairQueue({ places, placesPerAddress, maxWaiting, maxWaitMilliseconds: 60_000 });
      const inside: string[] = [];
      const waiting = new Map<string, number>();
      const enter = async (address: string) => {
        waiting.set(address, (waiting.get(address) ?? 0) + 1);
        const admitted = await queue.enter(address);
        waiting.set(address, (waiting.get(address) ?? 0) - 1);
        if (admitted) inside.push(address);
      };
      const insideOf = (address: string) => inside.filter((other) => other === address).length;
      const leave = (at: number) => {
        const [address] = inside.splice(at % inside.length, 1);
        if (address !== undefined) queue.leave(address);
      };
      for (const { kind, address } of happenings) {
        if (kind === 'enter') void enter(`${address}`);
        else if (inside.length > 0) leave(address);
        await settled();
        expect(queue.inside).toBe(inside.length);
        expect(queue.inside).toBeLessThanOrEqual(places);
        expect(queue.waiting).toBeLessThanOrEqual(maxWaiting);
        for (const name of new Set(inside)) expect(insideOf(name)).toBeLessThanOrEqual(placesPerAddress);
        const mayEnter = [...waiting].some(([name, count]) => count > 0 && insideOf(name) < placesPerAddress);
        if (mayEnter) expect(queue.inside).toBe(places);
      }
      while (inside.length > 0) {
        leave(0);
        await settled();
      }
      expect([queue.inside, queue.waiting]).toEqual([0, 0]);
    },
  );

  it('one address with many requests keeps nobody out, and gives up its own when there is no room', async () => {
    const queue = new FairQueue({ ...one, places: 8, placesPerAddress: 4, maxWaiting: 100 });
    const greedy = Array.from({ length: 120 }, () => queue.enter('greedy'));
    await settled();
    expect([queue.inside, queue.waiting]).toEqual([4, 100]);
    await expect(queue.enter('other')).resolves.toBe(true);
    for (let turns = 0; turns < 104; turns += 1) queue.leave('greedy');
    const answers = await Promise.all(greedy);
    expect(answers.filter((admitted) => !admitted)).toHaveLength(16);
  });

  it('who waits too long is told so, and takes no place later', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const queue = new FairQueue({ ...one, maxWaitMilliseconds: 5_000 });
    await queue.enter('first');
    const second = queue.enter('second');
    await vi.advanceTimersByTimeAsync(5_000);
    await expect(second).resolves.toBe(false);
    queue.leave('first');
    expect([queue.inside, queue.waiting]).toEqual([0, 0]);
  });

  it('who goes away gives up waiting', async () => {
    const queue = new FairQueue(one);
    await queue.enter('first');
    let goAway = () => {};
    const second = queue.enter('second', (giveUp) => (goAway = giveUp));
    goAway();
    await expect(second).resolves.toBe(false);
    expect(queue.waiting).toBe(0);
  });
});

describe('whose turn it is (V11, P33)', () => {
  it.each([
    ['198.51.100.1', 0, '198.51.100.1'],
    ['203.0.113.9, 198.51.100.1, 10.0.0.2', 1, '198.51.100.1'],
    ['2001:db8:1:2:3:4:5:6, 10.0.0.2', 1, '2001:db8:1:2::/64'],
    ['2001:db8::1, 10.0.0.2', 1, '2001:db8:0:0::/64'],
    ['10.0.0.2', 1, '10.0.0.2'],
  ])('of %s with %i trusted proxies it is %s', (forwarded, trustedHops, turn) => {
    expect(networkAddress(forwarded, trustedHops)).toBe(turn);
  });

  property.prop([fc.array(fc.ipV4(), { maxLength: 5 })])(
    'a client behind a trusted proxy takes no more turns by what it forwards itself',
    (claimed) => {
      const forwarded = [...claimed, '198.51.100.1', '10.0.0.2'].join(', ');
      expect(networkAddress(forwarded, 1)).toBe('198.51.100.1');
    },
  );
});

/** A server whose pages stay open until they are released; everything else is answered at once. */
async function serve(trustedHops: number) {
  const held: http.ServerResponse[] = [];
  const server = http.createServer(
    queued(
      (request, response) => {
        if (request.url === '/reports') held.push(response);
        else response.end('past');
      },
      {
        withoutDatabase: new Set(['/about']),
        trustedHops,
        isInner: ({ headers }) => headers['x-inner'] === 'yes',
      },
    ),
  );
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const ask = (path: string, headers: Record<string, string> = {}) =>
    fetch(`http://127.0.0.1:${port}${path}`, { headers }).then((answer) => answer.text());
  return { held, ask };
}

describe('requests through the queue (V11)', () => {
  it('health, files, built pages and what the framework asks for a form never wait', async () => {
    const { held, ask } = await serve(0);
    const many = Array.from({ length: 40 }, () => ask('/reports'));
    await vi.waitFor(() => expect(held.length).toBeGreaterThan(0));
    for (const path of ['/api/health', '/icon.svg', '/about', '/about?from=mail', '/_next/static/a.js'])
      expect(await ask(path)).toBe('past');
    expect(await ask('/assess', { 'x-inner': 'yes' })).toBe('past');
    const all = Promise.all(many);
    let done = false;
    void all.then(() => (done = true));
    while (!done) {
      held.shift()?.end('served');
      await settled();
    }
    expect(new Set(await all)).toEqual(new Set(['served']));
  });

  it('an address is what the last trusted proxy says, so a client cannot be many by what it forwards', async () => {
    const { held, ask } = await serve(1);
    const from = (forged: string, address: string) => ({
      'x-forwarded-for': `${forged}, ${address}, 127.0.0.1`,
    });
    const greedy = Array.from({ length: 30 }, (_, index) =>
      ask('/reports', from(`10.0.0.${index}`, '203.0.113.5')),
    );
    // As many as one address may have inside.
    await vi.waitFor(() => expect(held).toHaveLength(8));
    const other = ask('/reports', from('10.0.0.1', '203.0.113.6'));
    await vi.waitFor(() => expect(held).toHaveLength(9));
    held.at(-1)?.end('other');
    await expect(other).resolves.toBe('other');
    const all = Promise.allSettled(greedy);
    let done = false;
    void all.then(() => (done = true));
    while (!done) {
      held.shift()?.end('served');
      await settled();
    }
    expect(await all).toHaveLength(30);
  });
});
