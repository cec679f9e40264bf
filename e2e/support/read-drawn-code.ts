import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Locator } from '@playwright/test';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

/** Reads a code off the screen as a camera would: from the picture of it. */
export async function readDrawnCode(code: Locator): Promise<string> {
  await prepared();
  const picture = await code.screenshot();
  const [found] = await readBarcodes(new Blob([new Uint8Array(picture)]), {
    formats: ['QRCode'],
    tryHarder: true,
  });
  if (!found?.text) throw new Error('There is no readable code on the screen.');
  return found.text;
}

/** Out of the box the reader would fetch its machine code from the internet. */
async function prepared(): Promise<void> {
  const file = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  const bytes = await readFile(file);
  const wasmBinary = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  prepareZXingModule({ overrides: { wasmBinary: wasmBinary as ArrayBuffer } });
}
