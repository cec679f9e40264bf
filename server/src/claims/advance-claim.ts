import { answerDueOn } from '@linli/core/claims/answer-due';
import { type ClaimDeed, stateAfter, waitsForCommittee } from '@linli/core/claims/claim-state';
import { findRulebookVersion } from '../governance/find-rulebook-version';
import type { OperationContext } from '../platform/operation-context';
import { assert, refuse } from '../platform/refuse';
import { type Chosen, type ClaimRecord, insertStep, moveClaim } from './claims.queries';
import { todayOf } from './today-of';

export interface ClaimAct {
  readonly deed: ClaimDeed;
  readonly personId: string;
  readonly role: string | null;
  readonly words: string;
  readonly points?: number;
  /** The first reviewer's decision, for the second. */
  readonly chosen?: Chosen;
}

/**
 * One step of a claim. Of two people at once one gets the step; the other is told that something
 * has changed. Gives the claim as it stands then.
 */
export async function advanceClaim(
  context: OperationContext,
  claim: ClaimRecord,
  act: ClaimAct,
): Promise<ClaimRecord> {
  const { tx, now } = context;
  const state = stateAfter(claim.state, act.deed);
  if (!state) throw refuse('claims/changed_meanwhile');
  const due = waitsForCommittee(state)
    ? (claim.answerDueOn ?? (await freshDueDay(context, claim)))
    : null;
  const over = state === 'adopted' || state === 'declined' || state === 'withdrawn';
  const first = act.deed === 'send_back' ? NOBODY : firstDecision(claim, act);
  const moved = await moveClaim(tx, claim, {
    state,
    answerDueOn: due,
    decidedAt: over ? now.toISOString() : null,
    ...first,
  });
  if (moved === 0) throw refuse('claims/changed_meanwhile');
  const step = claim.step + 1;
  const { deed, personId, role, words, points = null } = act;
  await insertStep(tx, { claimId: claim.id, step, deed, personId, role, words, points }, now);
  return { ...claim, ...first, state, step, answerDueOn: due };
}

const NOBODY = { firstReviewerId: null, chosen: {} };

function firstDecision(claim: ClaimRecord, { chosen, personId }: ClaimAct) {
  if (chosen) return { firstReviewerId: personId, chosen };
  return { firstReviewerId: claim.firstReviewerId, chosen: claim.chosen };
}

/** After the resident's answer the committee has its days anew. */
async function freshDueDay(context: OperationContext, claim: ClaimRecord): Promise<string> {
  const rulebook = await findRulebookVersion(context.tx, claim.rulebookVersion);
  assert(rulebook, 'a published version is never taken away');
  return answerDueOn(rulebook.document.appeals, await todayOf(context));
}
