import { calendarDay } from '@linli/core/calendar/calendar-day';
import type { AwardDecision, AwardFacts, LimitScope } from '@linli/core/rules/award-decision';
import { decideAward } from '@linli/core/rules/decide-award';
import { limitKeys, SERVICE_DAY_KEY } from '@linli/core/rules/limit-keys';
import type { Rulebook } from '@linli/core/rules/rulebook';
import { type PostedLimit, WHOLE_COMMUNITY } from '../ledger/post-transfers';
import { communityTimeZone } from '../platform/community-time-zone';
import type { Transaction } from '../platform/database';
import { type LimitCounter, listAwardFacts } from './awards.queries';

/** Something a resident did, with what the caller knows about it. */
export interface Deed {
  readonly residentId: string;
  readonly householdId: string | null;
  readonly ruleKey: string;
  readonly occurredAt: string;
  /** The rulebook in force then; undefined when there was none. */
  readonly rulebook: { readonly version: number; readonly document: Rulebook } | undefined;
  readonly about: Pick<
    AwardFacts,
    | 'plannedMinutes'
    | 'actualMinutes'
    | 'quantity'
    | 'chosenPoints'
    | 'grade'
    | 'level'
    | 'streakDays'
    | 'isSelf'
    | 'isHousehold'
  >;
  /** Service minutes the resident has on that day already. */
  readonly serviceMinutesToday?: number;
}

/** What the rules say about a deed, and the account it concerns. */
export interface DecidedDeed {
  readonly deed: Deed;
  readonly decision: AwardDecision;
  /** Each with whose counter it is. */
  readonly limits: readonly PostedLimit[];
  readonly accountId: string;
  readonly holder: 'resident' | 'household';
  /** Before the award. */
  readonly balance: number;
  readonly occurredOn: string;
}

/**
 * Asks the rulebook about any number of deeds with one look at the database. Deeds of one batch
 * know of each other: the second counts what the first has used.
 */
export async function decideAwards(
  tx: Transaction,
  deeds: readonly Deed[],
): Promise<DecidedDeed[]> {
  if (deeds.length === 0) return [];
  const timeZone = await communityTimeZone(tx);
  const accounts = deeds.map(accountOf);
  const counters = deeds.map((deed) => countersOf(deed, timeZone));
  const facts = await listAwardFacts(
    tx,
    distinct(accounts.map((account) => account.id)),
    distinct(deeds.map((deed) => deed.residentId)),
    counters.flat(),
  );
  const values = new Map(facts.map((row) => [`${row.kind}/${row.id}/${row.limitKey}`, row.value]));
  const read = (key: string): number => values.get(key) ?? 0;
  return deeds.map((deed, index) => {
    const account = accounts[index] ?? accountOf(deed);
    const usage = Object.fromEntries(
      (counters[index] ?? []).map(({ accountId, key }) => [key, read(`used/${accountId}/${key}`)]),
    );
    const decision = decide(deed, timeZone, usage, read(`earned/${deed.residentId}/`));
    const limits = limitsOf(decision, deed);
    if (decision.outcome === 'award') {
      const earned = `earned/${deed.residentId}/`;
      values.set(earned, read(earned) + decision.points);
      for (const { accountId, key, add } of limits) {
        const used = `used/${accountId}/${key}`;
        values.set(used, read(used) + add);
      }
    }
    return {
      deed,
      decision,
      limits,
      accountId: account.id,
      holder: account.holder,
      balance: read(`balance/${account.id}/`),
      occurredOn: calendarDay(deed.occurredAt, timeZone),
    };
  });
}

interface Account {
  readonly id: string;
  readonly holder: 'resident' | 'household';
}

/** A resident without a household keeps an account of their own also where households earn. */
function accountOf({ residentId, householdId, rulebook, ruleKey }: Deed): Account {
  const rule = rulebook?.document.rules.find((candidate) => candidate.key === ruleKey);
  const holder = rule?.holder ?? rulebook?.document.account.holder;
  if (holder === 'household' && householdId !== null) return { id: householdId, holder };
  return { id: residentId, holder: 'resident' };
}

/**
 * Whose counter a limit raises: each member of a household has limits of their own, whoever holds
 * the account, and who lives alone is a household of one.
 */
function counterOwner(scope: LimitScope, { residentId, householdId }: Deed): string {
  if (scope === 'community') return WHOLE_COMMUNITY;
  return scope === 'household' ? (householdId ?? residentId) : residentId;
}

function countersOf(deed: Deed, timeZone: string): LimitCounter[] {
  if (!deed.rulebook) return [];
  return limitKeys(deed.rulebook.document, deed.ruleKey, deed.occurredAt, timeZone)
    .filter(({ key }) => key !== SERVICE_DAY_KEY)
    .map(({ scope, key, periodStart }) => ({
      accountId: counterOwner(scope, deed),
      key,
      periodStart,
    }));
}

function decide(
  deed: Deed,
  timeZone: string,
  usage: Record<string, number>,
  earnedBefore: number,
): AwardDecision {
  if (!deed.rulebook) return NO_RULEBOOK;
  return decideAward(deed.rulebook.document, {
    ...deed.about,
    ruleKey: deed.ruleKey,
    occurredAt: deed.occurredAt,
    timeZone,
    residentId: deed.residentId,
    earnedBefore,
    usage: { ...usage, [SERVICE_DAY_KEY]: deed.serviceMinutesToday ?? 0 },
  });
}

/** Minutes of service are counted by the service record itself, not by the points account. */
function limitsOf(decision: AwardDecision, deed: Deed): PostedLimit[] {
  if (decision.outcome !== 'award') return [];
  return decision.limits
    .filter(({ key }) => key !== SERVICE_DAY_KEY)
    .map(({ scope, ...limit }) => ({ ...limit, accountId: counterOwner(scope, deed) }));
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort();
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
