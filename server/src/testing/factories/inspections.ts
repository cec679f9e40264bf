import { randomUUID } from 'node:crypto';
import { gradeHome, handInInspection } from '@linli/contract/inspections';
import type { EarningRule } from '@linli/core/rules/earning-rule';
import type { Rulebook } from '@linli/core/rules/rulebook';
import type { Caller, TestApp } from '../test-app';
import { aProgramme, type Programme } from './attendance';
import { dayAgo } from './bulk-awards';
import { aResident, type TestResident } from './residents';

const yard: EarningRule = {
  key: 'yard',
  number: 62,
  category: 'basic',
  name: { zh: '美丽庭院', en: 'Tidy yards' },
  deedUnit: { zh: '户', en: 'yard' },
  deed: 'inspection',
  awardOn: 'review',
  points: {
    parts: [
      {
        kind: 'by_grade',
        grades: [
          { key: 'best', name: { zh: '清洁户', en: 'Clean' }, points: 20 },
          { key: 'good', name: { zh: '达标户', en: 'In order' }, points: 10 },
          { key: 'poor', name: { zh: '待整改', en: 'To be put right' }, points: 0 },
        ],
      },
    ],
  },
  limits: [],
  multipliers: 'none',
};

/** Adds yards graded every month on that day of the month. */
export function withYards(rulebook: Rulebook, day: number): Rulebook {
  return {
    ...rulebook,
    rules: [...rulebook.rules, yard],
    inspections: [
      {
        key: 'yards',
        name: { zh: '庭院月检', en: 'Monthly yards' },
        every: 'month',
        day,
        ruleKey: 'yard',
      },
    ],
  };
}

export interface Inspected extends Programme {
  /** The day of the inspection, which was yesterday. */
  readonly day: string;
  /** Agrees to lists, and has graded nothing. */
  readonly second: TestResident;
}

export async function anInspection(
  app: TestApp,
  holder: 'resident' | 'household' = 'resident',
): Promise<Inspected> {
  const day = dayAgo(app);
  const programme = await aProgramme(app, (rulebook) =>
    withYards({ ...rulebook, account: { holder } }, Number(day.slice(8))),
  );
  const options = { name: '李代表', roles: ['representative' as const] };
  return { ...programme, day, second: await aResident(app, programme.communityId, options) };
}

export function aGrade(
  { communityId, day }: Inspected,
  residentId: string,
  grade: string,
  more: Partial<{ over: boolean; requestId: string; day: string; schemeKey: string }> = {},
) {
  const { over = false, requestId = randomUUID(), ...key } = more;
  const params = { communityId, schemeKey: 'yards', day, ...key };
  return { params, query: {}, body: { requestId, residentId, grade, over } };
}

export const aHandIn = ({ communityId, day }: Inspected, requestId: string = randomUUID()) => ({
  params: { communityId, schemeKey: 'yards', day },
  query: {},
  body: { requestId },
});

/** Grades one after the other and hands them in as one list. */
export async function handedIn(
  app: TestApp,
  inspected: Inspected,
  grades: readonly (readonly [TestResident, string])[],
  by: Caller = inspected.organizer,
): Promise<string> {
  for (const [{ residentId }, grade] of grades) {
    await app.call(gradeHome, aGrade(inspected, residentId, grade), by);
  }
  return (await app.call(handInInspection, aHandIn(inspected), by)).bulkAwardId;
}
