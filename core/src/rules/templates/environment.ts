import type { Template } from './template';
import { claimedDeed, sessionDeed } from './template-rules';

const category = 'environment';

/** An old estate without a property company: who sweeps, who plants, who speaks up. */
export const environment: Template = {
  key: 'environment',
  kind: 'programme',
  name: { zh: '环境维护', en: 'A tidy neighbourhood' },
  purpose: {
    zh: '没有物业的老小区，脏乱差没人管：让打扫、养绿、提醒都有回报。',
    en: 'An old estate nobody sweeps: cleaning, planting and speaking up bring something.',
  },
  categories: [{ key: category, name: { zh: '环境', en: 'Environment' } }],
  rules: [
    sessionDeed(
      { key: 'big_cleanup', category, name: { zh: '社区大扫除', en: 'Big clean-up' } },
      20,
      120,
      true,
    ),
    sessionDeed(
      { key: 'cleaning', category, name: { zh: '环境清洁', en: 'Cleaning' } },
      15,
      90,
      true,
    ),
    sessionDeed(
      {
        key: 'sorting_guidance',
        category,
        name: { zh: '垃圾分类指导', en: 'Waste-sorting guidance' },
      },
      10,
      60,
      true,
    ),
    claimedDeed(
      {
        key: 'adopted_plot',
        category,
        name: { zh: '认领绿化带', en: 'Looking after an adopted green plot' },
      },
      50,
      { zh: '月', en: 'month' },
      { zh: '当月养护的照片', en: 'Photos of the work of the month' },
    ),
    claimedDeed(
      {
        key: 'litter_report',
        category,
        name: { zh: '举报乱扔垃圾', en: 'Reporting dumped litter' },
      },
      10,
      { zh: '次', en: 'time' },
      { zh: '地点和照片，核实后记', en: 'Place and photo; counts after it was verified' },
    ),
  ],
  rewards: [
    {
      key: 'rice_5kg',
      name: { zh: '大米 5 kg', en: 'Rice, 5 kg' },
      unit: { zh: '一袋', en: 'one bag' },
      kind: 'goods',
      points: 100,
    },
    {
      key: 'parking_month',
      name: { zh: '社区停车月卡', en: 'Parking for a month' },
      unit: { zh: '一个月', en: 'one month' },
      kind: 'service',
      points: 200,
    },
  ],
  activities: [
    {
      title: { zh: '周六大扫除', en: 'Saturday clean-up' },
      description: {
        zh: '扫楼道、清死角、搬走没人要的旧物。工具社区备好，手套自带也行。',
        en: 'Stairways, corners, things nobody wants any more. Tools are there.',
      },
      ruleKey: 'big_cleanup',
      minutes: 120,
      risk: {
        level: 'some',
        text: {
          zh: '搬重物两人一起抬，穿不滑的鞋，碎玻璃不要用手捡。',
          en: 'Lift heavy things in twos, wear firm shoes, leave broken glass to a brush.',
        },
      },
    },
    {
      title: { zh: '桶边半日', en: 'By the bins' },
      description: {
        zh: '早上投放最忙的时候，在桶边帮着分一分、说一声。',
        en: 'At the busiest hour of the morning: help sort, say a word.',
      },
      ruleKey: 'sorting_guidance',
      minutes: 60,
      risk: {
        level: 'none',
        text: { zh: '戴手套，不翻别人的袋子。', en: 'Wear gloves, open nobody’s bag.' },
      },
    },
  ],
  texts: [
    {
      use: 'notice',
      title: {
        zh: '从这个星期六起，一起把院子收拾干净',
        en: 'Tidying up together from Saturday on',
      },
      body: {
        zh:
          '院子是大家的，一个人扫不过来，二十个人一上午就变样。来两个小时，记 20 分；' +
          '认一块绿地，照看一个月，记 50 分；看见谁乱倒，拍下来告诉我们，核实了记 10 分。' +
          '分攒着，能换米，能换停车月卡。哪天来、在哪集合，看楼道里的场次单。',
        en:
          'The yard is everybody’s. One person cannot keep up with it; twenty change it in a ' +
          'morning. Two hours bring 20 points, a month with a green plot 50, a dumped heap ' +
          'reported and found true 10. Points buy rice or a month of parking. Times and places ' +
          'hang in the stairway.',
      },
    },
    {
      use: 'group_message',
      title: { zh: '接龙开头', en: 'For the group' },
      body: {
        zh: '周六上午大扫除，八点半花坛集合，两个小时，手套扫把都有。来的接龙，写楼号和人数。',
        en:
          'Clean-up on Saturday, half past eight at the flower bed, two hours, tools are there. ' +
          'Add your building and how many you are.',
      },
    },
  ],
};
