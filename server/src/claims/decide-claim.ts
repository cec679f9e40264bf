import type { decideClaim as operation } from '@linli/contract/claim-reviews';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { needsSecondLook } from '@linli/core/claims/claim-reviewers';
import type { OperationContext } from '../platform/operation-context';
import { adoptClaim } from './adopt-claim';
import { advanceClaim } from './advance-claim';
import type { Chosen } from './claims.queries';
import { decideClaimAward } from './decide-claim-award';
import { type Review, reviewOf } from './review-of';
import { tellOfClaim } from './tell-of-claim';

type Decision = InputOf<typeof operation>['body'];

/**
 * The first reviewer's word. Whether it is enough is asked of the rules with the points that would
 * really be awarded; where it is not, nothing is awarded before the second reviewer agrees.
 */
export async function decideClaim(
  context: OperationContext,
  { params, body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const review = await reviewOf(context, params.claimId);
  const { claim, reviewer, role } = review;
  const act = { personId: reviewer.personId, role, words: body.reason };
  if (body.outcome === 'decline') {
    const moved = await advanceClaim(context, claim, { ...act, deed: 'decline' });
    await tellOfClaim(context, moved, { deed: 'decline', words: body.reason });
    return { state: moved.state, points: null };
  }
  const chosen = chosenOf(body);
  const { points, waits } = await askTheRules(context, review, chosen);
  const { rulebook, rule } = review;
  if (waits || needsSecondLook(rulebook.document, rule, points, reviewer)) {
    const propose = { ...act, deed: 'propose' as const, chosen };
    const shown = points > 0 ? { ...propose, points } : propose;
    const moved = await advanceClaim(context, claim, shown);
    await tellOfClaim(context, moved, { deed: 'propose' });
    return { state: moved.state, points: points > 0 ? points : null };
  }
  const adopted = await adoptClaim(context, review, { ...act, deed: 'adopt', chosen });
  return { state: 'adopted', points: adopted.points };
}

/** A place taken on earns nothing yet: points come with each month's proof. */
async function askTheRules(context: OperationContext, review: Review, chosen: Chosen) {
  const { claim, reviewer } = review;
  if (claim.kind === 'plot') return { points: 0, waits: false };
  const { points, decided } = await decideClaimAward(context, review, chosen, reviewer.personId);
  // Also when this one person has given as much as one person may.
  return { points, waits: decided.wait !== undefined };
}

function chosenOf({ points, quantity, grade, level }: Decision): Chosen {
  return {
    ...(points === undefined ? {} : { chosenPoints: points }),
    ...(quantity === undefined ? {} : { quantity }),
    ...(grade === undefined ? {} : { grade }),
    ...(level === undefined ? {} : { level }),
  };
}
