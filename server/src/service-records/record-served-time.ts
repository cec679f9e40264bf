import { calendarDay } from '@linli/core/calendar/calendar-day';
import { addWorkingDays } from '@linli/core/calendar/working-days';
import type { Because } from '@linli/core/rules/award-decision';
import {
  decideServiceMinutes,
  type ServiceDecision,
} from '@linli/core/rules/decide-service-minutes';
import { SERVICE_DAY_KEY } from '@linli/core/rules/limit-keys';
import { because, minutesInWords } from '@linli/core/rules/reasons';
import type { Rulebook } from '@linli/core/rules/rulebook';
import { countUncovered, type Span } from '@linli/core/service-records/count-uncovered';
import { communityTimeZone } from '../platform/community-time-zone';
import type { OperationContext } from '../platform/operation-context';
import { findServiceSettings } from './find-service-settings';
import {
  insertServiceRecords,
  listRecordedTimes,
  lockResidents,
  type NewServiceRecord,
} from './records.queries';

/** Time a resident gave in a session that is over for them. */
export interface ServedTime {
  readonly attendanceId: string;
  readonly residentId: string;
  readonly ruleKey: string;
  /** The rules of the day; undefined where there were none. */
  readonly rulebook: Rulebook | undefined;
  readonly plannedMinutes: number;
  readonly beganAt: string;
  /** From coming to leaving, as far as it counts. */
  readonly minutes: number;
}

/** Who stands for the records, and what kind of row they are. */
export interface RecordedAs {
  readonly kind: 'attendance' | 'late_entry' | 'correction';
  /** Null when the program closed the session: then whoever checked in stands for it. */
  readonly recordedBy: string | null;
  readonly reason?: string;
  readonly replacesId?: string;
  /** Where two people stood for it from the beginning. */
  readonly confirmedBy?: string;
}

export interface RecordedTime {
  /** Null where nothing was left to record. */
  readonly recordId: string | null;
  readonly day: string;
  readonly minutes: number;
  /** Recorded on that day before this. */
  readonly minutesBefore: number;
  readonly because: readonly Because[];
}

/**
 * Counts and writes service time: the rules say how minutes are rounded and capped, and what two
 * sessions share is counted once. Residents are held in id order meanwhile, so that two sessions
 * that end together cannot both use the same minutes.
 */
export async function recordServedTime(
  context: Pick<OperationContext, 'tx' | 'now' | 'ids'>,
  served: readonly ServedTime[],
  as: RecordedAs,
): Promise<RecordedTime[]> {
  const { tx, now, ids } = context;
  const timeZone = await communityTimeZone(tx);
  await lockResidents(tx, [...new Set(served.map(({ residentId }) => residentId))]);
  const days = served.map(({ beganAt }) => calendarDay(beganAt, timeZone));
  const book = await openTimeBook(context, served, days);
  const decided = served.map((time, index) => book.decide(time, days[index] ?? '', timeZone));
  const { recordWorkingDays } = (await findServiceSettings(tx)).terms;
  const today = calendarDay(now.toISOString(), timeZone);
  const results = decided.map(({ day, minutes, minutesBefore, because: reasons }) => ({
    recordId: minutes > 0 ? ids.next() : null,
    day,
    minutes,
    minutesBefore,
    because: reasons,
  }));
  const rows = results.flatMap(({ recordId, day, minutes }, index): NewServiceRecord[] => {
    const time = served[index];
    if (!time || recordId === null) return [];
    const clockFrom = as.kind === 'correction' ? today : day;
    const dueOn = addWorkingDays(clockFrom, recordWorkingDays);
    return [{ ...time, ...spanOf(time), id: recordId, day, servedMinutes: minutes, dueOn }];
  });
  if (rows.length > 0) await insertServiceRecords(tx, rows, as, now);
  return results;
}

interface DecidedTime {
  readonly day: string;
  readonly minutes: number;
  readonly minutesBefore: number;
  readonly because: Because[];
}

/** What each resident has on these days already; it grows as the batch is decided. */
async function openTimeBook(
  { tx }: Pick<OperationContext, 'tx'>,
  served: readonly ServedTime[],
  days: readonly string[],
) {
  const asked = served.map(({ residentId }, index) => ({ residentId, day: days[index] ?? '' }));
  const known = await listRecordedTimes(tx, asked);
  const times: (Span & { residentId: string; day: string; minutes: number })[] = [...known];
  return {
    decide(time: ServedTime, day: string, timeZone: string): DecidedTime {
      const own = times.filter(({ residentId }) => residentId === time.residentId);
      const minutesBefore = own.reduce((sum, one) => sum + (one.day === day ? one.minutes : 0), 0);
      const span = spanOf(time);
      const uncovered = countUncovered(span, own);
      const decision = decide(time, uncovered, minutesBefore, timeZone);
      const { residentId } = time;
      const { minutes } = decision;
      if (minutes > 0) times.push({ ...span, residentId, day, minutes });
      const reasons = [...decision.because, ...overlapReason(time, uncovered, decision)];
      return { day, minutes, minutesBefore, because: reasons };
    },
  };
}

function decide(
  time: ServedTime,
  minutes: number,
  minutesBefore: number,
  timeZone: string,
): ServiceDecision {
  if (!time.rulebook) return { minutes: 0, limits: [], because: [] };
  return decideServiceMinutes(time.rulebook, {
    ruleKey: time.ruleKey,
    residentId: time.residentId,
    occurredAt: time.beganAt,
    timeZone,
    plannedMinutes: time.plannedMinutes,
    actualMinutes: minutes,
    usage: { [SERVICE_DAY_KEY]: minutesBefore },
  });
}

function spanOf({ beganAt, minutes }: ServedTime): Span {
  return { beganAt, endedAt: new Date(Date.parse(beganAt) + minutes * 60_000).toISOString() };
}

/** Said only where the rules would have counted the time. */
function overlapReason(
  { minutes }: ServedTime,
  uncovered: number,
  { because: reasons }: ServiceDecision,
): Because[] {
  if (uncovered >= minutes || reasons.length === 0) return [];
  const shared = minutesInWords(minutes - uncovered);
  const words = {
    zh: `有 ${shared.zh}和别的场次重叠，只算一次`,
    en: `${shared.en} overlap another session and count once`,
  };
  return [because('service_overlap', words, { minutes: minutes - uncovered })];
}
