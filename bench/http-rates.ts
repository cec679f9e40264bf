import { randomUUID } from 'node:crypto';
import autocannon from 'autocannon';
import type { ServerReady } from './bench-server';
import { type Measured, median, percentile } from './interleaved-rounds';

const CLIENTS = 64;

export interface HttpRates {
  readonly measured: Measured[];
  readonly refused: number;
}

/** Awards through the whole server against an address that only validates; by turns. */
export async function measureHttpRates(
  { address, stage }: ServerReady,
  options: { readonly rounds: number; readonly seconds: number },
): Promise<HttpRates> {
  const pairs = shuffledPairs(stage.sessionIds, stage.residentIds);
  const awards: autocannon.Result[] = [];
  const empties: autocannon.Result[] = [];
  for (let round = -1; round < options.rounds; round += 1) {
    const award = await load(address, options.seconds, (request) => {
      const pair = pairs.pop();
      const token = stage.organizers[pairs.length % stage.organizers.length];
      return {
        ...request,
        path: `/api/communities/${stage.communityId}/sessions/${pair?.sessionId}/check-ins`,
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({
          requestId: randomUUID(),
          residentId: pair?.residentId,
          way: 'roster',
          scannedAt: new Date().toISOString(),
        }),
      };
    });
    const empty = await load(address, options.seconds, (request) => ({
      ...request,
      path: '/bench/empty',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ requestId: randomUUID() }),
    }));
    if (round < 0) continue;
    awards.push(award);
    empties.push(empty);
  }
  return {
    measured: [measuredOf('http award', awards), measuredOf('http empty', empties)],
    refused: awards.reduce((sum, result) => sum + result.non2xx + result.errors, 0),
  };
}

function measuredOf(name: string, results: readonly autocannon.Result[]): Measured {
  return {
    name,
    rates: results.map((result) => result['2xx'] / result.duration),
    p50Ms: median(results.map((result) => result.latency.p50)),
    p99Ms: percentile(
      results.map((result) => result.latency.p99),
      50,
    ),
  };
}

async function load(
  address: string,
  seconds: number,
  setupRequest: (request: autocannon.Request) => autocannon.Request,
): Promise<autocannon.Result> {
  return await autocannon({
    url: address,
    connections: CLIENTS,
    duration: seconds,
    requests: [{ method: 'POST', setupRequest }],
  });
}

/** Each resident comes once to each session. */
function shuffledPairs(sessionIds: readonly string[], residentIds: readonly string[]) {
  const pairs = sessionIds.flatMap((sessionId) =>
    residentIds.map((residentId) => ({ sessionId, residentId })),
  );
  for (let last = pairs.length - 1; last > 0; last -= 1) {
    const other = Math.floor(Math.random() * (last + 1));
    [pairs[last], pairs[other]] = [pairs[other] as never, pairs[last] as never];
  }
  return pairs;
}
