import { type Award, type Awarded, awardPoints } from '../awards/award-points';
import { type AwardResult, tellWaiting } from '../awards/tell-waiting';
import { withdrawApprovals } from '../awards/withdraw-approvals';
import type { TransferPost } from '../ledger/post-transfers';
import type { OperationContext } from '../platform/operation-context';
import type { Given, Settlement } from './settlement';
import { type AttendanceGain, markUnsettled, raiseAttendances } from './standing.queries';

type Context = Pick<OperationContext, 'tx' | 'now' | 'ids' | 'after'>;

/** An award to an attendance that was decided before, because another one came or went. */
interface LaterAward {
  readonly given: Given;
  readonly award: Award;
}

interface SettledPosts {
  readonly given: readonly Given[];
  readonly reversals?: readonly TransferPost[];
  /** Nobody came or went: what the same cause gave before does not count as this. */
  readonly onceMore?: boolean;
}

/**
 * Writes what a settlement found, in one call of the ledger: first what is taken back, then the
 * awards the caller names itself, then what is due to others. Answers about the caller's awards.
 */
export async function postSettlement(
  context: Context,
  settlement: Settlement,
  own: readonly Award[],
  { given, reversals = [], onceMore = false }: SettledPosts,
): Promise<Awarded[]> {
  const { tx, now } = context;
  const later = laterAwards(context, given, onceMore);
  await withdrawApprovals(tx, settlement.withdrawn, now);
  if (settlement.postponed.size > 0) await markUnsettled(tx, [...settlement.postponed], now);
  const awards = [...own, ...later.map(({ award }) => award)];
  const awarded = await awardPoints(tx, awards, now, reversals);
  const results = awarded.slice(own.length);
  const gains = later.flatMap(({ given: { attendance, causedBy } }, index): AttendanceGain[] => {
    const { transferId, points } = results[index] ?? {};
    if (!transferId || !points) return [];
    const { earnedBefore } = settlement.standing(attendance.id);
    return [{ attendanceId: attendance.id, transferId, points, causedBy, earnedBefore }];
  });
  if (gains.length > 0) await raiseAttendances(tx, gains);
  const told = later.map(({ award }, index) => ({ award, awarded: results[index] }));
  await tellWaiting(context, told);
  for (const result of told) tell(context, result);
  return awarded.slice(0, own.length);
}

/** The same cause gives the same attendance something once; a second time it is numbered. */
function laterAwards({ ids }: Context, given: readonly Given[], onceMore: boolean): LaterAward[] {
  const times = new Map<string, number>();
  return given.map((one) => {
    const { attendance, decided, isSupplement, causedBy } = one;
    const name = `${isSupplement ? 'supplement' : 'again'}:${attendance.id}:${causedBy}`;
    const before = times.get(name) ?? 0;
    times.set(name, before + 1);
    const { recorder, title } = attendance;
    const transferId = ids.next();
    const award = {
      decided,
      transferId,
      requestKey: onceMore ? `${name}:${transferId}` : numbered(name, before),
      actorPersonId: recorder.personId,
      actorRole: recorder.role,
      title: { zh: title, en: title },
      reason: '',
      deed: { kind: 'session' as const, id: attendance.id },
      deeds: isSupplement ? 0 : 1,
      sessionId: attendance.sessionId,
    };
    return { given: one, award };
  });
}

function numbered(name: string, before: number): string {
  return before === 0 ? name : `${name}:${before}`;
}

function tell(context: Context, { award, awarded }: AwardResult): void {
  if (!awarded?.transferId) return;
  const { residentId } = award.decided.deed;
  const { title } = award;
  const { transferId, points, balance } = awarded;
  context.after({ kind: 'points', residentId, transferId, points, balance, title });
}
