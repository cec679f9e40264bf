import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Face } from './faces';

const web = resolve(import.meta.dirname, '../../web/src');

/** The paths in a face's table of contents, read from its text: no screen hides from a crawl. */
export function screensOf(face: Face): string[] {
  const file = 'screens.ts';
  const text = readFileSync(resolve(web, face, file), 'utf8');
  const paths = Array.from(text.matchAll(/Screen\(\s*'([^']+)'/g), ([, path]) => path ?? '');
  if (paths.length === 0) throw new Error(`${face}/${file} lists no screens.`);
  return paths;
}
