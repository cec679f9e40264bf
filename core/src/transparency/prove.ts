import type { ReadTile } from './check-log';
import { LogProblem } from './log-problem';
import { consistencySpans, type Hash, inclusionSpans, type Span } from './merkle-tree';
import { hashSpans, tilePath, tilesFor } from './tiles';

/** Proofs out of the static files of a log, wherever they are kept. */
export function proveInclusion(index: number, size: number, read: ReadTile): Promise<Hash[]> {
  return prove(inclusionSpans(index, size), size, read);
}

export function proveConsistency(older: number, newer: number, read: ReadTile): Promise<Hash[]> {
  return prove(consistencySpans(older, newer), newer, read);
}

async function prove(spans: readonly Span[], size: number, read: ReadTile): Promise<Hash[]> {
  const tiles = new Map<string, Uint8Array>();
  await Promise.all(
    tilesFor(spans, size).map(async (tile) => {
      const bytes = await read(tile);
      if (!bytes) throw new LogProblem('tile_missing', { tile: tilePath(tile) });
      tiles.set(tilePath(tile), bytes);
    }),
  );
  return hashSpans(spans, size, (tile) => tiles.get(tilePath(tile)) ?? new Uint8Array(0));
}
