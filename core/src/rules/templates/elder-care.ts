import type { Template } from './template';
import { hourlyDeed, sessionDeed } from './template-rules';

const category = 'care';

/** Elders who live alone: company, errands, a hair-cut, and a reason to go out. */
export const elderCare: Template = {
  key: 'elder_care',
  kind: 'programme',
  name: { zh: '养老助老', en: 'Company for elders' },
  purpose: {
    zh: '空巢老人多，照看难持续：年轻人来陪，老人也出得了门。',
    en: 'Many elders live alone: younger neighbours come by, and elders get out.',
  },
  categories: [{ key: category, name: { zh: '助老', en: 'Care' } }],
  rules: [
    hourlyDeed(
      { key: 'elder_chat', category, name: { zh: '陪老人聊天', en: 'Keeping an elder company' } },
      15,
    ),
    sessionDeed(
      { key: 'elder_shopping', category, name: { zh: '帮老人购物', en: 'Shopping for an elder' } },
      10,
      null,
      true,
    ),
    sessionDeed(
      {
        key: 'elder_skilled_help',
        category,
        name: { zh: '为老人理发、看病', en: 'Hair-cut or medical help for an elder' },
      },
      30,
      null,
      true,
    ),
    {
      ...sessionDeed(
        {
          key: 'elder_joins',
          category,
          name: { zh: '老人出门参加活动', en: 'An elder joining in' },
        },
        10,
        null,
        false,
      ),
      note: { zh: '来了就有，不用出力', en: 'for coming along, without any work' },
      points: undefined,
    },
  ],
  rewards: [
    {
      key: 'home_service_hour',
      name: { zh: '上门服务', en: 'Service at home' },
      note: {
        zh: '保洁、修水电、陪诊，老人优先',
        en: 'cleaning, repairs, going along; elders first',
      },
      unit: { zh: '1 小时', en: 'one hour' },
      kind: 'home_service',
    },
    {
      key: 'rice_5kg',
      name: { zh: '大米 5 kg', en: 'Rice, 5 kg' },
      unit: { zh: '一袋', en: 'one bag' },
      kind: 'goods',
      points: 100,
    },
  ],
  activities: [
    {
      title: { zh: '下午茶话', en: 'An hour with tea' },
      description: {
        zh: '两个人一组去家里坐一个钟头，听老人说说话，走的时候看看灯和煤气。',
        en: 'In twos, an hour at home: listen, and look at lamp and gas before leaving.',
      },
      ruleKey: 'elder_chat',
      minutes: 60,
      risk: {
        level: 'none',
        text: {
          zh: '两人同去，不收礼、不代管钱和卡；有事先告诉社区。',
          en: 'Go in twos, take no gifts, keep no money or cards; tell the committee first.',
        },
      },
    },
    {
      title: { zh: '理发日', en: 'Hair-cut day' },
      description: {
        zh: '会理发的邻居到活动室摆摊，走不动的上门剪。',
        en: 'Neighbours who cut hair set up in the hall; who cannot walk is visited.',
      },
      ruleKey: 'elder_skilled_help',
      minutes: 180,
      risk: {
        level: 'none',
        text: {
          zh: '量血压、看病要有证的人来做。',
          en: 'Medical help only by people with a licence.',
        },
      },
    },
  ],
  texts: [
    {
      use: 'notice',
      title: { zh: '楼里的老人，我们轮着去看看', en: 'Taking turns with the elders of our houses' },
      body: {
        zh:
          '陪着说一个钟头话，记 15 分；捎一趟菜，记 10 分；会理发、会看病的，一次 30 分。' +
          '老人自己下楼来参加活动，也记分，攒够了换上门服务。谁也不欠谁，今天你去，以后有人来。',
        en:
          'An hour of company brings 15 points, an errand 10, a hair-cut or medical help 30. ' +
          'Elders who come down to join in earn too, and exchange points for service at home. ' +
          'Nobody owes anybody: you go today, someone will come later.',
      },
    },
    {
      use: 'group_message',
      title: { zh: '找搭档', en: 'For the group' },
      body: {
        zh: '周三下午去看王奶奶她们三家，两人一组，还差一位。顺路的说一声。',
        en: 'Three visits on Wednesday afternoon, in twos; one more is welcome.',
      },
    },
  ],
};
