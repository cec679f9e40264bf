import { now } from '../ui/clock';

export interface Known<Value> {
  value: Value;
  /** When the server said so, ISO: shown beside a figure that could not be read anew. */
  seenAt: string;
}

/** Called with every answer that carries it. */
export function rememberKnown<Value>(key: string, value: Value): Known<Value> {
  const known: Known<Value> = { value, seenAt: now().toISOString() };
  try {
    localStorage.setItem(`linli-known-${key}`, JSON.stringify(known));
  } catch {
    // Private windows: the figure lives as long as the page.
  }
  return known;
}

/** The last figure this phone was told, or null. Never a 0 that nobody said. */
export function lastKnown<Value>(key: string): Known<Value> | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(`linli-known-${key}`) ?? 'null');
    return isKnown<Value>(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** At sign-out. */
export function forgetKnown(): void {
  try {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith('linli-known-')) localStorage.removeItem(key);
    }
  } catch {
    // Nothing was kept then.
  }
}

function isKnown<Value>(kept: unknown): kept is Known<Value> {
  return typeof kept === 'object' && kept !== null && 'value' in kept && 'seenAt' in kept;
}
