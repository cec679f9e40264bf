import { deviceBecause } from '@linli/core/devices/device-because';
import type { EarningRule } from '@linli/core/rules/earning-rule';
import { type Award, type Awarded, awardPoints } from '../awards/award-points';
import { type DecidedDeed, type Deed, decideAwards } from '../awards/decide-awards';
import { findRulebookInForce } from '../governance/find-rulebook-in-force';
import type { Transaction } from '../platform/database';
import type { OperationContext } from '../platform/operation-context';
import { assert } from '../platform/refuse';
import { type ReportedEvent, type SettledEvent, withoutPoints } from './reported-event';

type Context = Pick<OperationContext, 'tx' | 'now' | 'ids' | 'after'>;

/**
 * Asks the rules about events that are believed and gives what they bring, by the same way as for
 * people; `agreedBy` is who looked at them and said so. An event has one request key for its whole
 * life, so that it is never awarded twice, whether at once, by a decision of people, or when its
 * user is linked.
 */
export async function awardEvents(
  context: Context,
  events: readonly ReportedEvent[],
  agreedBy?: string,
): Promise<SettledEvent[]> {
  if (events.length === 0) return [];
  const { tx, now, ids } = context;
  const rulebookAt = await rulebooksFor(tx, events);
  const matched = events.map((event) => match(event, rulebookAt(event)));
  const deeds = matched.flatMap((one) => one ?? []);
  const decided = await decideAwards(
    tx,
    deeds.map(({ deed }) => deed),
  );
  const given = deeds.flatMap((deed, index) => {
    const decision = decided[index];
    // A machine is nobody's word: what the rules let nobody give alone, people look at first.
    if (!decision || (decision.wait && agreedBy === undefined)) return [];
    return { deed, award: awardOf(deed, decision, ids.next(), agreedBy) };
  });
  const awards = given.map(({ award }) => award);
  const awarded = await awardPoints(tx, awards, now);
  tell(context, awards, awarded);
  const results = new Map(given.map(({ deed }, index) => [deed, awarded[index]]));
  return matched.map((one) => {
    if (!one) return withoutPoints('refused', 'no_rule');
    const result = results.get(one);
    return result ? settled(result) : withoutPoints('held', 'second_person', SECOND_PERSON);
  });
}

const SECOND_PERSON = {
  zh: '一次的分数多，要有人看过再记',
  en: 'So many points at once are recorded once somebody has looked at it',
};

interface MatchedEvent {
  readonly event: ReportedEvent;
  readonly rule: EarningRule;
  readonly deed: Deed;
}

/** The rule the machine may award it by, while the rulebook has it and means it for machines. */
function match(event: ReportedEvent, rulebook: Deed['rulebook']): MatchedEvent | undefined {
  const { device, kind, category, residentId, householdId, countsAt } = event;
  assert(residentId, 'only events of residents are awarded');
  const ofKind = device.awards.filter((award) => award.kind === kind);
  const award =
    ofKind.find((one) => one.category === category) ?? ofKind.find((one) => one.category === null);
  const rule = rulebook?.document.rules.find((one) => one.key === award?.ruleKey);
  if (rule?.deed !== 'device') return undefined;
  const deed = {
    residentId,
    householdId,
    ruleKey: rule.key,
    occurredAt: countsAt.toISOString(),
    rulebook,
    about: aboutOf(event),
  };
  return { event, rule, deed };
}

/** Rules count weights in kilograms and everything else in pieces; an inspection has its grade. */
function aboutOf({ grams, count, grade }: ReportedEvent): Deed['about'] {
  const quantity = grams === null ? count : grams / 1000;
  return {
    ...(quantity === null ? {} : { quantity }),
    ...(grade === null ? {} : { grade }),
  };
}

function awardOf(
  { event, rule: { name } }: MatchedEvent,
  decided: DecidedDeed,
  transferId: string,
  agreedBy: string | undefined,
): Award {
  const { id, device, counter, grams, count } = event;
  const { decision } = decided;
  const because = [deviceBecause(device, { grams, count }), ...decision.because];
  return {
    decided: { ...decided, decision: { ...decision, because } },
    transferId,
    requestKey: `device:${device.id}:${counter}`,
    actorPersonId: null,
    actorRole: 'device',
    ...(agreedBy === undefined ? {} : { secondPersonId: agreedBy }),
    title: { zh: `${name.zh}：${device.name}`, en: `${name.en}: ${device.name}` },
    reason: '',
    deed: { kind: 'device', id },
  };
}

function settled({ transferId, points, balance, because }: Awarded): SettledEvent {
  if (transferId !== null) {
    return { outcome: 'awarded', reason: null, points, balance, transferId, note: null };
  }
  const last = because.at(-1);
  assert(last, 'the rules never refuse without a reason');
  return withoutPoints('refused', 'rules', { zh: last.zh, en: last.en });
}

/** One event a resident, the newest: an open page that hears of it reads the others. */
function tell(context: Context, awards: readonly Award[], awarded: readonly Awarded[]): void {
  const newest = new Map<string, number>();
  awarded.forEach(({ transferId }, index) => {
    const residentId = awards[index]?.decided.deed.residentId;
    if (transferId !== null && residentId !== undefined) newest.set(residentId, index);
  });
  for (const [residentId, index] of newest) {
    const [award, result] = [awards[index], awarded[index]];
    assert(award && result && result.transferId !== null, 'the newest was awarded');
    const { transferId, points, balance } = result;
    context.after({
      kind: 'points',
      residentId,
      transferId,
      points,
      balance,
      title: award.title,
    });
  }
}

/** Rulebooks follow each other, so when the first and the last moment have one, all have it. */
async function rulebooksFor(
  tx: Transaction,
  events: readonly ReportedEvent[],
): Promise<(event: ReportedEvent) => Deed['rulebook']> {
  const moments = [...new Set(events.map(({ countsAt }) => countsAt.toISOString()))].sort();
  const [first = '', last = ''] = [moments[0], moments.at(-1)];
  const newest = await findRulebookInForce(tx, last);
  const oldest = first === last ? newest : await findRulebookInForce(tx, first);
  if (oldest?.version === newest?.version) return () => newest;
  const found = new Map<string, Deed['rulebook']>();
  for (const moment of moments) found.set(moment, await findRulebookInForce(tx, moment));
  return ({ countsAt }) => found.get(countsAt.toISOString());
}
