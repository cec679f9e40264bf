/**
 * The key of the log as this phone first saw it. Another key later on is another log: the person is
 * told, and compares it with the poster on the wall. It stays when somebody signs out.
 */
export function rememberLogKey(key: string): 'same' | 'changed' {
  try {
    const kept = localStorage.getItem(NAME);
    if (kept === null) localStorage.setItem(NAME, key);
    return kept === null || kept === key ? 'same' : 'changed';
  } catch {
    // Private windows: each time is the first time.
    return 'same';
  }
}

/** After the person has compared it with the poster. */
export function trustLogKey(key: string): void {
  try {
    localStorage.setItem(NAME, key);
  } catch {
    // It is asked again next time.
  }
}

const NAME = 'linli-log-key';
