import type { ClaimDeed } from './claim-deed';
import type { ScanDeed } from './scan-deed';

/** Between what was said at the table and what the books say. */
export type Conflict =
  | { kind: 'refused'; code: string }
  /** Recorded, but with less than was promised: the last reason says why. */
  | { kind: 'changed'; why: { zh: string; en: string } };

/** A deed that was written down in good faith and did not come out as it was told. */
export function conflictOf(deed: ScanDeed | ClaimDeed): Conflict | null {
  if (deed.state === 'refused') return { kind: 'refused', code: deed.refusal?.code ?? '' };
  if (deed.state !== 'done' || deed.kind === 'claim' || !hasWaited(deed)) return null;
  const reasons = deed.answer?.because ?? [];
  const less = reasons.find(({ code }) => code === 'limit_reduced');
  const none = deed.answer?.points === 0 ? reasons[reasons.length - 1] : undefined;
  const why = less ?? (none && !expectedNothing.includes(none.code) ? none : undefined);
  return why ? { kind: 'changed', why } : null;
}

/** At once it is read on the spot; only what came later was told to someone who has gone. */
export function hasWaited({ doneAt, settledAt, tries }: ScanDeed | ClaimDeed): boolean {
  if (tries > 1) return true;
  return settledAt !== undefined && Date.parse(settledAt) - Date.parse(doneAt) > waitedAfterMs;
}

/** Rules that give their points at check-out say so at check-in. */
const expectedNothing: readonly string[] = ['nothing_to_award'];
const waitedAfterMs = 5_000;
