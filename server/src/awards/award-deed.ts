import type { awardDeed as operation } from '@linli/contract/attendance';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { allows } from '@linli/contract/permissions';
import type { AwardDecision } from '@linli/core/rules/award-decision';
import { findRulebookInForce } from '../governance/find-rulebook-in-force';
import {
  type OperationContext,
  type PersonActor,
  personActor,
} from '../platform/operation-context';
import { assert, type Refusal, refuse } from '../platform/refuse';
import { areBound } from '../proxies/are-bound';
import { awardPoints } from './award-points';
import { type AwardedResident, findAwardedResident } from './awards.queries';
import { decideAwards } from './decide-awards';

/**
 * Points for a deed outside a session, such as an adopted suggestion. The rule decides, the
 * reviewer only names the deed and, where the rule leaves a range, the figure; the reason is read
 * by the resident. Here a refusal of the rules is a refusal: without points nothing happened.
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
  const [decided] = await decideAwards(tx, [
    {
      residentId: resident.id,
      householdId: resident.householdId,
      ruleKey: body.ruleKey,
      occurredAt: now.toISOString(),
      rulebook,
      about: { ...(await relation(context, resident, actor)), ...reviewed(body) },
    },
  ]);
  assert(decided, 'one deed has one decision');
  const { decision } = decided;
  if (decision.outcome === 'refuse') throw refusalOf(decision);
  const rule = rulebook?.document.rules.find((candidate) => candidate.key === body.ruleKey);
  const title = rule?.name ?? { zh: body.ruleKey, en: body.ruleKey };
  const award = {
    decided,
    transferId: ids.next(),
    requestKey: `awardDeed:${body.requestId}`,
    actorPersonId: actor.personId,
    actorRole: actor.roles.find((held) => allows([held], 'award.by_hand')) ?? null,
    title,
    reason: body.reason,
    deed: { kind: 'claim' as const, id: body.requestId },
  };
  const [awarded] = await awardPoints(tx, [award], now);
  if (!awarded?.transferId) throw refuse(awarded?.refused ?? 'rules/limit_reached');
  const { transferId, points, balance, because } = awarded;
  context.after({ kind: 'points', residentId: resident.id, transferId, points, balance, title });
  return { transferId, points, balance, because: [...because] };
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

function reviewed({ points, quantity }: InputOf<typeof operation>['body']) {
  return {
    ...(points === undefined ? {} : { chosenPoints: points }),
    ...(quantity === undefined ? {} : { quantity }),
  };
}

function refusalOf(decision: Extract<AwardDecision, { outcome: 'refuse' }>): Refusal {
  const reason = decision.because.at(-1);
  const details = { ...reason?.values, zh: reason?.zh, en: reason?.en };
  // A deed by hand has no length, so a rule that asks for one has nothing to give.
  const code = decision.code === 'rules/too_short' ? 'rules/nothing_to_award' : decision.code;
  return refuse(code, details);
}
