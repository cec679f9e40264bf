import type { QueryClient } from '@tanstack/react-query';

interface KeptAnswer {
  key: readonly unknown[];
  data: unknown;
  at: number;
}

const keptCharactersMax = 400_000;

/** Lays answers of queries with `meta.keep` aside and puts them back at the next start. */
export function keepAnswers(client: QueryClient, storageKey: string): void {
  for (const { key, data, at } of read(storageKey)) {
    client.setQueryData(key, data, { updatedAt: at });
    // Shown at once and read again: what happened while the page was closed is not in it.
    void client.invalidateQueries({ queryKey: key, exact: true, refetchType: 'none' });
  }
  let timer = 0;
  client.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated' || event.action.type !== 'success' || !event.query.meta?.keep) {
      return;
    }
    window.clearTimeout(timer);
    timer = window.setTimeout(() => write(storageKey, keptOf(client)), 500);
  });
}

function keptOf(client: QueryClient): KeptAnswer[] {
  const queries = client.getQueryCache().getAll();
  return queries
    .filter((query) => query.meta?.keep && query.state.data !== undefined)
    .map((query) => ({
      key: query.queryKey,
      data: query.state.data,
      at: query.state.dataUpdatedAt,
    }));
}

function read(storageKey: string): KeptAnswer[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '[]');
    return Array.isArray(kept) ? (kept as KeptAnswer[]) : [];
  } catch {
    return [];
  }
}

function write(storageKey: string, kept: KeptAnswer[]): void {
  const text = JSON.stringify(kept);
  if (text.length > keptCharactersMax) return;
  try {
    localStorage.setItem(storageKey, text);
  } catch {
    // A full or forbidden storage costs the offline view, nothing else.
  }
}
