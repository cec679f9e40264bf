import { calendarDay } from '@linli/core/calendar/calendar-day';
import { periodStart } from '@linli/core/calendar/period-start';
import { answerDueOn } from '@linli/core/claims/answer-due';
import { claimableRules } from '@linli/core/claims/claimable-rules';
import { placeKey } from '@linli/core/claims/place-key';
import type { EarningRule } from '@linli/core/rules/earning-rule';
import { findRulebookInForce } from '../governance/find-rulebook-in-force';
import { communityTimeZone } from '../platform/community-time-zone';
import type { OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import {
  type ClaimRecord,
  findClaimOfRequest,
  insertClaim,
  type NewClaim,
  setLikeness,
} from './claims.queries';
import { findLikeClaims } from './find-like-claims';
import { findLivingPlot, isPlaceTaken, type LivingPlot } from './plots.queries';
import { takePhotos } from './take-photos';
import { todayOf } from './today-of';

/** What someone sends in, from their own phone or over an organizer's table. */
export interface ClaimToOpen {
  readonly requestId: string;
  readonly residentId: string;
  readonly ruleKey: string;
  readonly place: string;
  readonly words: string;
  readonly photoIds: readonly string[];
  readonly plotId: string | undefined;
  readonly occurredAt: Date;
  /** Who sent the photos. */
  readonly personId: string;
  readonly recording: Pick<NewClaim, 'way' | 'offline' | 'lateReason'> | null;
}

export type OpenedClaim = Pick<
  ClaimRecord,
  'id' | 'kind' | 'step' | 'residentId' | 'title' | 'place' | 'answerDueOn'
>;

/**
 * Opens a claim under the rules in force at its time. The phone's number for it makes it the same
 * claim however often and however late it is sent again.
 */
export async function openClaim(
  context: OperationContext,
  claim: ClaimToOpen,
): Promise<{ claimId: string; answerDueOn: string; told: OpenedClaim }> {
  const { tx, now, ids } = context;
  const timeZone = await communityTimeZone(tx);
  const occurredAt = claim.occurredAt.toISOString();
  const day = calendarDay(occurredAt, timeZone);
  const rulebook = await findRulebookInForce(tx, occurredAt);
  if (!rulebook) throw refuse('rules/not_in_force');
  const rules = claimableRules(rulebook.document, day);
  const rule = rules.find(({ key }) => key === claim.ruleKey);
  if (!rule) throw refuse('claims/not_claimable');
  const plot = await ownPlot(context, claim, rule);
  const place = plot?.place ?? claim.place;
  const key = placeKey(place);
  const asksForPlot = rule.adoption !== undefined && !plot;
  if (asksForPlot) await refuseTakenPlace(context, key);
  const due = answerDueOn(rulebook.document.appeals, await todayOf(context));
  const row: NewClaim = {
    id: ids.next(),
    requestId: claim.requestId,
    kind: asksForPlot ? 'plot' : 'deed',
    residentId: claim.residentId,
    ruleKey: rule.key,
    rulebookVersion: rulebook.version,
    title: rule.name,
    place,
    placeKey: key,
    words: claim.words,
    occurredAt,
    plotId: plot?.id ?? null,
    plotMonth: plot ? periodStart(day, 'month') : null,
    recordedBy: claim.recording ? claim.personId : null,
    ...(claim.recording ?? { way: null, offline: false, lateReason: null }),
    answerDueOn: due,
  };
  if ((await insertClaim(tx, row, now)) === 0) return openedBefore(context, claim, due);
  const taken = { claimId: row.id, step: 0, uploadedBy: claim.personId };
  await takePhotos(tx, claim.photoIds, taken);
  const [like] = await findLikeClaims(context, row.id);
  if (like) await setLikeness(tx, row.id, like.claimId);
  return { claimId: row.id, answerDueOn: due, told: { ...row, step: 0 } };
}

/** The month's proof is of a place the same resident looks after, by the same rule. */
async function ownPlot(
  { tx }: OperationContext,
  { plotId, residentId }: ClaimToOpen,
  rule: EarningRule,
): Promise<LivingPlot | undefined> {
  if (plotId === undefined) return undefined;
  const plot = await findLivingPlot(tx, plotId);
  if (plot?.residentId !== residentId || plot.ruleKey !== rule.key) {
    throw refuse('request/not_found');
  }
  return plot;
}

/** Said early, so that nobody waits days to hear it; what counts is settled at the adoption. */
async function refuseTakenPlace({ tx }: OperationContext, key: string): Promise<void> {
  if (key === '') throw refuse('claims/place_needed');
  if (await isPlaceTaken(tx, key)) throw refuse('claims/plot_taken');
}

async function openedBefore({ tx }: OperationContext, claim: ClaimToOpen, due: string) {
  const before = await findClaimOfRequest(tx, claim.requestId);
  if (!before) throw refuse('claims/plot_reported');
  if (before.residentId !== claim.residentId) throw refuse('request/id_reused');
  return { claimId: before.id, answerDueOn: before.answerDueOn ?? due, told: before };
}
