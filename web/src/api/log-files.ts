import type { ReadTile } from '@linli/core/transparency/check-log';
import { tileFiles } from '@linli/core/transparency/tile-files';
import { NetworkLost } from './refusal';

/** The published files of the log, read as any stranger would read them. */
export function publishedTiles(): ReadTile {
  return tileFiles(readPublished);
}

export async function readPublished(path: string): Promise<Uint8Array | undefined> {
  const answer = await fetch(`/log/${path}`).catch(() => {
    throw new NetworkLost();
  });
  if (answer.status === 404) return undefined;
  if (!answer.ok) throw new NetworkLost();
  return new Uint8Array(await answer.arrayBuffer());
}
