import type { readClaim as operation } from '@linli/contract/claim-reviews';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { allows } from '@linli/contract/permissions';
import { objectToSecond, type ReviewObjection } from '@linli/core/claims/claim-reviewers';
import type { EarningRule } from '@linli/core/rules/earning-rule';
import { type OperationContext, personActor } from '../platform/operation-context';
import { assert, refuse } from '../platform/refuse';
import { listOver, type ReviewedClaim } from './claim-lists.queries';
import { type ClaimRecord, findClaim, findReviewer, listSteps } from './claims.queries';
import { describeClaimRule } from './describe-claim-rule';
import { describeReviewed } from './describe-reviewed';
import { findClaimRule } from './find-claim-rule';
import { findLikeClaims } from './find-like-claims';
import { objectToReview } from './object-to-review';
import { listPhotos, type PhotoRow } from './photos.queries';
import { photosOf } from './photos-of';
import { todayOf } from './today-of';

type Answer = OutputOf<typeof operation>;

export async function readClaim(
  context: OperationContext,
  { params }: InputOf<typeof operation>,
): Promise<Answer> {
  const { tx } = context;
  const record = await findClaim(tx, params.claimId);
  if (!record) throw refuse('request/not_found');
  const like = await findLikeClaims(context, record.id);
  const claimIds = [record.id, ...like.map(({ claimId }) => claimId)];
  const shown = await readShown(context, claimIds);
  const claim = shown.claims.get(record.id);
  assert(claim, 'a claim that was found is listed by its id');
  const { rulebook, rule } = await findClaimRule(context, record);
  const steps = await listSteps(tx, record.id);
  return {
    claim: describeReviewed(claim, shown.photos, await todayOf(context)),
    way: claim.way ?? '',
    offline: claim.offline,
    lateReason: claim.lateReason,
    steps: steps.map((step) => ({
      ...step,
      byName: isResidents(step.deed) ? null : step.byName,
      photos: photosOf(shown.photos, record.id, step.step),
    })),
    rule: describeClaimRule(rulebook, rule),
    duplicates: like.flatMap(({ claimId, signs }) => {
      const other = shown.claims.get(claimId);
      return other ? [{ claimId, signs, ...describeOther(other, shown.photos) }] : [];
    }),
    transferId: claim.transferId,
    reversedBecause: claim.reversedBecause,
    ...(await nextDeed(context, record, rule)),
  };
}

async function readShown({ tx }: OperationContext, claimIds: readonly string[]) {
  const states = ['sent', 'looking', 'asked', 'second_look', 'adopted', 'declined', 'withdrawn'];
  const filter = { states: states as ReviewedClaim['state'][], claimIds, limit: claimIds.length };
  const rows = await listOver(tx, { ...filter, dueBefore: null, afterId: null });
  const photos = await listPhotos(tx, claimIds);
  return { claims: new Map(rows.map((row) => [row.id, row])), photos };
}

function isResidents(deed: string): boolean {
  return deed === 'answer' || deed === 'withdraw';
}

function describeOther(other: ReviewedClaim, photos: readonly PhotoRow[]) {
  const { state, title, place, words, occurredAt, residentName } = other;
  const [first] = photosOf(photos, other.id, 0);
  return { state, title, place, words, occurredAt, residentName, photoId: first?.id ?? null };
}

/** What the page offers the asker, by the same rules by which the deed itself is refused. */
async function nextDeed(
  context: OperationContext,
  claim: ClaimRecord,
  rule: EarningRule,
): Promise<Pick<Answer, 'next' | 'objection'>> {
  const actor = personActor(context);
  const over = ['adopted', 'declined', 'withdrawn'].includes(claim.state);
  if (over || !allows(actor.roles, 'claim.review')) return { next: 'nothing', objection: null };
  const objection = await objectionTo(context, claim, rule);
  if (objection) return { next: 'nothing', objection };
  return { next: claim.state === 'second_look' ? 'second' : 'first', objection: null };
}

async function objectionTo(
  context: OperationContext,
  claim: ClaimRecord,
  rule: EarningRule,
): Promise<ReviewObjection | undefined> {
  const { tx, now } = context;
  const reviewer = await findReviewer(tx, personActor(context).personId, now);
  assert(reviewer, 'who is signed in is a person');
  const objection = await objectToReview(context, reviewer, claim);
  if (objection || claim.firstReviewerId === null) return objection;
  const proposed = (await listSteps(tx, claim.id)).findLast(({ deed }) => deed === 'propose');
  const first = await findReviewer(tx, claim.firstReviewerId, proposed?.at ?? now);
  return first && objectToSecond(rule, first, reviewer);
}
