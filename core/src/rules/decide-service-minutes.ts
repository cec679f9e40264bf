import { calendarDay } from '../calendar/calendar-day';
import type { AwardFacts, Because, LimitUse } from './award-decision';
import { SERVICE_DAY_KEY } from './limit-keys';
import { because, minutesInWords } from './reasons';
import { divideRounded } from './rounding';
import type { Rulebook } from './rulebook';

export interface ServiceDecision {
  minutes: number;
  limits: LimitUse[];
  because: Because[];
}

/**
 * Minutes for the service record of a finished deed. Apart from `decideAward`, because the record
 * is due even where points were given at check-in or refused by a limit.
 */
export function decideServiceMinutes(rulebook: Rulebook, facts: AwardFacts): ServiceDecision {
  const rule = rulebook.rules.find((candidate) => candidate.key === facts.ruleKey);
  const counting = rule?.countsAsService;
  if (!counting) return { minutes: 0, limits: [], because: [] };
  if (facts.actualMinutes === undefined) {
    const words = {
      zh: '志愿服务时长签退以后再记',
      en: 'Service time is recorded after check-out',
    };
    return { minutes: 0, limits: [], because: [because('service_at_check_out', words)] };
  }
  const planned = counting.capByPlan ? facts.plannedMinutes : undefined;
  const done = Math.max(0, Math.min(facts.actualMinutes, planned ?? facts.actualMinutes));
  const rounded =
    divideRounded(done, counting.unitMinutes, counting.rounding) * counting.unitMinutes;
  const left = Math.max(0, counting.dayMaxMinutes - (facts.usage[SERVICE_DAY_KEY] ?? 0));
  const minutes = Math.min(rounded, counting.deedMaxMinutes ?? rounded, left);
  return {
    minutes,
    limits: [
      {
        scope: 'resident',
        key: SERVICE_DAY_KEY,
        periodStart: calendarDay(facts.occurredAt, facts.timeZone),
        add: minutes,
        max: counting.dayMaxMinutes,
      },
    ],
    because: [recorded(minutes)],
  };
}

function recorded(minutes: number): Because {
  const length = minutesInWords(minutes);
  const words = {
    zh: `另记志愿服务时长 ${length.zh}，和积分分开算`,
    en: `${length.en} of service recorded, apart from points`,
  };
  return because('service_minutes', words, { minutes });
}
