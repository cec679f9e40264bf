import { Worker } from 'node:worker_threads';
import { refuse } from '../platform/refuse';

export interface DecodedHeic {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue, alpha. */
  readonly pixels: Uint8Array;
}

/**
 * HEIC is what phones save and what sharp’s own library may not decode. The decoder is WebAssembly
 * in a thread of its own: a hostile file breaks at most that, and nobody else waits for it.
 */
export function decodeHeic(bytes: Buffer, pixelsMax: number): Promise<DecodedHeic> {
  return new Promise((resolve, reject) => {
    const unreadable = (): void => reject(refuse('claims/photo_unreadable'));
    const worker = new Worker(new URL('./decode-heic.worker.mjs', import.meta.url), {
      workerData: { bytes, pixelsMax },
      // What the decoder grumbles about a broken file is no news.
      stdout: true,
      stderr: true,
    });
    const timer = setTimeout(() => {
      unreadable();
      void worker.terminate();
    }, TIMEOUT_MS);
    worker.once('message', (answer: DecodedHeic | 'too_many_pixels') => {
      if (answer === 'too_many_pixels') reject(refuse('claims/photo_too_many_pixels'));
      else resolve(answer);
      void worker.terminate();
    });
    worker.once('error', unreadable);
    worker.once('exit', () => {
      clearTimeout(timer);
      unreadable();
    });
  });
}

const TIMEOUT_MS = 20_000;
