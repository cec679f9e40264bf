/**
 * The number that finds a ballot again, made and kept on this phone alone: with it the answers can
 * be changed until the close. It says nothing about whose it is or what is on the ballot.
 */
export function newBallotToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  const text = btoa(String.fromCharCode(...bytes));
  return text.replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

/** The token of this person's ballot, made at the first try and the same at every later one. */
export function ballotTokenFor(pollId: string, residentId: string): string {
  const key = keyOf(pollId, residentId);
  const known = tokens.get(key) ?? recall(key);
  if (known) return known;
  const token = newBallotToken();
  tokens.set(key, token);
  try {
    localStorage.setItem(key, token);
  } catch {
    // Without storage the ballot can be changed while this page is open.
  }
  return token;
}

export function hasBallotToken(pollId: string, residentId: string): boolean {
  const key = keyOf(pollId, residentId);
  return tokens.has(key) || recall(key) !== null;
}

const tokens = new Map<string, string>();

function keyOf(pollId: string, residentId: string): string {
  return `linli-ballot-${pollId}-${residentId}`;
}

function recall(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
