import type { SourceTree } from './source-tree';

export const SCHEMA = 'server/schema.sql';

export interface Table {
  readonly name: string;
  readonly line: number;
  /** Constraints and unique indexes: what they are, their columns, and the table they point to. */
  readonly keys: readonly Key[];
  readonly triggers: readonly string[];
  readonly rowSecurity: boolean;
}

export interface Key {
  readonly kind: 'PRIMARY KEY' | 'UNIQUE' | 'FOREIGN KEY';
  readonly columns: readonly string[];
  readonly target?: string;
}

/** Reads the snapshot that tools/dump-schema.ts writes; it need not understand any other SQL. */
export function readSchema(tree: SourceTree): Table[] {
  const text = tree.file(SCHEMA)?.text ?? '';
  return [...text.matchAll(/^create table (\w+) \(\n([\s\S]*?)^\);$/gm)].map((match) => {
    const [whole, name = '', body = ''] = match;
    return {
      name,
      line: text.slice(0, match.index).split('\n').length,
      keys: [...constraints(body), ...uniqueIndexes(text, name)],
      triggers: namesOf(text, new RegExp(`^CREATE (?:CONSTRAINT )?TRIGGER (\\w+) .* ON ${name} `)),
      rowSecurity: isWalled(text, name) && whole.includes('community_id'),
    };
  });
}

function constraints(body: string): Key[] {
  const shape =
    /constraint \w+ (PRIMARY KEY|UNIQUE|FOREIGN KEY)[A-Z ]*\(([^)]*)\)(?: REFERENCES (\w+)\()?/g;
  return [...body.matchAll(shape)].map(([, kind, columns = '', target]) => ({
    kind: kind as Key['kind'],
    columns: columns.split(',').map((column) => column.trim()),
    ...(target ? { target } : {}),
  }));
}

function uniqueIndexes(text: string, table: string): Key[] {
  const shape = new RegExp(`^CREATE UNIQUE INDEX \\w+ ON ${table} USING \\w+ \\((.*?)\\)`, 'gm');
  return [...text.matchAll(shape)].map(([, columns = '']) => ({
    kind: 'UNIQUE',
    columns: columns.split(',').map((column) => column.trim()),
  }));
}

function namesOf(text: string, shape: RegExp): string[] {
  return [...text.matchAll(new RegExp(shape, 'gm'))].map((match) => match[1] ?? '');
}

function isWalled(text: string, table: string): boolean {
  return (
    text.includes(`alter table ${table} enable row level security;`) &&
    text.includes(`alter table ${table} force row level security;`) &&
    new RegExp(`^create policy \\w+ on ${table} .*community_id`, 'm').test(text)
  );
}
