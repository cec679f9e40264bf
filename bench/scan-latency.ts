import { randomUUID } from 'node:crypto';
import type { ServerReady } from './bench-server';
import { percentile } from './interleaved-rounds';

/** From the organizer's scan to the resident's open page: the time until the points are told. */
export async function measureScanLatency({
  address,
  stage,
}: ServerReady): Promise<{ p50Ms: number; p99Ms: number; scans: number }> {
  const latencies: number[] = [];
  for (const [index, scan] of stage.scans.entries()) {
    const page = await openPage(address, stage.communityId, scan.token);
    const startedAt = performance.now();
    const sessionId = stage.sessionIds[index % stage.sessionIds.length];
    const answer = await fetch(
      `${address}/api/communities/${stage.communityId}/sessions/${sessionId}/check-ins`,
      {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${stage.organizers[index % stage.organizers.length]}`,
        },
        body: JSON.stringify({
          requestId: randomUUID(),
          residentId: scan.residentId,
          way: 'roster',
          scannedAt: new Date().toISOString(),
        }),
      },
    );
    if (answer.status !== 200) throw new Error(`A scan was refused: ${await answer.text()}`);
    latencies.push((await page.points) - startedAt);
    page.close();
  }
  return {
    p50Ms: percentile(latencies, 50),
    p99Ms: percentile(latencies, 99),
    scans: latencies.length,
  };
}

/** The resident's event stream; `points` tells when the award came. */
async function openPage(
  address: string,
  communityId: string,
  token: string,
): Promise<{ points: Promise<number>; close(): void }> {
  const abort = new AbortController();
  const answer = await fetch(`${address}/api/communities/${communityId}/live`, {
    headers: { authorization: `Bearer ${token}` },
    signal: abort.signal,
  });
  const reader = answer.body?.getReader();
  if (!reader) throw new Error('The event stream has no body');
  await readUntil(reader, 'event: ready');
  return {
    points: readUntil(reader, '"kind":"points"').then(() => performance.now()),
    close: () => abort.abort(),
  };
}

async function readUntil(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  wanted: string,
): Promise<void> {
  const decoder = new TextDecoder();
  let text = '';
  while (!text.includes(wanted)) {
    const { value, done } = await reader.read();
    if (done) throw new Error(`The stream ended before ${wanted}`);
    text += decoder.decode(value, { stream: true });
  }
}
