import { isReady } from '@/lib/data/health';

export const dynamic = 'force-dynamic';

const headers = { 'cache-control': 'no-store' };

/** For load balancers and the launcher: 200 while this process can serve, 503 with Retry-After while it cannot. */
export async function GET(): Promise<Response> {
  if (await isReady()) return Response.json({ status: 'ok' }, { headers });
  return Response.json(
    { status: 'unavailable' },
    { status: 503, headers: { ...headers, 'retry-after': '5' } },
  );
}
