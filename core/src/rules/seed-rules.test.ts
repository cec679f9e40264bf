import { describe, expect, test } from 'vitest';
import { decide, outcomeOf, withPatrol } from './award-samples';
import type { AwardFacts } from './decide-award';
import { explainDecision } from './explain-decision';

type Case = [rule: string, facts: Partial<AwardFacts>, result: number | string, words: string];

describe('what the seed pays, in figures and in words', () => {
  test.each<Case>([
    ['patrol', { plannedMinutes: 120 }, 20, '第 1 条“社区巡逻”：满 2 小时，得 20 分'],
    ['cleaning', { plannedMinutes: 90 }, 15, '第 2 条“环境清洁”：满 1.5 小时，得 15 分'],
    ['sorting_guidance', { plannedMinutes: 60 }, 10, '第 3 条“垃圾分类指导”：满 1 小时，得 10 分'],
    ['organizing', {}, 50, '第 4 条“组织活动”：每次 50 分'],
    [
      'suggestion_adopted',
      { chosenPoints: 80 },
      80,
      '第 5 条“建议被采纳”：20 到 100 分，评定为 80 分',
    ],
    ['sorting_help', {}, 5, '第 6 条“协助垃圾分类督导”：每次 5 分'],
    ['free_clinic', {}, 50, '第 7 条“义诊”：每次 50 分'],
    [
      'tutoring',
      { actualMinutes: 60 },
      30,
      '第 8 条“给孩子辅导功课”：每 1 小时 30 分，做了 1 小时，得 30 分',
    ],
    ['performance', {}, 20, '第 9 条“参加文艺演出”：每次 20 分'],
    ['reading_club', {}, 40, '第 10 条“组织读书会”：每次 40 分'],
    ['night_patrol', { plannedMinutes: 120 }, 30, '第 11 条“夜间巡逻”：满 2 小时，得 30 分'],
    ['big_cleanup', { plannedMinutes: 120 }, 20, '第 12 条“社区大扫除”：满 2 小时，得 20 分'],
    [
      'elder_chat',
      { actualMinutes: 60 },
      15,
      '第 13 条“陪老人聊天”：每 1 小时 15 分，做了 1 小时，得 15 分',
    ],
    ['elder_shopping', {}, 10, '第 14 条“帮老人购物”：每次 10 分'],
    ['elder_skilled_help', {}, 30, '第 15 条“为老人理发、看病”：每次 30 分'],
    ['elder_joins', {}, 10, '第 16 条“老人出门参加活动”：每次 10 分'],
    ['culture_joining', {}, 10, '第 17 条“参与文化活动”：每次 10 分'],
    ['safety_lecture', {}, 50, '第 18 条“组织安全知识讲座”：每次 50 分'],
    ['adopted_plot', {}, 50, '第 19 条“认领绿化带”：每月 50 分'],
    ['litter_report', {}, 10, '第 20 条“举报乱扔垃圾”：每次 10 分'],
    ['safety_clue', {}, 20, '第 21 条“提供可疑线索”：每条 20 分'],
    ['creative_work', {}, 30, '第 22 条“文艺创作”：每件 30 分'],
    ['venue_or_materials', {}, 20, '第 23 条“提供场地或物资”：每次 20 分'],
    ['daily_check_in', { streakDays: 1 }, 1, '第 24 条“每日签到”：每天 1 分'],
    ['poll', {}, 2, '第 25 条“线上投票、填问卷”：每次 2 分'],
  ])('%s', (ruleKey, facts, result, words) => {
    const decision = decide({ ruleKey, ...facts });
    expect(outcomeOf(decision)).toBe(result);
    expect(explainDecision(decision, 'zh')[0]).toBe(words);
    const english = explainDecision(decision, 'en').join(' ');
    expect(english).not.toMatch(/\p{Script=Han}|undefined|[{}]/u);
    expect(english).toContain(String(result));
  });

  test.each<[string, Partial<AwardFacts>, number | string]>([
    ['tutoring', { actualMinutes: 59 }, 'rules/nothing_to_award'],
    ['elder_chat', { actualMinutes: 179 }, 30],
    ['night_patrol', { plannedMinutes: 119 }, 'rules/too_short'],
    ['daily_check_in', { streakDays: 6 }, 1],
    ['daily_check_in', { streakDays: 7 }, 11],
    ['daily_check_in', { streakDays: 8 }, 1],
    ['daily_check_in', { streakDays: 14 }, 11],
    [
      'daily_check_in',
      { streakDays: 2, usage: { 'rule/daily_check_in/deeds/day': 1 } },
      'rules/limit_reached',
    ],
    ['adopted_plot', { usage: { 'rule/adopted_plot/deeds/month': 1 } }, 'rules/limit_reached'],
    ['poll', { usage: { 'rule/poll/deeds/day': 3 } }, 'rules/limit_reached'],
  ])('%s with %o', (ruleKey, facts, result) => {
    expect(outcomeOf(decide({ ruleKey, ...facts }))).toBe(result);
  });

  test('the seed also names 10 points for a patrol: that is another rulebook', () => {
    const ten = withPatrol({ points: { parts: [{ kind: 'per_deed', points: 10 }] } });
    expect(outcomeOf(decide({}, ten))).toBe(10);
  });

  test('a full week of check-ins brings 17, as published', () => {
    const week = [1, 2, 3, 4, 5, 6, 7].map((streakDays) => {
      const decision = decide({ ruleKey: 'daily_check_in', streakDays });
      return decision.outcome === 'award' ? decision.points : 0;
    });
    expect(week.reduce((sum, points) => sum + points, 0)).toBe(17);
    const seventh = decide({ ruleKey: 'daily_check_in', streakDays: 7 });
    expect(explainDecision(seventh, 'zh')[1]).toBe('连续 7 天，另得 10 分');
    expect(explainDecision(seventh, 'en')[1]).toBe('7 days in a row: 10 points more');
  });
});
