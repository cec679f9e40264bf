import type { LiveEvent } from '@linli/contract/reports';
import pg from 'pg';
import { coalesce } from './coalesce';
import type { Database } from './database';
import type { Log } from './log';
import type { ConnectionTarget } from './postgres-database';
import { sql } from './sql';

/**
 * Tells open pages of every node what was committed. Events travel by PostgreSQL's NOTIFY, so a
 * second node needs nothing besides the database. They are hints: a page that missed some is told
 * to read again (`refresh`), never left believing it has seen all.
 */
export interface LiveUpdates {
  publish(communityId: string, events: readonly LiveEvent[]): Promise<void>;
  subscribe(communityId: string, subscriber: Subscriber): () => void;
  close(): Promise<void>;
}

export interface Subscriber {
  event(event: LiveEvent): void;
  /** Events may have been missed. */
  refresh(): void;
}

const CHANNEL = 'linli_live';
/** NOTIFY refuses 8000 bytes and more. */
const PAYLOAD_MAX_BYTES = 7_900;
const RECONNECT_MS = [50, 250, 1_000, 5_000] as const;

export async function startLiveUpdates(
  database: Database,
  target: ConnectionTarget,
  log: Log,
): Promise<LiveUpdates> {
  const subscribers = new Map<string, Set<Subscriber>>();
  let client: pg.Client | undefined;
  let retryTimer: NodeJS.Timeout | undefined;
  let closed = false;

  const notify = coalesce<string, true>(async (channel, payloads) => {
    await database.run(sql`
      select pg_notify(${channel}, payload) from unnest(${payloads}::text[]) as payload`);
    return payloads.map(() => true as const);
  });

  async function listen(): Promise<void> {
    const fresh = new pg.Client({ ...target, application_name: 'linli-live', keepAlive: true });
    fresh.on('notification', (message) => deliver(message.payload ?? ''));
    fresh.on('error', () => lose(fresh));
    fresh.on('end', () => lose(fresh));
    await fresh.connect();
    await fresh.query(`listen ${CHANNEL}`);
    client = fresh;
  }

  function lose(lost: pg.Client): void {
    if (closed || client !== lost) return;
    client = undefined;
    log.warn({}, 'Live updates lost the database; connecting again');
    retry(0);
  }

  function retry(attempt: number): void {
    const waitMs = RECONNECT_MS[Math.min(attempt, RECONNECT_MS.length - 1)];
    retryTimer = setTimeout(() => {
      listen().then(
        () => {
          log.info({}, 'Live updates are connected again');
          for (const group of subscribers.values()) {
            for (const subscriber of group) subscriber.refresh();
          }
        },
        () => {
          if (!closed) retry(attempt + 1);
        },
      );
    }, waitMs);
  }

  function deliver(payload: string): void {
    const message = JSON.parse(payload) as { communityId: string; event: LiveEvent | null };
    for (const subscriber of subscribers.get(message.communityId) ?? []) {
      if (message.event) subscriber.event(message.event);
      else subscriber.refresh();
    }
  }

  await listen();
  return {
    async publish(communityId, events) {
      await Promise.all(events.map((event) => notify(CHANNEL, payloadOf(communityId, event))));
    },
    subscribe(communityId, subscriber) {
      const group = subscribers.get(communityId) ?? new Set();
      group.add(subscriber);
      subscribers.set(communityId, group);
      return () => {
        group.delete(subscriber);
        if (group.size === 0 && subscribers.get(communityId) === group) {
          subscribers.delete(communityId);
        }
      };
    },
    async close() {
      closed = true;
      clearTimeout(retryTimer);
      await client?.end();
    },
  };
}

/** An event that does not fit becomes a call to read again. */
function payloadOf(communityId: string, event: LiveEvent): string {
  const payload = JSON.stringify({ communityId, event });
  if (Buffer.byteLength(payload) <= PAYLOAD_MAX_BYTES) return payload;
  return JSON.stringify({ communityId, event: null });
}
