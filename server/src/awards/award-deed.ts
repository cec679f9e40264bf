import type { awardDeed as operation } from '@linli/contract/attendance';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { allows } from '@linli/contract/permissions';
import { ageOn } from '@linli/core/calendar/age-on';
import { calendarDay } from '@linli/core/calendar/calendar-day';
import type { AwardDecision } from '@linli/core/rules/award-decision';
import { findRulebookInForce } from '../governance/find-rulebook-in-force';
import { communityTimeZone } from '../platform/community-time-zone';
import {
  type OperationContext,
  type PersonActor,
  personActor,
} from '../platform/operation-context';
import { assert, type Refusal, refuse } from '../platform/refuse';
import { areBound } from '../proxies/are-bound';
import { withListedTime } from '../service-records/with-listed-time';
import { awardPoints } from './award-points';
import { type AwardedResident, findAwardedResident } from './awards.queries';
import { decideAwards } from './decide-awards';
import type { DecidedDeed, KnownFacts } from './deed';
import { noticeOfAnalogy } from './notice-of-analogy';
import { tellWaiting } from './tell-waiting';
import { BY_HAND } from './why-it-waits';

/**
 * Points for a deed that has neither a session nor a claim. The rule decides, the reviewer names
 * the deed and, where the rule leaves a range, the figure; the reason is read by the resident. One
 * person alone is never enough for it: it waits for a second. A refusal of the rules is a refusal
 * here, because without points nothing happened.
 */
export async function awardDeed(
  context: OperationContext,
  input: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now, ids } = context;
  const { body } = input;
  const actor = personActor(context);
  const resident = await findAwardedResident(tx, body.residentId);
  if (!resident) throw refuse('request/not_found');
  if (resident.state === 'left') throw refuse('residents/left');
  const rulebook = await findRulebookInForce(tx, now.toISOString());
  const timeZone = await communityTimeZone(tx);
  const [decided] = await decideAwards(tx, [
    {
      residentId: resident.id,
      householdId: resident.householdId,
      ruleKey: body.ruleKey,
      occurredAt: now.toISOString(),
      rulebook,
      about: {
        ...(await relation(context, resident, actor)),
        ...known(resident, now, timeZone),
        ...reviewed(body),
      },
      issuer: { personId: actor.personId },
    },
  ]);
  assert(decided, 'one deed has one decision');
  const { decision: byRules } = decided;
  if (byRules.outcome === 'refuse') throw refusalOf(byRules);
  const { because } = await withListedTime(tx, byRules.because, listedTime(decided, body.minutes));
  const decision = { ...byRules, because };
  const rule = rulebook?.document.rules.find((candidate) => candidate.key === body.ruleKey);
  const notice = rulebook && noticeOfAnalogy(rulebook.document, body.ruleKey, now, timeZone);
  const transferId = ids.next();
  const award = {
    decided: {
      ...decided,
      decision,
      wait: { ...(decided.wait ?? BY_HAND), ...(notice === undefined ? {} : { notice }) },
    },
    transferId,
    requestKey: `awardDeed:${body.requestId}`,
    actorPersonId: actor.personId,
    actorRole: actor.roles.find((held) => allows([held], 'award.by_hand')) ?? null,
    title: rule?.name ?? { zh: body.ruleKey, en: body.ruleKey },
    reason: body.reason,
    ...(body.minutes === undefined ? {} : { listedMinutes: body.minutes }),
    deed: { kind: 'by_hand' as const, id: body.requestId },
  };
  const [awarded] = await awardPoints(tx, [award], now);
  assert(awarded?.waiting, 'what is given by hand waits');
  await tellWaiting(context, [{ award, awarded }]);
  return { approvalId: transferId, points: awarded.waiting, because: [...awarded.because] };
}

async function relation(context: OperationContext, resident: AwardedResident, actor: PersonActor) {
  const sameHome = resident.householdId !== null && resident.householdId === actor.householdId;
  // A phone is a family's: whoever signs in with it could be either of them.
  const sameFamily = sameHome || resident.signInId === actor.signInId;
  return {
    isSelf: resident.personId === actor.personId,
    // Who acts for someone is to them like family.
    isHousehold: sameFamily || (await areBound(context, resident.id, actor.residentId)),
  };
}

function known(resident: AwardedResident, now: Date, timeZone: string): KnownFacts {
  const { birthDate, registeredAt } = resident;
  return {
    ageYears:
      birthDate === null ? null : ageOn(birthDate, calendarDay(now.toISOString(), timeZone)),
    registeredOn: calendarDay(registeredAt, timeZone),
  };
}

function listedTime({ deed, occurredOn: day }: DecidedDeed, minutes: number | undefined) {
  const { residentId, ruleKey, occurredAt, rulebook } = deed;
  return { residentId, ruleKey, rulebook: rulebook?.document, occurredAt, day, minutes };
}

function reviewed(body: InputOf<typeof operation>['body']): KnownFacts {
  const { points, quantity, minutes, asRuleKey, reason } = body;
  return {
    ...(asRuleKey === undefined ? {} : { analogy: { asRuleKey, reason } }),
    ...(points === undefined ? {} : { chosenPoints: points }),
    ...(quantity === undefined ? {} : { quantity }),
    ...(minutes === undefined ? {} : { actualMinutes: minutes }),
  };
}

function refusalOf(decision: Extract<AwardDecision, { outcome: 'refuse' }>): Refusal {
  const reason = decision.because.at(-1);
  const details = { ...reason?.values, zh: reason?.zh, en: reason?.en };
  // A deed too short for its rule has nothing to give, also when no length was said.
  const code = decision.code === 'rules/too_short' ? 'rules/nothing_to_award' : decision.code;
  return refuse(code, details);
}
