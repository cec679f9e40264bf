import ts from 'typescript';
import { readSchema, SCHEMA, type Table } from './read-schema';
import {
  everyNode,
  type Finding,
  isTest,
  lineOf,
  parse,
  type Rule,
  type SourceTree,
  typeScriptFiles,
} from './source-tree';

const DECLARATION = 'server/src/platform/table-distribution.ts';

type Spread = ReadonlyMap<string, string>;

/**
 * The day one PostgreSQL is not enough, tables are spread by community_id. That works only if each
 * key leads with it, nothing hangs on triggers, and no statement needs rows of two communities.
 */
export const distribution: Rule = {
  name: 'distribution',
  find(tree) {
    const spread = readDeclaration(tree);
    const tables = readSchema(tree);
    const shown = new Map([...spread, ...viewsOf(tree)]);
    return [
      ...undeclared(tables, spread),
      ...tables
        .filter((table) => spread.get(table.name) === 'distributed')
        .flatMap((table) => tableFindings(table, spread)),
      ...statementFindings(tree, shown),
    ];
  },
};

function readDeclaration(tree: SourceTree): Spread {
  const text = tree.file(DECLARATION)?.text ?? '';
  return new Map(
    [...text.matchAll(/^ {2}(\w+): '(distributed|reference|local)',/gm)].map(
      ([, table = '', kind = '']) => [table, kind],
    ),
  );
}

/** A view shows what stands in distributed tables, and is asked in the same way. */
function viewsOf(tree: SourceTree): [string, string][] {
  const text = tree.file(SCHEMA)?.text ?? '';
  return [...text.matchAll(/^create view (\w+) /gim)].map(([, view = '']) => [view, 'distributed']);
}

function undeclared(tables: readonly Table[], spread: Spread): Finding[] {
  const missing = tables
    .filter((table) => !spread.has(table.name))
    .map((table) => ({
      path: SCHEMA,
      line: table.line,
      says: `${table.name} is not declared in ${DECLARATION}`,
    }));
  const gone = [...spread.keys()]
    .filter((name) => !tables.some((table) => table.name === name))
    .map((name) => ({ path: DECLARATION, says: `there is no table ${name}` }));
  return [...missing, ...gone];
}

function tableFindings(table: Table, spread: Spread): Finding[] {
  const says: string[] = [];
  for (const key of table.keys) {
    const target = key.target ? spread.get(key.target) : undefined;
    // Reference tables are on every node, so a key into them may be without the community.
    if (key.columns[0] !== 'community_id' && target !== 'reference') {
      says.push(`${key.kind} (${key.columns.join(', ')}) does not lead with community_id`);
    }
    if (target === 'local') says.push(`a foreign key to the local table ${key.target}`);
  }
  if (!table.keys.some((key) => key.kind === 'PRIMARY KEY')) says.push('no primary key');
  for (const trigger of table.triggers) says.push(`the trigger ${trigger}`);
  if (!table.rowSecurity) says.push('no forced row-level security by community_id');
  return says.map((what) => ({
    path: SCHEMA,
    line: table.line,
    says: `distributed table ${table.name}: ${what}`,
  }));
}

/** Each distributed table a statement names is tied to one community in that very statement. */
function statementFindings(tree: SourceTree, spread: Spread): Finding[] {
  return typeScriptFiles(tree)
    .filter((file) => file.path.startsWith('server/src/') && !isTest(file.path))
    .flatMap((file) => {
      const found: Finding[] = [];
      everyNode(parse(file), (node) => {
        if (!ts.isTaggedTemplateExpression(node) || node.tag.getText() !== 'sql') return;
        const says = untied(node.template.getText(), spread);
        if (says) found.push({ path: file.path, line: lineOf(node), says });
      });
      return found;
    });
}

function untied(statement: string, spread: Spread): string | undefined {
  const tables = [...statement.matchAll(/\b(?:from|join|into|update)\s+(?:only\s+)?(\w+)/gi)]
    .map((match) => match[1] ?? '')
    .filter((name) => spread.get(name) === 'distributed');
  const ties = [...statement.matchAll(/\bcommunity_id\b/g)].length;
  if (ties >= tables.length) return undefined;
  return `ties ${ties} of ${tables.length} tables (${tables.join(', ')}) to community_id`;
}
