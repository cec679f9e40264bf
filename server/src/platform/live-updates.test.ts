import { randomUUID } from 'node:crypto';
import type { LiveEvent } from '@linli/contract/reports';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  communityId,
  findProbeActors,
  liveProbe,
  writeProbe,
  writeProbeCommunities,
} from '../testing/probe-operations';
import { startTestApp } from '../testing/start-test-app';
import type { TestApp } from '../testing/test-app';
import { createTestDatabase, type TestDatabase } from '../testing/test-database';
import { LiveStreams } from './live-stream';
import { type LiveUpdates, startLiveUpdates } from './live-updates';
import { createLog } from './log';
import { verb } from './route';
import { sql } from './sql';

const event = (state: string): LiveEvent => ({
  kind: 'attendance',
  residentId: randomUUID(),
  sessionId: randomUUID(),
  state,
});

/** Passes as soon as it holds; a busy machine may take its time. */
const eventually = (check: () => void) => vi.waitFor(check, { timeout: 15_000 });

describe('live updates', () => {
  let db: TestDatabase;
  const nodes: LiveUpdates[] = [];

  beforeAll(async () => {
    db = await createTestDatabase();
    for (const _ of [1, 2]) {
      nodes.push(await startLiveUpdates(db.database, db.target, createLog('silent')));
    }
  });
  afterAll(async () => {
    for (const node of nodes) await node.close();
    await db.drop();
  });

  function listen(node: LiveUpdates | undefined, community: string) {
    const heard: string[] = [];
    const end = node?.subscribe(community, {
      event: (happened) => heard.push('state' in happened ? happened.state : happened.kind),
      refresh: () => heard.push('refresh'),
    });
    return { heard, end };
  }

  // A community of its own for each test: what one published may reach a node during the next.
  it('reach the pages of every node in order, and only those of the community', async () => {
    const community = randomUUID();
    const here = listen(nodes[1], community);
    const elsewhere = listen(nodes[1], randomUUID());
    const states = Array.from({ length: 40 }, (_, index) => `s${index}`);
    await Promise.all(states.map((state) => nodes[0]?.publish(community, [event(state)])));
    await eventually(() => expect(here.heard).toEqual(states));
    expect(elsewhere.heard).toEqual([]);
    here.end?.();
    elsewhere.end?.();
  });

  it('ask to read again when an event is too big to travel', async () => {
    const community = randomUUID();
    const { heard, end } = listen(nodes[0], community);
    await nodes[0]?.publish(community, [event('x'.repeat(9_000))]);
    await eventually(() => expect(heard).toEqual(['refresh']));
    end?.();
  });

  it('connect again when the connection is lost, and ask to read again', async () => {
    const community = randomUUID();
    const { heard, end } = listen(nodes[0], community);
    await db.owner.rows(sql`select pg_terminate_backend(pid) as ended from pg_stat_activity
      where application_name = 'linli-live' and datname = current_database()`);
    await eventually(() => expect(heard).toEqual(['refresh']));
    await nodes[0]?.publish(community, [event('after')]);
    await eventually(() => expect(heard).toEqual(['refresh', 'after']));
    end?.();
  });
});

describe('event stream', () => {
  let app: TestApp;
  let address: string;
  const streams = new LiveStreams(2, 100);
  const open: AbortController[] = [];
  let signedIn = true;
  let rolesTaken = false;

  beforeAll(async () => {
    app = await startTestApp({
      streams,
      findActors: async (...asked) => {
        const actors = signedIn ? await findProbeActors(...asked) : [];
        return rolesTaken ? actors.map((actor) => actor && { ...actor, roles: [] }) : actors;
      },
      routes: [
        verb(liveProbe, async () => ({
          hears: (happened: LiveEvent) => !('state' in happened && happened.state === 'private'),
        })),
        verb(writeProbe, async ({ after }, { body: { text } }) => {
          after(event('private'));
          after(event(text));
          return { text, times: 1 };
        }),
      ],
    });
    await writeProbeCommunities(app.owner);
    address = await app.listen();
  });
  afterAll(() => app.close());
  afterEach(() => {
    for (const page of open.splice(0)) page.abort();
  });

  async function follow() {
    const page = new AbortController();
    open.push(page);
    const response = await fetch(`${address}/api/communities/${communityId}/probes/live`, {
      headers: { authorization: 'Bearer resident' },
      signal: page.signal,
    });
    const followed = { response, text: '', ended: false };
    void (async () => {
      const decoder = new TextDecoder();
      for await (const bytes of response.body ?? []) followed.text += decoder.decode(bytes);
      followed.ended = true;
    })().catch(() => undefined);
    return followed;
  }

  it('tells what was committed and what the page may hear', async () => {
    const page = await follow();
    expect(page.response.headers.get('content-type')).toContain('text/event-stream');
    expect(page.response.headers.get('content-security-policy')).toBeTruthy();
    await eventually(() => expect(page.text).toContain('event: ready'));
    const body = { requestId: randomUUID(), text: 'hello' };
    await app.call(writeProbe, { params: { communityId }, query: {}, body }, { token: 'resident' });
    await eventually(() => expect(page.text).toContain('"state":"hello"'));
    expect(page.text).not.toContain('private');
    await eventually(() => expect(page.text).toContain(': still here'));
  });

  it('is refused past a few for one sign-in, and free again when one ends', async () => {
    await eventually(() => expect(streams.count).toBe(0));
    await follow();
    await follow();
    expect((await follow()).response.status).toBe(429);
    open[0]?.abort();
    await eventually(() => expect(streams.count).toBe(1));
    expect((await follow()).response.status).toBe(200);
  });

  it('ends when the sign-in is revoked', async () => {
    await eventually(() => expect(streams.count).toBe(0));
    const page = await follow();
    signedIn = false;
    await eventually(() => expect(page.ended).toBe(true));
    signedIn = true;
  });

  it('ends when a role was taken away, so that the page comes back with what is left', async () => {
    await eventually(() => expect(streams.count).toBe(0));
    const page = await follow();
    rolesTaken = true;
    await eventually(() => expect(page.ended).toBe(true));
    rolesTaken = false;
  });
});
