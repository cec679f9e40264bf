import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReadFile } from '@linli/core/transparency/tile-files';

/** A published log, in a folder or at an address: the same files by the same names. */
export interface LogSource {
  readonly place: string;
  /** Undefined when the file is not there; any other trouble is an error. */
  readonly read: ReadFile;
}

export function openLogSource(place: string): LogSource {
  return /^https?:\/\//.test(place) ? atAddress(place.replace(/\/+$/, '')) : inFolder(place);
}

function inFolder(folder: string): LogSource {
  return {
    place: folder,
    async read(path) {
      try {
        return await readFile(join(folder, path));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
        throw error;
      }
    },
  };
}

function atAddress(address: string): LogSource {
  return {
    place: address,
    async read(path) {
      const answer = await fetch(`${address}/${path}`, { signal: AbortSignal.timeout(30_000) });
      if (answer.status === 404) return undefined;
      if (!answer.ok) throw new Error(`${address}/${path} answered ${answer.status}`);
      return new Uint8Array(await answer.arrayBuffer());
    },
  };
}

export async function readText(source: LogSource, path: string): Promise<string | undefined> {
  const bytes = await source.read(path);
  return bytes && new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}
