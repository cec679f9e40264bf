import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Face } from './faces';

const web = resolve(import.meta.dirname, '../../web/src');

/**
 * The paths in a face's tables of contents, its own and those of its rooms, read from their text:
 * no screen hides from a crawl.
 */
export function screensOf(face: Face): string[] {
  const tables = readdirSync(resolve(web, face), { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^screens\.ts|-screens\.tsx)$/.test(file))
    .sort();
  const paths = tables.flatMap((file) => {
    const text = readFileSync(resolve(web, face, file), 'utf8');
    return Array.from(text.matchAll(/Screen\(\s*'([^']+)'/g), ([, path]) => path ?? '');
  });
  if (paths.length === 0) throw new Error(`${face} lists no screens.`);
  return paths;
}
