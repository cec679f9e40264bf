import { rm } from 'node:fs/promises';
import { build } from 'vite';
import { compileMessages } from './compile-messages';
import { compressAssets } from './compress-assets';
import { faces, webFolder } from './faces';
import { measureSizes } from './measure-sizes';
import { consoleConfig } from './vite.console.config';
import { lightConfig } from './vite.light.config';

/**
 * `npm run build -w web [face…]`: every face, its packed copies, and the table of first-load sizes.
 */
async function buildFaces(): Promise<void> {
  const wanted = process.argv.slice(2);
  const chosen = wanted.length === 0 ? faces : faces.filter((face) => wanted.includes(face));
  await compileMessages();
  for (const face of chosen) {
    await rm(`${webFolder}dist/${face}`, { recursive: true, force: true });
    const config = face === 'committee' ? consoleConfig() : lightConfig(face);
    await build({ ...config, configFile: false, logLevel: 'warn' });
  }
  await compressAssets(`${webFolder}dist`);
  await measureSizes(`${webFolder}dist`);
}

await buildFaces();
// The message compiler's storage worker would keep the process for half a minute.
process.exit(0);
