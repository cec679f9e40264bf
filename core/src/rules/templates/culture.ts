import type { Template } from './template';
import { claimedDeed, sessionDeed } from './template-rules';

const category = 'culture';

/** Two events a year for a handful of people: small stages, and thanks for who sets them up. */
export const culture: Template = {
  key: 'culture',
  kind: 'programme',
  name: { zh: '文化活动', en: 'Culture next door' },
  purpose: {
    zh: '活动少、来的人少：组织的、上台的、腾地方的、写写画画的，都记分。',
    en: 'Few events, few guests: organizing, performing, lending and making all count.',
  },
  categories: [{ key: category, name: { zh: '文化活动', en: 'Culture' } }],
  rules: [
    sessionDeed(
      {
        key: 'culture_joining',
        category,
        name: { zh: '参与文化活动', en: 'Taking part in culture' },
      },
      10,
      null,
      false,
    ),
    sessionDeed(
      { key: 'organizing', category, name: { zh: '组织活动', en: 'Organizing an activity' } },
      50,
      null,
      false,
    ),
    sessionDeed(
      {
        key: 'performance',
        category,
        name: { zh: '参加文艺演出', en: 'Taking part in a performance' },
      },
      20,
      null,
      false,
    ),
    sessionDeed(
      {
        key: 'reading_club',
        category,
        name: { zh: '组织读书会', en: 'Organizing a reading club' },
      },
      40,
      null,
      false,
    ),
    claimedDeed(
      {
        key: 'venue_or_materials',
        category,
        name: { zh: '提供场地或物资', en: 'Lending a room or materials' },
      },
      20,
      { zh: '次', en: 'time' },
      { zh: '用在哪次活动', en: 'The activity it was used for' },
    ),
    claimedDeed(
      { key: 'creative_work', category, name: { zh: '文艺创作', en: 'Creative work' } },
      30,
      { zh: '件', en: 'work' },
      { zh: '作品或照片', en: 'The work or a photo of it' },
    ),
  ],
  rewards: [
    {
      key: 'art_course',
      name: { zh: '艺术培训课', en: 'Art course' },
      unit: { zh: '一节', en: 'one lesson' },
      kind: 'service',
    },
    {
      key: 'book',
      name: { zh: '书或文化用品', en: 'A book or art supplies' },
      unit: { zh: '一份', en: 'one' },
      kind: 'goods',
    },
  ],
  activities: [
    {
      title: { zh: '月末读书会', en: 'Reading at the end of the month' },
      description: {
        zh: '一本书、一壶茶，读过没读过都能来坐坐。',
        en: 'One book, one pot of tea; whoever has not read it may come too.',
      },
      ruleKey: 'culture_joining',
      minutes: 90,
      risk: { level: 'none', text: { zh: '室内活动。', en: 'Indoors.' } },
    },
    {
      title: { zh: '院子里唱一晚', en: 'An evening of songs in the yard' },
      description: {
        zh: '谁都能上，唱一段、拉一曲、说个段子，九点散场不吵邻居。',
        en: 'Anyone may sing, play or tell a joke; over at nine, so that neighbours sleep.',
      },
      ruleKey: 'performance',
      minutes: 120,
      risk: {
        level: 'none',
        text: { zh: '看好孩子，别踩电线。', en: 'Mind the children and the cables.' },
      },
    },
  ],
  texts: [
    {
      use: 'notice',
      title: { zh: '每月一场，你来唱主角', en: 'One evening a month, and you are the star' },
      body: {
        zh:
          '来坐坐记 10 分，上台记 20 分，张罗一场读书会 40 分、一场活动 50 分。' +
          '家里有地方、有音响、有茶水借出来，一次 20 分。写个楼里的故事、画张院子的画，一件 30 ' +
          '分，我们挂出来给大家看。',
        en:
          'Coming brings 10 points, performing 20, a reading club 40, a whole event 50. Lending ' +
          'a room, loudspeakers or tea brings 20. A story about our houses or a picture of the ' +
          'yard brings 30, and we hang it up for all to see.',
      },
    },
    {
      use: 'group_message',
      title: { zh: '征节目', en: 'For the group' },
      body: {
        zh: '月底院子里唱一晚，谁有节目报一个，会拉琴的、会主持的都要。',
        en: 'Songs in the yard at the end of the month: who sings, plays or leads through it?',
      },
    },
  ],
};
