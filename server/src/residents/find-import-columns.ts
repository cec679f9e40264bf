import { type ImportColumn, importColumns } from './import-columns';

/** Which column stands where; undefined when this row is no header. */
export function findImportColumns(
  headers: readonly string[],
): Map<ImportColumn, number> | undefined {
  const places = new Map<ImportColumn, number>();
  headers.forEach((header, index) => {
    const column = columnOf(header);
    if (column !== undefined && !places.has(column)) places.set(column, index);
  });
  return places.has('name') ? places : undefined;
}

function columnOf(header: string): ImportColumn | undefined {
  const plain = header
    .normalize('NFKC')
    .replace(/\(.*?\)|[\s*:_-]/g, '')
    .toLowerCase();
  const found = Object.entries(importColumns).find(([, names]) =>
    (names as readonly string[]).includes(plain),
  );
  return found?.[0] as ImportColumn | undefined;
}
