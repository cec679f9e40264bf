import type { Award } from './award-screen';

const freshMs = 15 * 60_000;

/** Points for what one does oneself, told of on the page where it was done. */
const quiet: readonly (string | null)[] = ['daily_check_in', 'poll'];

interface EntryAward extends Award {
  kind: string;
  deedKind: string | null;
  recordedAt: string;
}

/** Which awards are news to this phone. What it already showed in the list is none. */
export class AwardNews {
  private known: Set<string> | undefined;

  fromEvent(award: Award): Award[] {
    if (award.points <= 0 || this.known?.has(award.transferId)) return [];
    this.known = (this.known ?? new Set()).add(award.transferId);
    return [award];
  }

  /** Newest first, as the server lists them; told in the order they were earned. */
  fromEntries(entries: readonly EntryAward[], now: Date): Award[] {
    const before = this.known;
    const fresh = entries.filter(({ transferId }) => !before?.has(transferId));
    if (before && fresh.length === 0) return [];
    this.known = new Set([...(before ?? []), ...entries.map(({ transferId }) => transferId)]);
    if (!before) return [];
    return fresh
      .filter(({ kind, points }) => kind === 'award' && points > 0)
      .filter(({ deedKind }) => !quiet.includes(deedKind))
      .filter(({ recordedAt }) => now.getTime() - Date.parse(recordedAt) < freshMs)
      .reverse();
  }
}
