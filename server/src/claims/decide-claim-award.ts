import type { AwardDecision } from '@linli/core/rules/award-decision';
import { type DecidedDeed, decideAwards } from '../awards/decide-awards';
import type { OperationContext } from '../platform/operation-context';
import { assert, type Refusal, refuse } from '../platform/refuse';
import type { Chosen } from './claims.queries';
import type { Review } from './review-of';

/**
 * What the rules of its day say about a claim that this person answers for; their refusal is the
 * reviewer's to read.
 */
export async function decideClaimAward(
  context: OperationContext,
  { claim, rulebook }: Review,
  chosen: Chosen,
  issuerId: string,
): Promise<{ decided: DecidedDeed; points: number }> {
  const { tx } = context;
  if (claim.residentState === 'left') throw refuse('residents/left');
  const [decided] = await decideAwards(tx, [
    {
      residentId: claim.residentId,
      householdId: claim.householdId,
      ruleKey: claim.ruleKey,
      occurredAt: claim.occurredAt,
      rulebook,
      // Own and household's claims were refused before anything else.
      about: { isSelf: false, isHousehold: false, ...chosen },
      issuer: { personId: issuerId },
    },
  ]);
  assert(decided, 'one deed has one decision');
  if (decided.decision.outcome === 'refuse') throw refusalOf(decided.decision);
  return { decided, points: decided.decision.points };
}

function refusalOf(decision: Extract<AwardDecision, { outcome: 'refuse' }>): Refusal {
  const reason = decision.because.at(-1);
  const details = { ...reason?.values, zh: reason?.zh, en: reason?.en };
  // A claim has no length, so a rule that asks for one has nothing to give.
  const code = decision.code === 'rules/too_short' ? 'rules/nothing_to_award' : decision.code;
  return refuse(code, details);
}
