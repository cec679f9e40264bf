const toldKey = 'linli-told';
const toldMax = 20;

/** What the reader has closed on this page, also before it was read anew. */
export function toldAwards(): readonly string[] {
  try {
    const told: unknown = JSON.parse(sessionStorage.getItem(toldKey) ?? '[]');
    return Array.isArray(told) ? told : [];
  } catch {
    return [];
  }
}

export function keepTold(transferIds: readonly string[]): void {
  try {
    const told = [...toldAwards(), ...transferIds].slice(-toldMax);
    sessionStorage.setItem(toldKey, JSON.stringify(told));
  } catch {
    // Without storage a page that is read anew may tell the newest award once more.
  }
}
