import type { Template } from './template';
import { sessionDeed } from './template-rules';

const category = 'family';

/** Parents and children do something for their street together. */
export const familyPoints: Template = {
  key: 'family_points',
  kind: 'model',
  name: { zh: '亲子积分', en: 'Parents and children' },
  purpose: {
    zh: '家长没空、孩子没伴：一起来，各得双倍，孩子的服务还能开记录给学校。',
    en: 'Come together and both earn double; the child’s service is recorded for school.',
  },
  categories: [{ key: category, name: { zh: '亲子', en: 'Family' } }],
  rules: [
    sessionDeed(
      {
        key: 'family_cleanup',
        category,
        name: { zh: '亲子打扫', en: 'Cleaning up with the children' },
      },
      15,
      90,
      true,
    ),
    sessionDeed(
      {
        key: 'family_sorting',
        category,
        name: { zh: '小小分类员', en: 'Young sorting guides' },
      },
      10,
      60,
      true,
    ),
    sessionDeed(
      { key: 'family_reading', category, name: { zh: '亲子共读', en: 'Reading together' } },
      10,
      null,
      false,
    ),
  ],
  rewards: [
    {
      key: 'picture_book',
      name: { zh: '绘本一册', en: 'A picture book' },
      unit: { zh: '一册', en: 'one book' },
      kind: 'goods',
    },
    {
      key: 'family_outing',
      name: { zh: '亲子出游名额', en: 'A place on the family outing' },
      unit: { zh: '一户', en: 'one family' },
      kind: 'privilege',
    },
  ],
  multipliers: [
    {
      key: 'family',
      name: { zh: '亲子同来', en: 'Parent and child together' },
      percent: 200,
      when: { kind: 'family' },
    },
  ],
  activities: [
    {
      title: { zh: '周日小手拉大手', en: 'Hand in hand on Sunday' },
      description: {
        zh: '大人带着孩子捡一圈、擦一擦，最后一起种棵小苗。',
        en: 'A round of picking up and wiping, and a seedling to plant at the end.',
      },
      ruleKey: 'family_cleanup',
      minutes: 90,
      risk: {
        level: 'some',
        text: {
          zh: '孩子由家长看护，不上高、不碰玻璃、不过马路。',
          en: 'Parents mind their children: no climbing, no glass, no crossing of roads.',
        },
      },
    },
  ],
  texts: [
    {
      use: 'notice',
      title: { zh: '带上孩子，分算双份', en: 'Bring the children and it counts twice' },
      body: {
        zh:
          '星期天一家人来，捡一捡、擦一擦，大人孩子各记双份。孩子做了多久，' +
          '我们如实开一张社会实践记录，学校认不认，由学校定。每月给来得多的几家拍张合影，' +
          '愿意挂的挂出来。',
        en:
          'A family that comes along on Sunday earns double, parent and child. We write down ' +
          'how long the child helped; what the school makes of it is for the school. Every ' +
          'month there is a photo of the families who came often, if they like.',
      },
    },
  ],
};
