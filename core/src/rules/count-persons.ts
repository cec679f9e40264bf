import { periodStart } from '../calendar/period-start';
import type { AwardFacts, LimitUse } from './award-decision';
import { type Counted, counted } from './counted';
import type { EarningRule } from './earning-rule';
import { personsKey } from './limit-keys';
import type { PointsPart } from './points-formula';
import { about } from './reasons';

type PerPerson = Extract<PointsPart, { kind: 'per_person' }>;

/**
 * At a session everyone who comes scans and brings their own share, up to the household's number;
 * elsewhere one deed stands for all who took part.
 */
export function countPersons(rule: EarningRule, part: PerPerson, facts: AwardFacts): Counted {
  const { points, personsMax } = part;
  if (rule.deed !== 'session') {
    const present = 1 + (facts.companions?.length ?? 0);
    const persons = Math.min(present, personsMax ?? present);
    const words = {
      zh: '每人 {rate} 分，{persons} 人，得 {n} 分',
      en: '{rate point|points} per person, {persons} taking part, {n point|points}',
    };
    const values = { rate: points, persons, n: persons * points };
    return counted(values.n, about(rule, 'per_person', words, values));
  }
  const words = { zh: '每人 {n} 分', en: '{n point|points} per person' };
  const reason = about(rule, 'per_person', words, { n: points });
  const key = personsKey(rule, facts.sessionId);
  if (key === undefined || personsMax === undefined) return counted(points, reason);
  if ((facts.usage[key] ?? 0) >= personsMax) {
    const full = {
      zh: '一户一场最多记 {max} 人，已经记满',
      en: 'at most {max person|persons} of a household at one session, reached already',
    };
    return counted(0, about(rule, 'persons_max', full, { max: personsMax }));
  }
  const use: LimitUse = {
    scope: 'household',
    key,
    periodStart: periodStart(facts.occurredAt, 'life'),
    add: 1,
    max: personsMax,
  };
  return counted(points, reason, [use]);
}
