import type { Template, TemplateRule } from './template';
import { hourlyDeed } from './template-rules';

const category = 'mutual_help';
const POINTS_AN_HOUR = 10;

/** An hour given is an hour worth: what is saved is taken out alike, nothing is added. */
export const timeBank: Template = {
  key: 'time_bank',
  kind: 'model',
  name: { zh: '时间互助', en: 'Time for time' },
  purpose: {
    zh: '今天我帮你一小时，以后有人帮我一小时：一小时当一小时，不多不少。',
    en: 'An hour given is an hour to be had later: one for one, nothing added.',
  },
  categories: [{ key: category, name: { zh: '互助', en: 'Mutual help' } }],
  rules: [
    hour('hour_company', '陪伴聊天', 'Keeping company'),
    hour('hour_errands', '跑腿代办', 'Errands'),
    hour('hour_housework', '简单家务', 'Light housework'),
    hour('hour_hospital', '陪诊取药', 'Going along to the doctor'),
    hour('hour_phone_lessons', '教用手机', 'Showing how a phone works'),
  ],
  rewards: [
    {
      key: 'hour_of_help',
      name: { zh: '邻里帮忙', en: 'Help from a neighbour' },
      note: {
        zh: '存一小时用一小时，自己用或者给家里老人用',
        en: 'an hour saved is an hour had, for oneself or the elders of the family',
      },
      unit: { zh: '1 小时', en: 'one hour' },
      kind: 'home_service',
      points: POINTS_AN_HOUR,
    },
  ],
  activities: [
    {
      title: { zh: '互助日', en: 'Helping day' },
      description: {
        zh: '要帮忙的先报上来，能帮的来认，两头都签字才算。',
        en: 'Who needs help says so, who can help takes it on; both sides confirm.',
      },
      ruleKey: 'hour_errands',
      minutes: 120,
      risk: {
        level: 'none',
        text: {
          zh: '只做不用执照的轻活；不代管钱、卡和钥匙。',
          en: 'Light help without a licence only; keep no money, cards or keys.',
        },
      },
    },
  ],
  texts: [
    {
      use: 'notice',
      title: { zh: '存下的是时间，用的也是时间', en: 'Time saved, time had' },
      body: {
        zh:
          '帮邻居一个钟头，记 10 分；哪天自己要人帮忙，10 分换一个钟头。不生不长，' +
          '谁的一小时都一样重。攒着不好意思用？给爸妈用、捐给楼里的老人用，都行。先想着用，' +
          '这件事才转得起来。',
        en:
          'An hour of help brings 10 points; 10 points bring an hour of help. Nothing grows, ' +
          'and everybody’s hour weighs the same. If you feel shy of using it, give it to your ' +
          'parents or to an elder next door. It only turns if it is used.',
      },
    },
  ],
};

function hour(key: string, zh: string, en: string): TemplateRule {
  return hourlyDeed({ key, category, name: { zh, en } }, POINTS_AN_HOUR);
}
