import { readFile } from 'node:fs/promises';

/** First-load script of the resident's page, as the build wrote it down. */
export async function readScriptSize(): Promise<number> {
  const file = new URL('../web/dist/sizes.json', import.meta.url);
  const sizes = JSON.parse(await readFile(file, 'utf8')) as {
    resident: { firstScriptGzipKb: number };
  };
  return sizes.resident.firstScriptGzipKb;
}
