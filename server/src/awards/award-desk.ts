import { calendarDay } from '@linli/core/calendar/calendar-day';
import type { AwardDecision, AwardFacts, LimitUse } from '@linli/core/rules/award-decision';
import { decideAward } from '@linli/core/rules/decide-award';
import {
  type AlreadyAwarded,
  decideSupplement,
  type SupplementDecision,
} from '@linli/core/rules/decide-supplement';
import { limitKeys, SERVICE_DAY_KEY } from '@linli/core/rules/limit-keys';
import type { PostedLimit } from '../ledger/post-transfers';
import { communityTimeZone } from '../platform/community-time-zone';
import type { Transaction } from '../platform/database';
import { accountOf } from './account-of';
import { counterOwner } from './counter-owner';
import type { DecidedDeed, Deed } from './deed';
import { gatherTally } from './gather-tally';
import { issuerCounters } from './issuer-counters';
import { lastWeeks } from './last-weeks';
import { counterName, factName, Tally } from './tally';
import { isWatched, waitForCounter, waitForSize } from './why-it-waits';

/** What stands in the books for a deed: its award and what came on top of it. */
export interface StandingAward {
  readonly points: number;
  readonly limits: readonly PostedLimit[];
}

/** Where deeds are decided: every number the rules ask for was looked up when it was opened. */
export async function openAwardDesk(tx: Transaction, deeds: readonly Deed[]): Promise<AwardDesk> {
  const desk = new AwardDesk(await communityTimeZone(tx));
  await desk.lookUp(tx, deeds);
  return desk;
}

export class AwardDesk {
  private readonly tally = new Tally();

  constructor(private readonly timeZone: string) {}

  /** More deeds to be decided here. What was decided since the desk was opened stays counted. */
  async lookUp(tx: Transaction, deeds: readonly Deed[]): Promise<void> {
    if (deeds.length > 0) await gatherTally(tx, deeds, this.timeZone, this.tally);
  }

  decide(deed: Deed): DecidedDeed {
    const { rulebook } = deed;
    const decision = rulebook ? decideAward(rulebook.document, this.factsOf(deed)) : NO_RULEBOOK;
    return this.decided(deed, decision);
  }

  /** Once more with new facts, given what stands in the books for the deed. */
  decideAgain(deed: Deed, standing: StandingAward): SupplementDecision {
    if (!deed.rulebook) return { outcome: 'nothing' };
    return decideSupplement(deed.rulebook.document, this.factsOf(deed), alreadyOf(standing));
  }

  /** A decision with whose counters it raises, and whether one person is enough for it. */
  decided(deed: Deed, decision: AwardDecision, total = pointsOf(decision)): DecidedDeed {
    const account = accountOf(deed);
    const base = {
      deed,
      decision,
      accountId: account.id,
      holder: account.holder,
      balance: this.balance(deed),
      occurredOn: calendarDay(deed.occurredAt, this.timeZone),
      earnedBefore: this.earnedBefore(deed),
    };
    if (decision.outcome === 'refuse') return { ...base, limits: [] };
    const watched = issuerCounters(deed, this.timeZone, this.tally, decision.points);
    const limits = [...ownedLimits(deed, decision.limits), ...watched];
    const full = watched.find((limit) => this.isPassed(limit));
    const wait = waitForSize(deed, total) ?? (full && waitForCounter(full));
    return wait ? { ...base, limits, wait } : { ...base, limits };
  }

  /** An award that waits counts once it is agreed to. */
  count({ deed, decision, limits, wait }: DecidedDeed): void {
    if (decision.outcome === 'refuse' || wait) return;
    this.add(deed, { points: decision.points, limits }, { sign: 1, deeds: 1 });
  }

  /** An award in the numbers, or out of them again. */
  add(
    { residentId, occurredAt }: Deed,
    { points, limits }: StandingAward,
    { sign, deeds }: { readonly sign: 1 | -1; readonly deeds: 0 | 1 },
  ): void {
    const [week = ''] = lastWeeks(calendarDay(occurredAt, this.timeZone));
    this.tally.add(factName('week', residentId, week), sign * deeds);
    this.tally.add(factName('earned', residentId), sign * points);
    for (const limit of limits) this.tally.add(counterName(limit), sign * limit.add);
  }

  /** Of the account that the deed would fill, as it was when it was looked up. */
  balance(deed: Deed): number {
    return this.tally.read(factName('balance', accountOf(deed).id));
  }

  earnedBefore({ earnedBefore, residentId }: Deed): number {
    return earnedBefore ?? this.tally.read(factName('earned', residentId));
  }

  private isPassed(limit: PostedLimit): boolean {
    return limit.max !== null && this.tally.read(counterName(limit)) + limit.add > limit.max;
  }

  private factsOf(deed: Deed): AwardFacts {
    const { residentId, ruleKey, occurredAt, about, rulebook } = deed;
    const { timeZone } = this;
    const usage: Record<string, number> = {};
    const keys = rulebook
      ? limitKeys(rulebook.document, ruleKey, occurredAt, timeZone, about.sessionId)
      : [];
    for (const { scope, key, periodStart } of keys) {
      const accountId = counterOwner(scope, deed);
      if (accountId === undefined) continue;
      usage[key] = this.tally.read(counterName({ accountId, key, periodStart }));
    }
    usage[SERVICE_DAY_KEY] = deed.serviceMinutesToday ?? 0;
    return {
      ...about,
      ruleKey,
      occurredAt,
      timeZone,
      residentId,
      earnedBefore: this.earnedBefore(deed),
      activeWeeks: this.activeWeeks(residentId, calendarDay(occurredAt, timeZone)),
      usage,
    };
  }

  /** Weeks with a deed among the last twelve; the one of the deed itself counts in any case. */
  private activeWeeks(residentId: string, day: string): number {
    const [, ...earlier] = lastWeeks(day);
    const weekName = (week: string) => factName('week', residentId, week);
    return 1 + earlier.filter((week) => this.tally.read(weekName(week)) > 0).length;
  }
}

/** The limits of a decision, each with whose counter it is. */
function ownedLimits(deed: Deed, limits: readonly LimitUse[]): PostedLimit[] {
  return limits.flatMap(({ scope, ...limit }) => {
    // Minutes of service are counted by the service record, not by the points account.
    const accountId = limit.key === SERVICE_DAY_KEY ? undefined : counterOwner(scope, deed);
    return accountId === undefined ? [] : { ...limit, accountId };
  });
}

/** As the rules know it: they have no part in what an issuer may give. */
function alreadyOf({ points, limits }: StandingAward): AlreadyAwarded {
  const counted = limits.flatMap(({ key, periodStart, add, max }): LimitUse[] => {
    // Whose counter it is stands in the key; the rules compare by key alone.
    return isWatched(key) ? [] : [{ scope: 'resident', key, periodStart, add, max: max ?? add }];
  });
  return { points, limits: counted };
}

function pointsOf(decision: AwardDecision): number {
  return decision.outcome === 'award' ? decision.points : 0;
}

const NO_RULEBOOK: AwardDecision = {
  outcome: 'refuse',
  code: 'rules/not_in_force',
  because: [
    {
      code: 'not_in_force',
      values: {},
      zh: '那天还没有生效的规则，所以没有记分',
      en: 'No rules were in force on that day, so no points were recorded',
    },
  ],
};
