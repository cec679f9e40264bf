import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { QueuedDeed } from '../../api/queue-store';
import { now } from '../../ui/clock';

let sendScan: (deed: QueuedDeed) => Promise<unknown>;

/** The client takes the browser's Request when it is loaded; Node's wants a whole address. */
beforeAll(async () => {
  vi.stubGlobal(
    'Request',
    class extends Request {
      constructor(url: string, init: RequestInit) {
        super(new URL(url, 'http://linli.test'), init);
      }
    },
  );
  ({ sendScan } = await import('./send-scan'));
}, 60_000);

interface Sent {
  path: string;
  body: { offline: boolean; requestId: string };
}

let sent: Sent[];
let answers: (offline: boolean) => Response;

beforeEach(() => {
  sent = [];
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('fetch', async (request: Request) => {
    const body = (await request.json()) as Sent['body'];
    sent.push({ path: new URL(request.url).pathname, body });
    return answers(body.offline);
  });
});
afterEach(() => vi.unstubAllGlobals());

function aDeed(tries: number, ageMs: number): QueuedDeed {
  const scannedAt = new Date(now().getTime() - ageMs).toISOString();
  return {
    id: 1,
    requestId: 'd6a0c1de-0000-4000-8000-000000000001',
    owner: 'chen',
    kind: 'check_in',
    body: { communityId: 'c', sessionId: 's', way: 'camera', scannedAt, code: 'M1.X' },
    doneAt: scannedAt,
    label: {},
    state: 'waiting',
    tries,
  };
}

const recorded = () => Response.json({ attendanceId: 'a' });

function refusal(status: number, code: string): Response {
  return Response.json({ error: { code, zh: '', en: '' } }, { status });
}

it('sends a fresh scan without the mark of having waited', async () => {
  answers = recorded;
  await sendScan(aDeed(0, 200));
  expect(sent.map(({ body }) => body.offline)).toEqual([false]);
  expect(sent[0]?.path).toBe('/api/communities/c/sessions/s/check-ins');
});

it.each([
  ['after a failed try', 1, 3_000],
  ['after the app was closed over it', 0, 60_000],
])('marks a scan %s', async (_, tries, ageMs) => {
  answers = recorded;
  await sendScan(aDeed(tries, ageMs));
  expect(sent.map(({ body }) => body.offline)).toEqual([true]);
});

it('fetches the first answer when the first try had arrived after all', async () => {
  answers = (offline) => (offline ? refusal(409, 'request/id_reused') : recorded());
  expect(await sendScan(aDeed(1, 3_000))).toEqual({ attendanceId: 'a' });
  expect(sent.map(({ body }) => body.offline)).toEqual([true, false]);
  expect(new Set(sent.map(({ body }) => body.requestId)).size).toBe(1);
});

it('lets every other refusal stand', async () => {
  answers = () => refusal(409, 'attendance/code_stale');
  await expect(sendScan(aDeed(2, 3_000))).rejects.toMatchObject({
    code: 'attendance/code_stale',
  });
  expect(sent).toHaveLength(1);
});
