import { calendarDay } from '@linli/core/calendar/calendar-day';
import { deviceBecause } from '@linli/core/devices/device-because';
import type { EarningRule } from '@linli/core/rules/earning-rule';
import { type Award, type Awarded, awardPoints } from '../awards/award-points';
import { type DecidedDeed, type Deed, decideAwards } from '../awards/decide-awards';
import { findRulebookInForce } from '../governance/find-rulebook-in-force';
import { communityTimeZone } from '../platform/community-time-zone';
import type { Transaction } from '../platform/database';
import type { OperationContext } from '../platform/operation-context';
import { assert } from '../platform/refuse';
import { type ReportedEvent, type SettledEvent, withoutPoints } from './reported-event';

type Context = Pick<OperationContext, 'tx' | 'now' | 'ids' | 'after'>;

/**
 * Asks the rules about events that are believed and gives what they bring, by the same way as for
 * people. An event has one request key for its whole life, so that it is never awarded twice,
 * whether at once, by a decision of people, or when its user is linked.
 */
export async function awardEvents(
  context: Context,
  events: readonly ReportedEvent[],
): Promise<SettledEvent[]> {
  if (events.length === 0) return [];
  const { tx, now, ids } = context;
  const rulebookAt = await rulebooksFor(tx, events);
  const matched = events.map((event) => match(event, rulebookAt(event)));
  const results = new Map<MatchedEvent, Awarded>();
  const timeZone = await communityTimeZone(tx);
  for (const deeds of byDay(matched, timeZone)) {
    const decided = await decideAwards(
      tx,
      deeds.map(({ deed }) => deed),
    );
    const awards = deeds.map(({ event, rule }, index) =>
      awardOf(event, rule, decided[index], ids.next()),
    );
    const awarded = await awardPoints(tx, awards, now);
    deeds.forEach((deed, index) => {
      const result = awarded[index];
      assert(result, 'every award has its result');
      results.set(deed, result);
    });
    tell(context, awards, awarded);
  }
  return matched.map((one) => {
    const result = one && results.get(one);
    return result ? settled(result) : withoutPoints('refused', 'no_rule');
  });
}

/**
 * Days one after the other, oldest first: what was used of a limit is told per call, and a batch
 * that waited for a network holds several days.
 */
function byDay(matched: readonly (MatchedEvent | undefined)[], timeZone: string): MatchedEvent[][] {
  const days = new Map<string, MatchedEvent[]>();
  for (const one of matched) {
    if (!one) continue;
    const day = calendarDay(one.deed.occurredAt, timeZone);
    const sameDay = days.get(day);
    if (sameDay) sameDay.push(one);
    else days.set(day, [one]);
  }
  return [...days.keys()].sort().map((day) => days.get(day) ?? []);
}

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
  { id, device, counter, grams, count }: ReportedEvent,
  { name }: EarningRule,
  decided: DecidedDeed | undefined,
  transferId: string,
): Award {
  assert(decided, 'every deed has its decision');
  const { decision } = decided;
  const because = [deviceBecause(device, { grams, count }), ...decision.because];
  return {
    decided: { ...decided, decision: { ...decision, because } },
    transferId,
    requestKey: `device:${device.id}:${counter}`,
    actorPersonId: null,
    actorRole: 'device',
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
