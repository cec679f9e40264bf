import { describe, expect, it } from 'vitest';
import { type Plan, planBody } from './plan-body';

const plan: Plan = {
  title: ' 夜间巡逻 ',
  category: 'basic',
  ruleKey: 'patrol',
  place: '东门岗亭',
  riskLevel: 'none',
  day: '2026-10-29',
  time: '18:00',
  durationMinutes: 120,
};

describe('a plan as it is sent', () => {
  it('starts when the clock on the wall of the community says so', () => {
    expect(planBody(plan)).toMatchObject({
      title: '夜间巡逻',
      firstStartsAt: '2026-10-29T10:00:00.000Z',
      capacity: null,
      repeat: undefined,
    });
  });

  it('repeats only when that was ticked and has an end', () => {
    const weekly = { ...plan, weekdays: [4, 1], until: '2026-12-31' };
    expect(planBody(weekly).repeat).toBeUndefined();
    expect(planBody({ ...weekly, repeats: true }).repeat).toEqual({
      weekdays: [1, 4],
      until: '2026-12-31',
    });
    expect(planBody({ ...weekly, repeats: true, until: undefined }).repeat).toBeUndefined();
  });

  it('tells of a risk only where there is one', () => {
    expect(planBody({ ...plan, riskText: '登高' }).riskText).toBe('');
    expect(planBody({ ...plan, riskLevel: 'some', riskText: ' 登高 ' }).riskText).toBe('登高');
  });
});
