import type { Operation } from '../../handler/operation.ts';
import { Problem } from '../../handler/problem.ts';
import { sha256 } from '../../secrets/digest.ts';

export const readHealth: Operation<'readHealth'> = () => Promise.resolve({ status: 200, json: { status: 'ok' } });

export const readReadiness: Operation<'readReadiness'> = async ({ portal, signal }) => {
  // A portal that stops still answers what it has begun, but must get nothing new from a load balancer.
  if (signal.aborted) throw new Problem('unavailable', { retryAfterSeconds: 3 });
  await portal.store.check();
  return { status: 200, json: { status: 'ready', mode: portal.config.mode } };
};

export const readContract: Operation<'readContract'> = async ({ portal }) => {
  const { default: contract } = await import('@nagrik/openapi/openapi.json', { with: { type: 'json' } });
  const servers = [{ url: portal.config.publicUrl, description: 'This portal.' }];
  const json = { ...contract, servers };
  return {
    status: 200,
    json,
    etag: (await sha256(JSON.stringify(json))).slice(0, 27),
    cache: 'public, max-age=300',
  };
};
