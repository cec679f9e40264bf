import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { listPolicies as operation } from '@linli/contract/safety';
import { calendarDay } from '@linli/core/calendar/calendar-day';
import { communityTimeZone } from '../platform/community-time-zone';
import type { OperationContext } from '../platform/operation-context';
import { listPolicyRows, type PolicyRow } from './policies.queries';

export async function listPolicies(
  { tx, now }: OperationContext,
  _input: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const today = calendarDay(now.toISOString(), await communityTimeZone(tx));
  const rows = await listPolicyRows(tx);
  return {
    policies: rows.map(({ endedAt, ...policy }) => ({
      ...policy,
      state: endedAt === null ? stateOf(policy, today) : 'ended',
    })),
  };
}

function stateOf({ fromOn, untilOn }: Pick<PolicyRow, 'fromOn' | 'untilOn'>, today: string) {
  if (untilOn < today) return 'over';
  return fromOn > today ? 'coming' : 'valid';
}
