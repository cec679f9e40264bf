import { calendarDay } from '@linli/core/calendar/calendar-day';
import { limitKeys, SERVICE_DAY_KEY } from '@linli/core/rules/limit-keys';
import type { Transaction } from '../platform/database';
import { accountOf } from './account-of';
import { type LimitCounter, listAwardFacts, type ResidentWeek } from './awards.queries';
import { counterOwner } from './counter-owner';
import type { Deed } from './deed';
import { lastWeeks } from './last-weeks';
import { possibleCounters } from './possible-counters';
import { factName, type Tally } from './tally';

/** Looks up the numbers the rules ask about any number of deeds, in one question. */
export async function gatherTally(
  tx: Transaction,
  deeds: readonly Deed[],
  timeZone: string,
  tally: Tally,
): Promise<void> {
  const facts = await listAwardFacts(tx, {
    accountIds: distinct(deeds.map((deed) => accountOf(deed).id)),
    residentIds: distinct(deeds.map(({ residentId }) => residentId)),
    weeks: deeds.flatMap((deed) => weeksOf(deed, timeZone)),
    counters: distinctCounters(deeds.flatMap((deed) => countersOf(deed, timeZone))),
    budgetSubjectIds: distinct(
      deeds.flatMap(({ issuer }) =>
        issuer ? [issuer.personId, issuer.activityId, issuer.sessionId] : [],
      ),
    ),
  });
  for (const { kind, id, name, value } of facts) tally.found(factName(kind, id, name), value);
}

/** Asked only where a rulebook rewards weeks in a row. */
function weeksOf({ rulebook, residentId, occurredAt }: Deed, timeZone: string): ResidentWeek[] {
  const multipliers = rulebook?.document.multipliers?.list ?? [];
  if (!multipliers.some(({ when }) => when.kind === 'streak')) return [];
  return lastWeeks(calendarDay(occurredAt, timeZone)).map((week) => ({ residentId, week }));
}

function countersOf(deed: Deed, timeZone: string): LimitCounter[] {
  const issued = possibleCounters(deed, timeZone);
  const { rulebook, ruleKey, occurredAt, about } = deed;
  if (!rulebook) return issued;
  const keys = limitKeys(rulebook.document, ruleKey, occurredAt, timeZone, about.sessionId);
  const counters = keys.flatMap(({ scope, key, periodStart: start }) => {
    const accountId = key === SERVICE_DAY_KEY ? undefined : counterOwner(scope, deed);
    return accountId === undefined ? [] : { accountId, key, periodStart: start };
  });
  return [...counters, ...issued];
}

function distinctCounters(counters: readonly LimitCounter[]): LimitCounter[] {
  return [
    ...new Map(
      counters.map((each) => [`${each.accountId}/${each.key}/${each.periodStart}`, each]),
    ).values(),
  ];
}

function distinct(ids: readonly (string | undefined)[]): string[] {
  return [...new Set(ids.filter((id) => id !== undefined))].sort();
}
