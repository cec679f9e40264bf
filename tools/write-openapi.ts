import { readFile, writeFile } from 'node:fs/promises';
import { operations } from '@linli/contract/operations';
import openapiTypes, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { openApiDocument } from './openapi-document';

/**
 * Writes contract/openapi.json and the TypeScript types made from it. With --check nothing is
 * written and the exit code says whether the committed files are still true.
 */
async function writeOpenApi(check: boolean): Promise<void> {
  const manifest = JSON.parse(await readFile(fromRoot('package.json'), 'utf8'));
  const document = openApiDocument(operations, manifest.version);
  const files = {
    'contract/openapi.json': `${JSON.stringify(document, null, 2)}\n`,
    'contract/src/openapi-types.ts': await typesOf(document),
  };
  for (const [path, text] of Object.entries(files)) {
    const before = await readFile(fromRoot(path), 'utf8').catch(() => '');
    if (before === text) continue;
    if (check) {
      console.error(`${path} is stale: run \`npx tsx tools/write-openapi.ts\` and commit it.`);
      process.exitCode = 1;
    } else {
      await writeFile(fromRoot(path), text);
      console.log(`Wrote ${path}`);
    }
  }
}

async function typesOf(document: object): Promise<string> {
  const tree = await openapiTypes(document as OpenAPI3, { defaultNonNullable: false });
  const origin = '// Written by tools/write-openapi.ts from the operations; not to be edited.';
  return `${origin}\n\n${astToString(tree)}`;
}

function fromRoot(path: string): URL {
  return new URL(`../${path}`, import.meta.url);
}

await writeOpenApi(process.argv.includes('--check'));
