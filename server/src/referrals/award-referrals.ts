import { ageOn } from '@linli/core/calendar/age-on';
import type { ReferralFacts } from '@linli/core/rules/award-decision';
import { type Award, type Awarded, awardPoints } from '../awards/award-points';
import { decideAwards } from '../awards/decide-awards';
import type { DecidedDeed, Deed } from '../awards/deed';
import { tellWaiting } from '../awards/tell-waiting';
import type { OperationContext } from '../platform/operation-context';
import { assert } from '../platform/refuse';
import type { LookedAt } from './look-at-referrals';
import { markAwarded } from './settlement.queries';
import { tellReferralAwards } from './tell-referral-awards';

type Role = ReferralFacts['role'];

/** One side of a referral that is due, as the rules decided it. */
export interface DueSide {
  readonly referral: LookedAt & { readonly due: NonNullable<LookedAt['due']> };
  readonly role: Role;
}

/**
 * Awards both sides of referrals that are due, at the instant of the deed that made them so: its
 * rules, its day and its limits count, whenever the job runs. Who has moved away gets nothing. The
 * program gives these points; where they need a second person, the first is who recorded that deed.
 */
export async function awardReferrals(
  context: OperationContext,
  referrals: readonly LookedAt[],
): Promise<void> {
  if (referrals.length === 0) return;
  const { tx, now } = context;
  const sides = referrals.flatMap(sidesOf);
  const decided = await decideAwards(tx, sides.map(deedOf));
  const awards = sides.map((side, index) => {
    const decision = decided[index];
    assert(decision, 'one deed has one decision');
    return awardOf(context, side, decision);
  });
  const awarded = await awardPoints(tx, awards, now);
  const results = awards.map((award, index) => ({ award, awarded: awarded[index] }));
  const given = new Map(sides.map((side, index) => [keyOf(side), awardIdOf(results[index])]));
  for (const { newcomerId } of referrals) {
    const written = await markAwarded(tx, {
      newcomerId,
      newcomerAwardId: given.get(`newcomer:${newcomerId}`) ?? null,
      referrerAwardId: given.get(`referrer:${newcomerId}`) ?? null,
    });
    assert(written === 1, 'the referral is held by this transaction');
  }
  await tellWaiting(context, results);
  await tellReferralAwards(
    context,
    sides.map((side, index) => ({ ...side, awarded: awarded[index] })),
  );
}

function sidesOf(referral: LookedAt): DueSide[] {
  const { due } = referral;
  assert(due, 'only what is due is awarded');
  const roles: Role[] = ['referrer', 'newcomer'];
  return roles.flatMap((role) =>
    referral[role].state === 'left' ? [] : [{ referral: { ...referral, due }, role }],
  );
}

function keyOf({ referral, role }: DueSide): string {
  return `${role}:${referral.newcomerId}`;
}

function deedOf({ referral, role }: DueSide): Deed {
  const { due, registeredOn: newcomerRegisteredOn } = referral;
  const { residentId, householdId, birthDate } = referral[role];
  const { rulebookVersion: version, rulebook: document, occurredAt, day } = due.deed;
  return {
    residentId,
    householdId,
    ruleKey: due.rule.key,
    occurredAt,
    rulebook: { version, document },
    about: {
      ageYears: birthDate === null ? null : ageOn(birthDate, day),
      referral: { role, newcomerDeeds: due.newcomerDeeds, newcomerRegisteredOn },
    },
  };
}

function awardOf({ ids }: OperationContext, side: DueSide, decided: DecidedDeed): Award {
  const { referral, role } = side;
  const { id, newcomerId, round, due } = referral;
  return {
    decided,
    transferId: ids.next(),
    requestKey: `referral:${id}:${role}:${round + 1}`,
    actorPersonId: decided.wait ? due.deed.recordedBy : null,
    actorRole: null,
    title: due.rule.name,
    reason: '',
    deed: { kind: 'referral', id: role === 'referrer' ? id : newcomerId },
    // Nobody did anything more than what was counted already.
    deeds: 0,
  };
}

function awardIdOf(result: { award: Award; awarded: Awarded | undefined } | undefined) {
  const { award, awarded } = result ?? {};
  const stands = awarded && (awarded.transferId !== null || awarded.waiting !== undefined);
  return stands ? (award?.transferId ?? null) : null;
}
