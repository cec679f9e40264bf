import type { checkInToday as operation } from '@linli/contract/check-in';
import type { OutputOf } from '@linli/contract/operation';
import { type DayInRow, daysInRow } from '@linli/core/check-in/days-in-row';
import type { EarningRule } from '@linli/core/rules/earning-rule';
import { type Awarded, awardPoints } from '../awards/award-points';
import { decideAwards } from '../awards/decide-awards';
import type { PublishedRulebook } from '../governance/find-rulebook-version';
import type { OperationContext } from '../platform/operation-context';
import { assert, refuse } from '../platform/refuse';
import { actingResident } from '../residents/acting-resident';
import { checkInRule } from './check-in-rule';
import { type CheckInRow, insertCheckIn, listCheckIns, lockResident } from './check-ins.queries';
import { rowTerms } from './row-terms';

/**
 * Once a calendar day of the community. The day is kept whatever the rules say about points. Its
 * award goes into the books without an actor, because nobody gave it, and is told of on this page
 * alone: one point is no news to interrupt anybody for.
 */
export async function checkInToday(context: OperationContext): Promise<OutputOf<typeof operation>> {
  const { tx, now, ids } = context;
  const residentId = actingResident(context);
  const { today, offered } = await checkInRule(context);
  if (!offered) throw refuse('check_in/not_offered');
  const resident = await lockResident(tx, residentId);
  assert(resident, 'an acting resident is in the community');
  const before = await listCheckIns(tx, residentId);
  if (before.some(({ day }) => day === today)) throw refuse('check_in/already_today');
  const { length: rowDays, streakDays } = rowWith(offered.rule, before, today);
  const id = ids.next();
  const deed = { id, residentId, householdId: resident.householdId, streakDays };
  const awarded = await award(context, offered, deed);
  const { transferId, points, balance, because } = awarded;
  const written = await insertCheckIn(tx, { id, residentId, day: today, rowDays, transferId }, now);
  if (written === 0) throw refuse('check_in/already_today');
  return { day: today, rowDays, points, balance, transferId, because: [...because] };
}

function rowWith(rule: EarningRule, before: readonly CheckInRow[], today: string): DayInRow {
  const days = before.filter(({ undone }) => !undone).map(({ day }) => day);
  const row = daysInRow(rowTerms(rule), [...days, today], before[0]?.day).get(today);
  assert(row, 'today is one of the days');
  return row;
}

interface CheckInDeed {
  readonly id: string;
  readonly residentId: string;
  readonly householdId: string | null;
  readonly streakDays: number;
}

async function award(
  { tx, now, ids }: OperationContext,
  { rulebook, rule }: { rulebook: PublishedRulebook; rule: EarningRule },
  { id, residentId, householdId, streakDays }: CheckInDeed,
): Promise<Awarded> {
  const [decided] = await decideAwards(tx, [
    {
      residentId,
      householdId,
      ruleKey: rule.key,
      occurredAt: now.toISOString(),
      rulebook,
      about: { streakDays },
    },
  ]);
  assert(decided, 'one deed has one decision');
  const [awarded] = await awardPoints(
    tx,
    [
      {
        decided,
        transferId: ids.next(),
        requestKey: `check-in:${id}`,
        actorPersonId: null,
        actorRole: null,
        title: rule.name,
        reason: '',
        deed: { kind: 'daily_check_in', id },
        deeds: 0,
      },
    ],
    now,
  );
  assert(awarded, 'one award has one outcome');
  return awarded;
}
