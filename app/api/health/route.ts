import { readHealth } from '@/lib/auth/read-health';

/** For whoever watches the server: 200 when it can work, 503 when the database does not answer. */
export async function GET(): Promise<Response> {
  const health = await readHealth();
  return Response.json(health, { status: health.database === 'up' ? 200 : 503, headers: { 'cache-control': 'no-store' } });
}
