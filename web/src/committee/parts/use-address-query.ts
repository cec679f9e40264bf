import { useLocation, useSearch } from 'wouter';

type Change = Record<string, string | undefined>;

/** Filters live in the address: the way back, a reload and a copied link show the same list. */
export function useAddressQuery(): {
  get: (key: string) => string | undefined;
  change: (change: Change, options?: { replace?: boolean }) => void;
} {
  const search = useSearch();
  const [path, go] = useLocation();
  return {
    get: (key) => new URLSearchParams(search).get(key) ?? undefined,
    change: (change, options) => go(withQuery(path, search, change), options),
  };
}

/** The address with some of its query changed; what is undefined or empty goes. */
export function withQuery(path: string, search: string, change: Change): string {
  const query = new URLSearchParams(search);
  for (const [key, value] of Object.entries(change)) {
    if (value === undefined || value === '') query.delete(key);
    else query.set(key, value);
  }
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
}
