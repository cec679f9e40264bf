import type { Role } from '@linli/contract/permissions';
import type { Because } from '@linli/core/rules/award-decision';
import { awardPoints } from '../awards/award-points';
import { decideAwards } from '../awards/decide-awards';
import type { OperationContext } from '../platform/operation-context';
import { assert } from '../platform/refuse';
import { pollRule } from './poll-rule';
import type { VoterRow } from './polls.queries';

/** Who filled the ballot in for the voter; nobody when they did it themself. */
export interface Helper {
  readonly personId: string;
  readonly role: Role;
}

/**
 * Rewards taking part, by the rule for it: once a poll and person, whatever is on the ballot. What
 * the rules refuse leaves the vote as it is, with 0 points and the reason.
 */
export async function rewardVoter(
  context: OperationContext,
  poll: { readonly id: string; readonly title: string },
  voter: VoterRow,
  helper: Helper | null,
): Promise<{ points: number; because: Because[] }> {
  const { tx, now, ids } = context;
  const found = await pollRule(context);
  if (!found) return { points: 0, because: [] };
  const { rulebook, rule } = found;
  const [decided] = await decideAwards(tx, [
    {
      residentId: voter.id,
      householdId: voter.householdId,
      ruleKey: rule.key,
      occurredAt: now.toISOString(),
      rulebook,
      about: {},
    },
  ]);
  assert(decided, 'one deed has one decision');
  const title = { zh: `参加“${poll.title}”`, en: `Took part in “${poll.title}”` };
  const award = {
    decided,
    transferId: ids.next(),
    requestKey: `poll:${poll.id}:${voter.id}`,
    actorPersonId: helper?.personId ?? null,
    actorRole: helper?.role ?? null,
    title,
    reason: '',
    deed: { kind: 'poll' as const, id: poll.id },
    // Who took part in what is nobody's to read on a board.
    deeds: 0,
  };
  const [awarded] = await awardPoints(tx, [award], now);
  assert(awarded, 'one award has one outcome');
  return { points: awarded.points, because: [...awarded.because] };
}
