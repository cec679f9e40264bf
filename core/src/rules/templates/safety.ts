import type { Template } from './template';
import { claimedDeed, sessionDeed } from './template-rules';

const category = 'safety';

/** Thefts after dark and nobody on the paths: neighbours who walk, look and tell. */
export const safety: Template = {
  key: 'safety',
  kind: 'programme',
  name: { zh: '安全巡逻', en: 'Safe paths' },
  purpose: {
    zh: '治安让人不放心，巡逻队没人来：走一圈、说一声、讲一课，都记分。',
    en: 'Nobody feels safe and nobody patrols: walking, telling and teaching all count.',
  },
  categories: [{ key: category, name: { zh: '安全', en: 'Safety' } }],
  rules: [
    sessionDeed({ key: 'patrol', category, name: { zh: '社区巡逻', en: 'Patrol' } }, 20, 120, true),
    sessionDeed(
      { key: 'night_patrol', category, name: { zh: '夜间巡逻', en: 'Night patrol' } },
      30,
      120,
      true,
    ),
    claimedDeed(
      { key: 'safety_clue', category, name: { zh: '提供可疑线索', en: 'A clue for safety' } },
      20,
      { zh: '条', en: 'clue' },
      {
        zh: '时间、地点和情况，核实后记',
        en: 'Time, place and what was seen; counts after it was verified',
      },
    ),
    sessionDeed(
      {
        key: 'safety_lecture',
        category,
        name: { zh: '组织安全知识讲座', en: 'Organizing a lecture on safety' },
      },
      50,
      null,
      true,
    ),
  ],
  rewards: [
    {
      key: 'property_fee_80_safety',
      name: { zh: '物业费八折券', en: 'Property fee, 20 % off' },
      unit: { zh: '一张', en: 'one coupon' },
      kind: 'service',
      points: 300,
    },
    {
      key: 'gym_card',
      name: { zh: '社区健身卡', en: 'Card for the neighbourhood gym' },
      unit: { zh: '一张', en: 'one card' },
      kind: 'service',
      points: 500,
    },
  ],
  activities: [
    {
      title: { zh: '晚饭后走两圈', en: 'Two rounds after supper' },
      description: {
        zh: '看灯亮不亮、门关没关、通道堵没堵，见到老人搭把手。',
        en: 'Are the lamps lit, the doors shut, the ways clear? Lend an elder a hand.',
      },
      ruleKey: 'patrol',
      minutes: 120,
      risk: {
        level: 'some',
        text: {
          zh: '两人以上同行，穿反光背心；遇事先报警，不追、不拦、不动手。',
          en: 'Never alone, in reflecting vests; call the police, do not chase or stop anyone.',
        },
      },
    },
    {
      title: { zh: '夜里的岗', en: 'Night watch' },
      description: {
        zh: '九点以后走到十一点，走完在岗亭喝口热水。',
        en: 'From nine to eleven, with hot water at the gate afterwards.',
      },
      ruleKey: 'night_patrol',
      minutes: 120,
      risk: {
        level: 'some',
        text: {
          zh: '成年人参加，两人以上同行，手机保持有电；遇事先报警。',
          en: 'Adults only, never alone, with a charged phone; call the police first.',
        },
      },
    },
  ],
  texts: [
    {
      use: 'notice',
      title: { zh: '晚上多几个人走走，心里就踏实', en: 'A few more people on the paths' },
      body: {
        zh:
          '巡逻队不用身强力壮，能走路、肯看一眼就行。白天两小时 20 分，夜里两小时 30 分。' +
          '看见不对劲的，告诉我们，核实了记 20 分。愿意给邻居讲讲防骗、防火的，一次 50 分。' +
          '我们只看、只说、只报警，不追人。',
        en:
          'A patrol needs no strong men: who can walk and look will do. Two hours by day bring ' +
          '20 points, by night 30. Tell us what looks wrong; a clue that proves true brings 20. ' +
          'A talk on fraud or fire brings 50. We look, tell and call the police. We chase ' +
          'nobody.',
      },
    },
    {
      use: 'group_message',
      title: { zh: '找人同行', en: 'For the group' },
      body: {
        zh: '今晚七点东门集合走两圈，还差两位，反光背心社区有。能来的说一声。',
        en: 'Two rounds tonight, seven at the east gate, two more are welcome. Vests are there.',
      },
    },
  ],
};
