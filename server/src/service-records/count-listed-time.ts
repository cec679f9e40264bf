import type { Because } from '@linli/core/rules/award-decision';
import { decideServiceMinutes } from '@linli/core/rules/decide-service-minutes';
import { SERVICE_DAY_KEY } from '@linli/core/rules/limit-keys';
import { because } from '@linli/core/rules/reasons';
import type { Rulebook } from '@linli/core/rules/rulebook';
import { communityTimeZone } from '../platform/community-time-zone';
import type { Transaction } from '../platform/database';
import { listRecordedTimes } from './records.queries';

/** Service that somebody wrote down by the day, with or without its minutes. */
export interface ListedTime {
  readonly residentId: string;
  readonly ruleKey: string;
  readonly rulebook: Rulebook | undefined;
  readonly occurredAt: string;
  readonly day: string;
  readonly minutes: number | undefined;
}

export interface CountedTime {
  readonly minutes: number;
  readonly because: readonly Because[];
}

/**
 * What a list brings to the service record, in its order: rounded and capped by the rules as
 * elsewhere, each row knowing what stands on the day already. Nothing is dropped without a word.
 */
export async function countListedTime(
  tx: Transaction,
  listed: readonly ListedTime[],
): Promise<CountedTime[]> {
  const timeZone = await communityTimeZone(tx);
  const used = new Map<string, number>();
  for (const { residentId, day, minutes } of await listRecordedTimes(tx, listed)) {
    const key = `${residentId}/${day}`;
    used.set(key, (used.get(key) ?? 0) + minutes);
  }
  return listed.map((time) => {
    const { residentId, ruleKey, rulebook, occurredAt, day, minutes } = time;
    const rule = rulebook?.rules.find(({ key }) => key === ruleKey);
    if (!rulebook || !rule?.countsAsService) return { minutes: 0, because: [] };
    if (minutes === undefined) return { minutes: 0, because: [NO_MINUTES] };
    const key = `${residentId}/${day}`;
    const before = used.get(key) ?? 0;
    const usage = { [SERVICE_DAY_KEY]: before };
    const facts = { ruleKey, residentId, occurredAt, timeZone, actualMinutes: minutes, usage };
    const decided = decideServiceMinutes(rulebook, facts);
    used.set(key, before + decided.minutes);
    return { minutes: decided.minutes, because: decided.because };
  });
}

const NO_MINUTES = because('service_without_minutes', {
  zh: '没有写分钟，不记志愿服务时长',
  en: 'No minutes were given, so no service time is recorded',
});
