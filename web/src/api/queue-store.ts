import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

export type DeedState = 'waiting' | 'done' | 'refused';

/** One deed kept on the phone until the server has answered, and for a while after. */
export interface QueuedDeed<Body = unknown, Answer = unknown> {
  /** Given by the store, rising: the order of doing, which random ids would lose. */
  id: number;
  requestId: string;
  /** Who did it; the next person on this phone must not send it as theirs. */
  owner: string;
  kind: string;
  body: Body;
  /** The phone's clock at the deed, ISO. */
  doneAt: string;
  /** What the list shows without a network: a name, a place. */
  label: Record<string, string>;
  state: DeedState;
  tries: number;
  answer?: Answer;
  refusal?: { code: string; zh: string; en: string; details: Record<string, unknown> };
  settledAt?: string;
  /** A refusal stays in front until someone has looked at it. */
  seen?: boolean;
}

export type NewDeed<Body = unknown> = Omit<QueuedDeed<Body>, 'id'>;

/** Where the queue lives; a real one must survive a reload the moment `add` has answered. */
export interface QueueStore {
  add(deed: NewDeed): Promise<number>;
  put(deed: QueuedDeed): Promise<void>;
  /** All deeds, oldest first. */
  all(): Promise<QueuedDeed[]>;
  remove(ids: readonly number[]): Promise<void>;
}

interface QueueSchema extends DBSchema {
  deeds: { key: number; value: QueuedDeed };
}

/** On the phone's own database; the auto-increment key is the order of deeds. */
export function openQueueStore(name: string): QueueStore {
  let opened: Promise<IDBPDatabase<QueueSchema>> | undefined;
  const database = () => {
    opened ??= openDB<QueueSchema>(name, 1, {
      upgrade: (fresh) => {
        fresh.createObjectStore('deeds', { keyPath: 'id', autoIncrement: true });
      },
      // The browser may close it under memory pressure: then the next use opens it again.
      terminated: () => {
        opened = undefined;
      },
    });
    return opened;
  };
  return {
    // The key is left out on purpose: the database gives the next one.
    add: async (deed) => (await database()).add('deeds', deed as QueuedDeed),
    put: async (deed) => void (await (await database()).put('deeds', deed)),
    all: async () => (await database()).getAll('deeds'),
    remove: async (ids) => {
      const transaction = (await database()).transaction('deeds', 'readwrite');
      await Promise.all(ids.map((id) => transaction.store.delete(id)));
      await transaction.done;
    },
  };
}
