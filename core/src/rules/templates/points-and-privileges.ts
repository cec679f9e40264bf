import type { Template } from './template';

/** What neighbours can do for those who do much: small favours, and nothing else depends on it. */
export const pointsAndPrivileges: Template = {
  key: 'points_and_privileges',
  kind: 'model',
  name: { zh: '积分加便利', en: 'Points and small favours' },
  purpose: {
    zh: '分攒得多的邻居，平日多几样方便：代收快递、借工具、先订场地。',
    en: 'Neighbours who do much have it easier: parcels kept, tools lent, rooms booked first.',
  },
  categories: [],
  rules: [],
  rewards: [
    {
      key: 'shop_discount',
      name: { zh: '社区小店九折券', en: 'A tenth off at the corner shop' },
      unit: { zh: '一张', en: 'one coupon' },
      kind: 'service',
    },
    {
      key: 'barber_discount',
      name: { zh: '理发店优惠券', en: 'A discount at the barber’s' },
      unit: { zh: '一张', en: 'one coupon' },
      kind: 'service',
    },
  ],
  levels: [
    {
      key: 'parcels',
      name: { zh: '热心邻居', en: 'Good neighbour' },
      earnedMin: 300,
      period: 'year',
      privileges: [{ zh: '快递代收', en: 'parcels are kept' }],
    },
    {
      key: 'tools',
      name: { zh: '常来邻居', en: 'Often there' },
      earnedMin: 500,
      period: 'year',
      privileges: [{ zh: '工具借用', en: 'tools are lent' }],
    },
    {
      key: 'rooms',
      name: { zh: '院里的主心骨', en: 'The backbone of the house' },
      earnedMin: 800,
      period: 'year',
      privileges: [
        { zh: '活动室优先预约', en: 'rooms can be booked first' },
        { zh: '出游优先报名', en: 'first to sign up for trips' },
      ],
    },
  ],
  activities: [],
  texts: [
    {
      use: 'notice',
      title: { zh: '做得多的邻居，多一点方便', en: 'A little easier for those who do much' },
      body: {
        zh:
          '一年得满 300 分，快递我们代收；满 500 分，电钻梯子借给您；满 800 分，' +
          '活动室先订、出游先报。这只是邻居之间的方便，不打分、不排人，' +
          '和看病、上学、领补助没有一点关系。',
        en:
          'From 300 points a year we keep your parcels, from 500 we lend you drill and ladder, ' +
          'from 800 you book rooms and trips first. It is a favour among neighbours: nobody is ' +
          'graded, and no school, doctor or benefit has anything to do with it.',
      },
    },
  ],
};
