import { expect, test } from 'vitest';
import { demoRulebook } from './demo-rulebook';
import type { RenderedSection } from './render-rulebook';
import { renderRulebook } from './render-rulebook';

const zh = renderRulebook(demoRulebook, 'zh');
const [earning, redemption, terms] = zh.sections as [
  RenderedSection,
  RenderedSection,
  RenderedSection,
];

test('the head says which version holds and how it came about', () => {
  expect(zh.title).toBe('积分规则');
  expect(zh.meta).toBe(
    '规则手册第 1 版，2024 年 12 月 15 日居民代表会议表决通过（41 票赞成，3 票反对，2 票弃权），' +
      '2025 年 1 月 1 日起生效。程序发分照这一页执行，一字不差。',
  );
  expect(zh.sections.map((section) => section.title)).toEqual([
    '怎么得积分',
    '积分能换什么',
    '几句要紧的话',
  ]);
});

test.each([
  ['patrol', '社区巡逻', '第 1 条，满 2 小时，另记志愿服务时长', '每次 20 分'],
  ['cleaning', '环境清洁', '第 2 条，满 1.5 小时，另记志愿服务时长', '每次 15 分'],
  ['sorting_guidance', '垃圾分类指导', '第 3 条，满 1 小时，另记志愿服务时长', '每次 10 分'],
  ['organizing', '组织活动', '第 4 条', '每次 50 分'],
  [
    'suggestion_adopted',
    '建议被采纳',
    '第 5 条，由委员会按成效评定，超过 50 分要两人同意',
    '每条 20–100 分',
  ],
  ['tutoring', '给孩子辅导功课', '第 8 条，不满的不算，另记志愿服务时长', '每 1 小时 30 分'],
  [
    'daily_check_in',
    '每日签到',
    '第 24 条，连续 7 天另得 10 分，每月漏 1 次不断，每人每天最多 1 次',
    '每天 1 分',
  ],
  [
    'adopted_plot',
    '认领绿化带',
    '第 19 条，每人每月最多 1 次，要有：当月养护的照片，长期认领，每月报一次，月底前 7 天提醒',
    '每月 50 分',
  ],
])('%s stands as it is executed', (key, name, note, value) => {
  expect(earning.rows.find((row) => row.key === key)).toEqual({ key, name, note, value });
});

test.each([
  ['rice_5kg', '大米 5 kg', '100 分 一袋'],
  ['parking_month', '社区停车月卡', '200 分 一个月'],
  ['property_fee_80', '物业费八折券', '500 分 一张'],
  ['community_star', '“社区之星”称号', '1000 分 一年'],
])('%s costs what was published', (key, name, value) => {
  expect(redemption.rows.find((row) => row.key === key)).toMatchObject({ name, value });
});

test.each([
  ['expiry', '当年的积分用到 12 月 31 日，过年清零。'],
  ['transfer', '积分不能转给别人，可以捐给社区公益金。'],
  ['appeals', '觉得记错了，3 日内提出，委员会 3 个工作日内答复。'],
  ['self_award', '任何人，包括组织者和委员会，都不能给自己和家里人发分。'],
])('the sentence about %s', (key, note) => {
  expect(terms.rows.find((row) => row.key === key)?.note).toBe(note);
});

test('pairs stand with all their figures, and only where the rules offer them', () => {
  const pairs = { perMentor: 1, lastsDays: 90, cooldownDays: 14 };
  const when = { kind: 'mentor' as const, learnerEarnedBelow: 100, pairs };
  const name = { zh: '带新邻居', en: 'Bringing a neighbour along' };
  const multipliers = {
    list: [{ key: 'mentor', name, percent: 150, when }],
    policy: {
      order: ['mentor'],
      stacking: 'add' as const,
      maxPercent: 200,
      rounding: 'down' as const,
    },
  };
  const noteIn = (language: 'zh' | 'en') =>
    renderRulebook({ ...demoRulebook, multipliers }, language).sections[2]?.rows.find(
      (row) => row.key === 'mentoring',
    )?.note;
  expect(noteIn('zh')).toBe(
    '挣到 100 分的邻居，可以带一位还没到的邻居，双方都愿意才算。' +
      '一个人最多带 1 位，一对 90 天，结束后隔 14 天再结。',
  );
  expect(noteIn('en')).toContain('At most 1 neighbour each; a pair lasts 90 days');
  const plain = renderRulebook({ ...demoRulebook, multipliers: undefined }, 'zh');
  expect(plain.sections[2]?.rows.some((row) => row.key === 'mentoring')).toBe(false);
});

test('the English page has the same rows, without a Chinese character', () => {
  const en = renderRulebook(demoRulebook, 'en');
  expect(JSON.stringify(en)).not.toMatch(/\p{Script=Han}|undefined/u);
  expect(en.sections.map((each) => each.rows.map((row) => row.key))).toEqual(
    zh.sections.map((each) => each.rows.map((row) => row.key)),
  );
  expect(en.sections[0]?.rows[0]).toEqual({
    key: 'patrol',
    name: 'Patrol',
    note: 'Rule 1, 2 hours in full, also counts as service time',
    value: '20 points each time',
  });
});
