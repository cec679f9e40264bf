import { createHash } from 'node:crypto';

/**
 * A statement and its values. The name is the same for the same text on every node, so that
 * PostgreSQL plans each statement of the program once a connection.
 */
export interface SqlQuery {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

interface Statement {
  readonly name: string;
  readonly text: string;
}

const statements = new WeakMap<TemplateStringsArray, Statement>();

/**
 * sql`select 1 where $…` — every `${value}` becomes a parameter, never text. Lists are passed as
 * one array parameter: `= any(${ids}::uuid[])`; `::jsonb` parameters are given as JSON text.
 */
export function sql(strings: TemplateStringsArray, ...values: unknown[]): SqlQuery {
  let statement = statements.get(strings);
  if (!statement) {
    statement = prepareStatement(strings);
    statements.set(strings, statement);
  }
  return { name: statement.name, text: statement.text, values };
}

function prepareStatement(strings: TemplateStringsArray): Statement {
  const text = strings.reduce((before, part, index) => `${before}$${index}${part}`);
  const name = `q${createHash('sha256').update(text).digest('hex').slice(0, 24)}`;
  return { name, text };
}
