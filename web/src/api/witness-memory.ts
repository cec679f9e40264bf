import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** What a person who watches the log keeps in this browser: a key, and the last log it signed. */
export interface WitnessMemory {
  readonly name: string;
  readonly seed: Uint8Array;
  /** The key of the log they watch: another one later is another log. */
  readonly logKey: string;
  /** The checkpoint signed last; null before the first. */
  readonly checkpoint: string | null;
}

interface MemorySchema extends DBSchema {
  witness: { key: 'me'; value: WitnessMemory };
}

export async function readWitness(): Promise<WitnessMemory | undefined> {
  return (await open()).get('witness', 'me');
}

/** The key is made once; a second one would be another witness. */
export async function beginWitness(memory: WitnessMemory): Promise<void> {
  await (await open()).add('witness', memory, 'me');
}

/**
 * Writes the checkpoint down as the next one after `before`, whole or not at all, also when the
 * page is open twice. Only then may the signature leave the browser.
 */
export async function advanceWitness(
  before: string | null,
  checkpoint: string,
): Promise<WitnessMemory | undefined> {
  const transaction = (await open()).transaction('witness', 'readwrite', { durability: 'strict' });
  const kept = await transaction.store.get('me');
  const fits = kept !== undefined && kept.checkpoint === before;
  if (kept && fits) await transaction.store.put({ ...kept, checkpoint }, 'me');
  await transaction.done;
  return fits ? kept : undefined;
}

function open(): Promise<IDBPDatabase<MemorySchema>> {
  return openDB<MemorySchema>('linli-witness', 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore('witness');
    },
  });
}
