import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

interface DraftSchema extends DBSchema {
  drafts: { key: string; value: unknown };
}

export interface DraftStore {
  read<Value>(key: string): Promise<Value | undefined>;
  write(key: string, value: unknown): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
}

/**
 * Forms half filled in outlive a call that comes in, a dead battery and an impatient thumb on
 * “back”. A phone that stores nothing simply has none: a draft is a kindness, not a promise.
 */
export function openDraftStore(name: string): DraftStore {
  let opened: Promise<IDBPDatabase<DraftSchema>> | undefined;
  const database = () => {
    opened ??= openDB<DraftSchema>(name, 1, {
      upgrade: (fresh) => {
        fresh.createObjectStore('drafts');
      },
      terminated: () => {
        opened = undefined;
      },
    });
    return opened;
  };
  return {
    read: async <Value>(key: string) => {
      const kept = await database().then((open) => open.get('drafts', key), forget);
      return kept as Value | undefined;
    },
    write: async (key, value) => {
      await database().then((open) => open.put('drafts', value, key), forget);
    },
    remove: async (keys) => {
      const open = await database().catch(forget);
      await Promise.all(keys.map((key) => open?.delete('drafts', key))).catch(forget);
    },
  };
}

function forget(): undefined {
  return undefined;
}
