import type { TableShape } from './backup.queries';

/** Tables so that each comes after those its rows refer to. */
export function orderTables(tables: readonly TableShape[]): TableShape[] {
  const waiting = new Map(tables.map((table) => [table.name, table]));
  const ordered: TableShape[] = [];
  while (waiting.size > 0) {
    const next = [...waiting.values()].find((table) =>
      table.needs.every((need) => !waiting.has(need)),
    );
    if (!next) throw new Error(`Tables refer to each other: ${[...waiting.keys()].join(', ')}`);
    ordered.push(next);
    waiting.delete(next.name);
  }
  return ordered;
}
