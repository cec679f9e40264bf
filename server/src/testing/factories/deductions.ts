import { randomUUID } from 'node:crypto';
import { appealDeduction, decideAppeal, proposeDeduction } from '@linli/contract/deductions';
import type { DeductionRule } from '@linli/core/rules/standing-terms';
import { takeDeductions } from '../../deductions/take-deductions';
import type { Caller, TestApp } from '../test-app';
import { aProgramme, type Programme } from './attendance';
import { aResident, type TestResident } from './residents';

const litter: DeductionRule = {
  key: 'litter',
  number: 50,
  name: { zh: '楼道堆物', en: 'Things left in the stairway' },
  points: 20,
  warningsFirst: 0,
  warningPeriod: 'year',
  floor: 0,
  noticeDays: 7,
};

/** Another rule, which never goes below zero. */
const noise: DeductionRule = { ...litter, key: 'noise', number: 51 };

export interface Court extends Programme {
  /** A committee member who noted nothing, and so may decide. */
  readonly other: TestResident;
}

/** A programme that takes points by one rule, made from the example of things in the stairway. */
export async function aCourt(
  app: TestApp,
  rule: Partial<DeductionRule> = {},
  holder: 'resident' | 'household' = 'resident',
): Promise<Court> {
  const programme = await aProgramme(app, (rulebook) => ({
    ...rulebook,
    account: { holder },
    deductions: [{ ...litter, ...rule }, noise],
  }));
  const { communityId } = programme;
  const other = await aResident(app, communityId, { name: '方正', roles: ['committee'] });
  return { ...programme, other };
}

export const notice = (
  court: Court,
  residentId: string,
  more: Partial<{ ruleKey: string; happenedOn: string; reason: string; requestId: string }> = {},
) => ({
  params: { communityId: court.communityId },
  query: {},
  body: {
    requestId: randomUUID(),
    residentId,
    ruleKey: 'litter',
    happenedOn: '2026-10-28',
    reason: '三楼过道放了旧沙发，两次上门没有搬。',
    ...more,
  },
});

export const propose = (app: TestApp, court: Court, residentId: string, ruleKey = 'litter') =>
  app.call(proposeDeduction, notice(court, residentId, { ruleKey }), court.committee);

export const about = <Body extends object>(court: Court, deductionId: string, body: Body) => ({
  params: { communityId: court.communityId, deductionId },
  query: {},
  body: { requestId: randomUUID(), ...body },
});

export const appeal = (app: TestApp, court: Court, deductionId: string, by: Caller) =>
  app.call(appealDeduction, about(court, deductionId, { words: '那天是邻居临时放的。' }), by);

export const verdict = (
  app: TestApp,
  court: Court,
  deductionId: string,
  holds: boolean,
  by: Caller = court.other,
) => app.call(decideAppeal, about(court, deductionId, { holds, answer: '看过照片了。' }), by);

/** The job, at a moment. */
export function takeAt(app: TestApp, { communityId }: Court, now: string): Promise<number> {
  const context = { ids: app.ids, now: new Date(now), after: () => undefined };
  return app.database.transaction(communityId, (tx) => takeDeductions({ tx, ...context }));
}
