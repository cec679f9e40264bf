import { existsSync } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { faces } from './faces';

interface FaceSize {
  firstScriptGzipKb: number;
  firstStyleGzipKb: number;
  allScriptGzipKb: number;
}

/**
 * What a first open of each face fetches before it can draw: printed, and kept for bench and tests.
 */
export async function measureSizes(dist: string): Promise<void> {
  const sizes: Record<string, FaceSize> = {};
  for (const face of faces) {
    if (existsSync(`${dist}/${face}/index.html`)) sizes[face] = await faceSize(`${dist}/${face}`);
  }
  await writeFile(`${dist}/sizes.json`, `${JSON.stringify(sizes, null, 2)}\n`);
  console.table(sizes);
}

async function faceSize(folder: string): Promise<FaceSize> {
  const page = await readFile(`${folder}/index.html`, 'utf8');
  const named = [...page.matchAll(/(?:src|href)="\/[a-z]+\/([^"]+\.(?:js|css))"/g)];
  const first = named.map((match) => match[1] ?? '');
  const assets = (await readdir(`${folder}/assets`)).filter((name) => name.endsWith('.js'));
  return {
    firstScriptGzipKb: await gzipKb(
      folder,
      first.filter((name) => name.endsWith('.js')),
    ),
    firstStyleGzipKb: await gzipKb(
      folder,
      first.filter((name) => name.endsWith('.css')),
    ),
    allScriptGzipKb: await gzipKb(
      folder,
      assets.map((name) => `assets/${name}`),
    ),
  };
}

async function gzipKb(folder: string, names: string[]): Promise<number> {
  const files = await Promise.all(names.map((name) => stat(`${folder}/${name}.gz`)));
  return Math.round(files.reduce((sum, file) => sum + file.size, 0) / 100) / 10;
}
