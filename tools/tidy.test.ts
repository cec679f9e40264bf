import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findUntidy, rules } from './tidy';
import { mayCall } from './tidy/import-directions';
import { hashOf } from './tidy/migrations';
import { makeFile, makeTree, readTree, type SourceTree } from './tidy/source-tree';

type Files = Readonly<Record<string, string>>;

const MIGRATION = 'create table account (community_id uuid);\n';
const SCHEMA = `create table account (
  community_id uuid not null,
  id uuid not null,
  constraint account_pkey PRIMARY KEY (community_id, id)
);
alter table account enable row level security;
alter table account force row level security;
create policy own_community on account using (community_id = current_setting('x')::uuid);
`;

/** A very small house in which every rule is kept. */
const house: Files = {
  'package.json': '{ "devDependencies": { "vitest": "1" } }',
  'contract/package.json': '{ "dependencies": { "zod": "1" } }',
  'core/package.json': '{ "dependencies": { "@noble/hashes": "1" } }',
  'server/package.json': '{ "dependencies": { "pg": "1" } }',
  'web/package.json': '{ "dependencies": { "react": "1" } }',
  'docs/dependencies.md':
    '| `vitest` | a |\n| `zod` | b |\n| `@noble/*` | c |\n| `pg` | d |\n| `react` | e |\n',
  'core/src/add.ts': "import { sha256 } from '@noble/hashes';\nexport const add = sha256;\n",
  'contract/src/errors.ts': 'export const errors = {};\n',
  'contract/src/mall.ts':
    "import { z } from 'zod';\n" +
    "export const readShelf = operation({\n  name: 'readShelf', z,\n});\n",
  'server/src/main.ts': "import pg from 'pg';\nimport './routes';\npg(process.env);\n",
  'server/src/routes.ts':
    "import { mallRoutes } from './mall/mall.routes';\nexport const routes = [...mallRoutes];\n",
  'server/src/mall/mall.routes.ts':
    "import * as mall from '@linli/contract/mall';\n" +
    "import { readShelf } from './read-shelf';\n" +
    'export const mallRoutes = [verb(mall.readShelf, readShelf)];\n',
  'server/src/mall/read-shelf.ts':
    "import { add } from '@linli/core/add';\nimport { findShelf } from './mall.queries';\n" +
    'export function readShelf() {\n  return add(findShelf());\n}\n',
  'server/src/mall/read-shelf.test.ts':
    "import { readShelf } from './read-shelf';\nreadShelf(new Date());\n",
  'server/src/mall/mall.queries.ts':
    'export const findShelf = () => sql`select id from account where community_id = 1`;\n',
  'server/src/ledger/post-transfer.ts': 'export function postTransfer() {}\n',
  'server/src/ledger/ledger.queries.ts': 'export const findLot = 1;\n',
  'server/src/ledger/post-transfer.test.ts':
    "import { postTransfer } from './post-transfer';\n" +
    "import { findLot } from './ledger.queries';\n" +
    'postTransfer(findLot);\n',
  'server/src/platform/table-distribution.ts':
    "export const tableDistribution = {\n  account: 'distributed',\n};\n",
  'server/migrations/0001-start.sql': MIGRATION,
  'server/schema.sql': SCHEMA,
  'tools/migration-hashes.json': JSON.stringify({ '0001-start.sql': hashOf(MIGRATION) }),
  'tools/read-tables.ts': "import '../server/src/platform/table-distribution';\n",
  'web/src/ui/button.tsx': 'export const Button = () => <b />;\n',
  'web/src/field/main.tsx':
    "import { errors } from '@linli/contract/errors';\nimport { Button } from '../ui/button';\n" +
    'Button(errors);\n',
};

const scripts = '{ "devDependencies": { "vitest": "1" }, "scripts": "tools/read-tables.ts" }';
const base: Files = { ...house, 'package.json': scripts };

function treeOf(files: Files): SourceTree {
  return makeTree(Object.entries(files).map(([path, text]) => makeFile(path, text)));
}

function breachesOf(change: Files): string[] {
  return findUntidy(treeOf({ ...base, ...change })).map(
    ({ rule, path, says }) => `${rule} ${path} ${says}`,
  );
}

/** Adds lines to a file of the house. */
function added(path: string, text: string): Files {
  return { [path]: `${text}\n${base[path] ?? ''}` };
}

/** What is planted, and what must be said about it. */
const planted: readonly [string, Files, RegExp][] = [
  [
    'core reaches for the machine',
    added('core/src/add.ts', "import 'node:fs';"),
    /import-directions core\/src\/add.ts core uses only/,
  ],
  [
    'core imports the contract',
    added('core/src/add.ts', "import '@linli/contract/errors';"),
    /core never imports contract/,
  ],
  [
    'a page imports the server',
    added('web/src/field/main.tsx', "import '@linli/server/mall/read-shelf';"),
    /web never imports server/,
  ],
  [
    'a page loads zod by way of the contract',
    added('web/src/field/main.tsx', "import { readShelf } from '@linli/contract/mall';"),
    /pages take types and the light parts/,
  ],
  [
    'one face imports another',
    { ...added('web/src/field/main.tsx', "import '../board/main';"), 'web/src/board/main.tsx': '' },
    /the face field never imports board/,
  ],
  [
    'a component knows a face',
    added('web/src/ui/button.tsx', "import '../field/main';"),
    /web\/src\/ui imports nothing of ours/,
  ],
  [
    'platform knows a feature',
    added(
      'server/src/platform/table-distribution.ts',
      "import { readShelf } from '../mall/read-shelf';",
    ),
    /platform knows no feature/,
  ],
  [
    'ledger calls a feature to its left',
    added('server/src/ledger/post-transfer.ts', "import { readShelf } from '../mall/read-shelf';"),
    /ledger does not call mall/,
  ],
  [
    "a feature takes another feature's SQL",
    added('server/src/mall/read-shelf.ts', "import { findLot } from '../ledger/ledger.queries';"),
    /ledger.queries.ts is private to ledger/,
  ],
  [
    'a file that does not exist',
    added('server/src/mall/read-shelf.ts', "import { gone } from './gone';"),
    /\.\/gone does not exist/,
  ],
  ['an index file', { 'core/src/index.ts': "import './add';\n" }, /no index files/],
  ['a barrel', { 'core/src/all.ts': "export * from './add';\n" }, /no-barrels core\/src\/all.ts/],
  [
    'an operation of 201 lines',
    added('server/src/mall/read-shelf.ts', '\n'.repeat(200)),
    /operation has at most 200/,
  ],
  ['a source of 301 lines', added('core/src/add.ts', '\n'.repeat(300)), /other has at most 300/],
  [
    'a screen of 251 lines',
    added('web/src/field/main.tsx', '\n'.repeat(250)),
    /screen has at most 250/,
  ],
  [
    'a test of 501 lines',
    added('server/src/mall/read-shelf.test.ts', '\n'.repeat(500)),
    /test has at most 500/,
  ],
  ['a line of 101 columns', added('core/src/add.ts', `// ${'a'.repeat(98)}`), /101 columns/],
  [
    'a function of 61 lines',
    added('core/src/add.ts', `export function long() {${'\n'.repeat(60)}}`),
    /long has 61 lines/,
  ],
  ['an empty file name', { 'core/src/string-utils.ts': '' }, /"string-utils.ts" says nothing/],
  ['an empty folder name', { 'core/src/common/add.ts': '' }, /"common" says nothing/],
  ['camelCase file names', { 'core/src/addAll.ts': '' }, /file names are kebab-case/],
  ['a manager', added('core/src/add.ts', 'class LotManager {}'), /"LotManager" says nothing/],
  ['the clock in core', added('core/src/add.ts', 'const at = Date.now();'), /core has no Date.now/],
  [
    'the clock in a verb',
    added('server/src/mall/read-shelf.ts', 'const at = new Date();'),
    /new Date\(\) stands only in/,
  ],
  [
    'chance',
    added('web/src/field/main.tsx', 'const dice = Math.random();'),
    /Math.random stands nowhere/,
  ],
  [
    'the environment',
    added('server/src/mall/read-shelf.ts', 'const home = process.env.HOME;'),
    /process.env stands only in/,
  ],
  [
    'the network',
    added('server/src/mall/read-shelf.ts', "void globalThis.fetch('/');"),
    /fetch\(\) stands only in/,
  ],
  ['an open end', added('core/src/add.ts', '// TODO later'), /needs its issue number/],
  ['old code', added('core/src/add.ts', '// const gone = add(1);'), /no commented-out code/],
  ['old SQL', added('server/schema.sql', '-- drop table account;'), /no commented-out code/],
  ['a banner', added('core/src/add.ts', '// ---------- helpers'), /no banners/],
  [
    'an operation without its route',
    { 'server/src/mall/mall.routes.ts': "import './read-shelf';\n" },
    /readShelf lacks a line in its feature's routes/,
  ],
  [
    'an operation without its verb file',
    { 'server/src/mall/read-shelf.ts': "import './mall.queries';\nimport '@linli/core/add';\n" },
    /readShelf lacks a verb file read-shelf.ts/,
  ],
  [
    'an operation without its test',
    { 'server/src/mall/read-shelf.test.ts': '' },
    /readShelf lacks a test/,
  ],
  [
    'two deeds in one file',
    added('server/src/mall/read-shelf.ts', 'export function writeShelf() {}'),
    /a verb file exports one function/,
  ],
  [
    'one days',
    added('contract/src/errors.ts', "const en = 'within {days} working days';"),
    /reads wrongly for 1/,
  ],
  ['a dead file', { 'core/src/subtract.ts': '' }, /dead-files core\/src\/subtract.ts/],
  [
    'a package without a reason',
    { 'server/package.json': '{ "dependencies": { "pg": "1", "left-pad": "1" } }' },
    /left-pad has no line/,
  ],
  [
    'a reason without a package',
    added('docs/dependencies.md', '| `left-pad` | gone |'),
    /left-pad is no dependency/,
  ],
  [
    'an undeclared package',
    added('server/src/mall/read-shelf.ts', "import pad from 'left-pad';"),
    /left-pad is not declared in server\/package.json/,
  ],
  [
    'a changed migration',
    added('server/migrations/0001-start.sql', '-- a word'),
    /a frozen migration was changed/,
  ],
  ['an unfrozen migration', { 'server/migrations/0002-more.sql': '' }, /not frozen/],
  [
    'a number used twice',
    { 'server/migrations/0001-more.sql': '' },
    /another migration has the number 0001/,
  ],
  [
    'a vanished migration',
    { 'tools/migration-hashes.json': '{ "0000-first.sql": "x" }' },
    /0000-first.sql is gone/,
  ],
  [
    'an undeclared table',
    added('server/schema.sql', 'create table extra (\n  id uuid\n);'),
    /extra is not declared/,
  ],
  [
    'a declared table that is gone',
    added('server/src/platform/table-distribution.ts', "  extra: 'local',"),
    /there is no table extra/,
  ],
  [
    'a primary key led by something else',
    { 'server/schema.sql': SCHEMA.replace('(community_id, id)', '(id)') },
    /PRIMARY KEY \(id\) does not lead/,
  ],
  [
    'a unique index led by something else',
    added('server/schema.sql', 'CREATE UNIQUE INDEX twice ON account USING btree (id);'),
    /UNIQUE \(id\) does not lead/,
  ],
  [
    'a foreign key led by something else',
    {
      'server/schema.sql': SCHEMA.replace(
        'uuid not null,\n  id',
        'uuid not null,\n  constraint x FOREIGN KEY (id) REFERENCES account(id),\n  id',
      ),
    },
    /FOREIGN KEY \(id\) does not lead/,
  ],
  [
    'a trigger',
    added('server/schema.sql', 'CREATE TRIGGER sly BEFORE INSERT ON account FOR EACH ROW;'),
    /the trigger sly/,
  ],
  [
    'a table without its wall',
    { 'server/schema.sql': SCHEMA.replace('alter table account force', '-- not:') },
    /no forced row-level security/,
  ],
  [
    'a statement over all communities',
    added('server/src/mall/mall.queries.ts', 'const all = sql`select id from account`;'),
    /ties 0 of 1 tables \(account\)/,
  ],
];

describe('tidy', () => {
  test('says nothing about a tidy house', () => {
    expect(breachesOf({})).toEqual([]);
  });

  test.each(planted)('catches %s', (_, change, says) => {
    expect(breachesOf(change).join('\n')).toMatch(says);
  });

  test('has a planted example of every rule', () => {
    const caught = planted.flatMap(([, change]) => breachesOf(change).map((b) => b.split(' ')[0]));
    expect([...new Set(caught)].sort()).toEqual(rules.map((rule) => rule.name).sort());
  });

  test('lets sentences, examples and service records be', () => {
    const text =
      '// Returns at once; the caller waits.\n/**\n * const sample = add(1);\n */\n' +
      '// if the rule says so, the record is kept\n// see #12: TODO #12\n';
    const change = { ...added('core/src/add.ts', text), 'core/src/service-record.test.ts': '' };
    expect(breachesOf(change)).toEqual([]);
  });

  test('lets no feature reach itself by way of others', () => {
    const reaches = (from: string, wanted: string, depth = 0): boolean =>
      depth < 9 &&
      (mayCall[from] ?? []).some((next) => next === wanted || reaches(next, wanted, depth + 1));
    expect(Object.keys(mayCall).filter((feature) => reaches(feature, feature))).toEqual([]);
  });

  test('reads a real folder', () => {
    const folder = mkdtempSync(join(tmpdir(), 'linli-tidy-'));
    try {
      writeFileSync(join(folder, 'badName.ts'), '// FIXME\n');
      const found = findUntidy(readTree(folder)).map(({ rule }) => rule);
      expect(found).toEqual(expect.arrayContaining(['names', 'comments', 'dead-files']));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
