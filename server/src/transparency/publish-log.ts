import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReadTile } from '@linli/core/transparency/check-log';
import { openCheckpoint } from '@linli/core/transparency/checkpoint';
import { readPolicy } from '@linli/core/transparency/policy';
import { TILE_WIDTH, type Tile, tilePath } from '@linli/core/transparency/tiles';
import type { VerifierKey } from '@linli/core/transparency/verifier-key';
import type { Queryable } from '../platform/database';
import {
  type CheckpointRow,
  findCheckpoint,
  findNewestCheckpoint,
  listCosignatures,
} from './checkpoints.queries';
import { findMostSignedSize } from './cosignatures.queries';
import { readIfThere, writeDurably } from './durable-file';
import { listOpenings } from './log.queries';
import { readPolicyText } from './read-policy-text';
import { tilesOfLog } from './tiles-of-log';

export interface PublishedPlace {
  readonly folder: string;
  readonly address: string | null;
}

/**
 * Brings the folder to the newest checkpoint, whatever is in it now: files that can never change
 * first, the checkpoint that speaks of them last. Every node does so with its own folder.
 */
export async function publishLog(
  db: Queryable,
  place: PublishedPlace,
  key: VerifierKey,
): Promise<void> {
  const newest = await findNewestCheckpoint(db);
  if (!newest) return;
  const checkpoint = newest.note + (await listCosignatures(db, newest.size)).join('');
  const policy = await readPolicyText(db, place.address, key);
  await replaceWhenOther(join(place.folder, 'policy.txt'), policy);
  await publishWitnessed(db, place.folder, readPolicy(policy).needed);
  const published = await readIfThere(join(place.folder, 'checkpoint'));
  if (published === checkpoint) return;
  const from = published === undefined ? 0 : openCheckpoint(published, key).size;
  // What was published once is never taken back, whatever the database says now.
  if (from > newest.size) return;
  if (from < newest.size) await publishEntries(db, place.folder, from, newest);
  await writeDurably(join(place.folder, 'checkpoint'), checkpoint);
}

/** The newest checkpoint that enough witnesses have signed, for whoever waits for them. */
async function publishWitnessed(db: Queryable, folder: string, needed: number): Promise<void> {
  const size = needed > 0 ? await findMostSignedSize(db, 0, needed) : undefined;
  const witnessed = size === undefined ? undefined : await findCheckpoint(db, size);
  if (!witnessed) return;
  const text = witnessed.note + (await listCosignatures(db, witnessed.size)).join('');
  await replaceWhenOther(join(folder, 'witnessed-checkpoint'), text);
}

async function publishEntries(
  db: Queryable,
  folder: string,
  from: number,
  { size }: CheckpointRow,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const read = tilesOfLog(db);
  for (const tile of newTiles(from, size)) await publishTile(folder, tile, read);
  for (const { leafIndex, type, nonce, payload } of await listOpenings(db, from, size)) {
    const opening = { type, nonce: nonce.toString('hex'), payload };
    const file = join(folder, 'open', `${leafIndex}.json`);
    await writeDurably(file, `${JSON.stringify(opening)}\n`);
  }
}

/** The tiles and bundles that a log of one size has and a smaller one has not. */
function* newTiles(from: number, to: number): Generator<Tile> {
  for (let level = 0, older = from, newer = to; newer > 0; level += 1) {
    for (let index = Math.floor(older / TILE_WIDTH); index * TILE_WIDTH < newer; index += 1) {
      const width = Math.min(TILE_WIDTH, newer - index * TILE_WIDTH);
      if (index * TILE_WIDTH + width === older) continue;
      if (level === 0) yield { level: 'entries', index, width };
      yield { level, index, width };
    }
    [older, newer] = [Math.floor(older / TILE_WIDTH), Math.floor(newer / TILE_WIDTH)];
  }
}

/** With a full tile its partial ones go: whoever asks for one finds the same in the full one. */
async function publishTile(folder: string, tile: Tile, read: ReadTile): Promise<void> {
  const bytes = await read(tile);
  if (!bytes) throw new Error(`The log lacks ${tilePath(tile)}`);
  const file = join(folder, tilePath(tile));
  await writeDurably(file, bytes);
  if (tile.width === TILE_WIDTH) await rm(`${file}.p`, { recursive: true, force: true });
}

async function replaceWhenOther(file: string, text: string): Promise<void> {
  if ((await readIfThere(file)) !== text) await writeDurably(file, text);
}
