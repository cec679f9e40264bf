import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startEmbeddedPostgres } from '@linli/server/platform/embedded-postgres';
import { createLog } from '@linli/server/platform/log';
import { migrate } from '@linli/server/platform/migrate';
import pg from 'pg';
import * as ask from './schema-queries';

const SNAPSHOT = new URL('../server/schema.sql', import.meta.url);

/**
 * Writes server/schema.sql: what all migrations together make, so that a reader need not add them
 * up and a review shows what a migration changed. With --check it only compares.
 */
async function dumpSchema(check: boolean): Promise<void> {
  const text = await schemaOfFreshDatabase();
  const before = await readFile(SNAPSHOT, 'utf8').catch(() => '');
  if (before === text) return;
  if (check) {
    console.error('server/schema.sql is stale: run `npx tsx tools/dump-schema.ts` and commit it.');
    process.exitCode = 1;
    return;
  }
  await writeFile(SNAPSHOT, text);
  console.log('Wrote server/schema.sql');
}

async function schemaOfFreshDatabase(): Promise<string> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'linli-schema-'));
  const log = createLog('silent');
  const server = await startEmbeddedPostgres({ dataDirectory, log });
  try {
    await migrate(
      server.target,
      fileURLToPath(new URL('../server/migrations', import.meta.url)),
      log,
    );
    const client = new pg.Client(server.target);
    await client.connect();
    try {
      return await describe(client);
    } finally {
      await client.end();
    }
  } finally {
    await server.stop();
    await rm(dataDirectory, { recursive: true, force: true });
  }
}

type Row = Readonly<Record<string, string>>;

async function describe(client: pg.Client): Promise<string> {
  const rows = async (query: string, ...values: string[]): Promise<Row[]> =>
    (await client.query<Row>(query, values)).rows;
  const parts = ['-- Written by tools/dump-schema.ts from the migrations; not to be edited.'];
  for (const { name, body } of await rows(ask.TYPES)) {
    parts.push(`create type ${name} as (\n${body}\n);`);
  }
  for (const { name } of await rows(ask.TABLES)) parts.push(await describeTable(rows, name ?? ''));
  for (const { name, text } of await rows(ask.VIEWS)) parts.push(`create view ${name} as\n${text}`);
  for (const { name, text, callable } of await rows(ask.FUNCTIONS)) {
    const note = callable ? '' : `\n-- linli_app may not call ${name}`;
    parts.push(`${(text ?? '').trim()};${note}`);
  }
  return `${parts.join('\n\n').replaceAll('public.', '')}\n`;
}

type AskRows = (query: string, ...values: string[]) => Promise<Row[]>;

async function describeTable(rows: AskRows, table: string): Promise<string> {
  const columns = (await rows(ask.COLUMNS, table)).map(describeColumn);
  const constraints = (await rows(ask.CONSTRAINTS, table)).map(
    ({ name, text }) => `  constraint ${name} ${text}`,
  );
  const lines = [`create table ${table} (\n${[...columns, ...constraints].join(',\n')}\n);`];
  for (const { text } of await rows(ask.INDEXES, table)) lines.push(`${text};`);
  for (const { text } of await rows(ask.TRIGGERS, table)) lines.push(`${text};`);
  const [wall] = await rows(ask.WALL, table);
  if (wall?.enabled) lines.push(`alter table ${table} enable row level security;`);
  if (wall?.forced) lines.push(`alter table ${table} force row level security;`);
  for (const { name, cmd, qual, check } of await rows(ask.POLICIES, table)) {
    const using = `${qual ? ` using ${qual}` : ''}${check ? ` with check ${check}` : ''}`;
    const of = cmd === 'ALL' ? '' : ` for ${cmd}`;
    lines.push(`create policy ${name} on ${table}${of}${using.replaceAll(/\s+/g, ' ')};`);
  }
  for (const { rights } of await rows(ask.GRANTS, table)) {
    lines.push(`grant ${rights} on ${table} to linli_app;`);
  }
  return lines.join('\n');
}

function describeColumn(column: Row): string {
  const value = column.value ? ` default ${column.value}` : '';
  const generated = ` generated always as (${column.value}) stored`;
  const identity = ' generated always as identity';
  const made = column.generated ? generated : column.identity ? identity : value;
  return `  ${column.name} ${column.type}${column.required ? ' not null' : ''}${made}`;
}

await dumpSchema(process.argv.includes('--check'));
