import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const packable = /\.(js|css|html|svg|wasm|webmanifest)$/;
const gzipped = promisify(gzip);
const brotlied = promisify(brotliCompress);

/**
 * Writes `.gz` and `.br` beside each text asset, so that the server packs nothing while serving.
 */
export async function compressAssets(folder: string): Promise<void> {
  const names = await readdir(folder, { recursive: true });
  await Promise.all(
    names.filter((name) => packable.test(name)).map((name) => pack(join(folder, name))),
  );
}

async function pack(path: string): Promise<void> {
  const plain = await readFile(path);
  // Above level 9 brotli takes many seconds on a megabyte for a few per cent.
  const quality = plain.length > 300_000 ? 8 : 11;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
  };
  const [gz, br] = await Promise.all([gzipped(plain, { level: 9 }), brotlied(plain, { params })]);
  await Promise.all([writeFile(`${path}.gz`, gz), writeFile(`${path}.br`, br)]);
}
