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
  /** It was done, and taken back since: for this phone as if it had never been. */
  undone?: boolean;
  /** Files that go with it, kept beside it until it has arrived or was let go. */
  fileIds?: readonly string[];
}

/** A photo on its way; bytes and no blob, because older engines lose blobs they have stored. */
export interface KeptFile {
  id: string;
  bytes: ArrayBuffer;
  type: string;
}

export type NewDeed<Body = unknown> = Omit<QueuedDeed<Body>, 'id'>;

/** Where the queue lives; a real one must survive a reload the moment `add` has answered. */
export interface QueueStore {
  /** `files` and a changed deed are written with it, all or nothing. */
  add(deed: NewDeed, more: { files?: readonly KeptFile[]; put?: QueuedDeed }): Promise<number>;
  put(deed: QueuedDeed): Promise<void>;
  /** All deeds, oldest first. */
  all(): Promise<QueuedDeed[]>;
  remove(ids: readonly number[]): Promise<void>;
  /** Those that are there, in the order asked for. */
  files(ids: readonly string[]): Promise<KeptFile[]>;
  removeFiles(ids: readonly string[]): Promise<void>;
}

interface QueueSchema extends DBSchema {
  deeds: { key: number; value: QueuedDeed };
  files: { key: string; value: KeptFile };
}

/** On the phone's own database; the auto-increment key is the order of deeds. */
export function openQueueStore(name: string): QueueStore {
  let opened: Promise<IDBPDatabase<QueueSchema>> | undefined;
  const database = () => {
    opened ??= openDB<QueueSchema>(name, 2, {
      upgrade: (fresh, before) => {
        if (before < 1) fresh.createObjectStore('deeds', { keyPath: 'id', autoIncrement: true });
        // Apart from the deeds, so that reading the list does not read every photo.
        fresh.createObjectStore('files', { keyPath: 'id' });
      },
      // This tab must not keep another one with a newer page from opening.
      blocking: (_current, _wanted, event) => {
        (event.target as IDBDatabase).close();
        opened = undefined;
      },
      // The browser may close it under memory pressure: then the next use opens it again.
      terminated: () => {
        opened = undefined;
      },
    });
    return opened;
  };
  return {
    add: async (deed, { files = [], put }) => {
      const transaction = (await database()).transaction(['deeds', 'files'], 'readwrite');
      const deeds = transaction.objectStore('deeds');
      // The key is left out on purpose: the database gives the next one.
      const [id] = await Promise.all([
        deeds.add(deed as QueuedDeed),
        ...(put ? [deeds.put(put)] : []),
        ...files.map((file) => transaction.objectStore('files').put(file)),
      ]);
      await transaction.done;
      return id;
    },
    put: async (deed) => void (await (await database()).put('deeds', deed)),
    all: async () => (await database()).getAll('deeds'),
    remove: async (ids) => {
      const transaction = (await database()).transaction('deeds', 'readwrite');
      await Promise.all(ids.map((id) => transaction.store.delete(id)));
      await transaction.done;
    },
    files: async (ids) => {
      const opened = await database();
      const found = await Promise.all(ids.map((id) => opened.get('files', id)));
      return found.filter((file) => file !== undefined);
    },
    removeFiles: async (ids) => {
      const transaction = (await database()).transaction('files', 'readwrite');
      await Promise.all(ids.map((id) => transaction.store.delete(id)));
      await transaction.done;
    },
  };
}
