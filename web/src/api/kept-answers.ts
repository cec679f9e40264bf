import { hashKey, type QueryClient } from '@tanstack/react-query';

interface KeptAnswer {
  key: readonly unknown[];
  data: unknown;
  at: number;
}

const keptCharactersMax = 400_000;
const keptMax = 80;
const forgetters = new Set<() => void>();

/**
 * Lays answers of queries with `meta.keep` aside and puts them back at the next start. What this
 * page did not read stays as an earlier one left it: the home page's balance outlives a visit to
 * the mall.
 */
export function keepAnswers(client: QueryClient, storageKey: string): void {
  const kept = new Map<string, KeptAnswer>();
  for (const answer of read(storageKey)) {
    kept.set(hashKey(answer.key), answer);
    client.setQueryData(answer.key, answer.data, { updatedAt: answer.at });
    // Shown at once and read again: what happened while the page was closed is not in it.
    void client.invalidateQueries({ queryKey: answer.key, exact: true, refetchType: 'none' });
  }
  let timer = 0;
  const lay = () => {
    window.clearTimeout(timer);
    timer = 0;
    write(storageKey, newest(kept));
  };
  // A phone is put away, or the page read anew, within the half second: that must lose nothing.
  window.addEventListener('pagehide', () => {
    if (timer !== 0) lay();
  });
  client.getQueryCache().subscribe(({ type, query, ...event }) => {
    const success = type === 'updated' && 'action' in event && event.action.type === 'success';
    if (!success || !query.meta?.keep) return;
    const { queryKey, queryHash, state } = query;
    kept.set(queryHash, { key: queryKey, data: state.data, at: state.dataUpdatedAt });
    window.clearTimeout(timer);
    timer = window.setTimeout(lay, 500);
  });
  forgetters.add(() => {
    window.clearTimeout(timer);
    timer = 0;
    kept.clear();
    write(storageKey, []);
  });
}

/** At sign-out, and before another person is shown. */
export function forgetKeptAnswers(): void {
  for (const forget of forgetters) forget();
}

function newest(kept: Map<string, KeptAnswer>): KeptAnswer[] {
  return [...kept.values()].sort((a, b) => b.at - a.at).slice(0, keptMax);
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
