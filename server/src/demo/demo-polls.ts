interface DemoQuestion {
  readonly kind: 'single' | 'multiple' | 'text';
  readonly text: string;
  readonly options: readonly string[];
}

/** A poll of the story; negative days are still to come. */
interface DemoPoll {
  readonly title: string;
  readonly description: string;
  readonly madeDaysAgo: number;
  readonly opensDaysAgo: number;
  readonly closesDaysAgo: number;
  readonly turnout: number;
  readonly questions: readonly DemoQuestion[];
  /** What every fifth who takes part writes, while there are words. */
  readonly words: readonly string[];
}

export const demoPolls: readonly DemoPoll[] = [
  {
    title: '南门要不要加一盏路灯',
    description: '南门到 3 号楼这一段，夜里走的人多。加不加、加在哪儿，想听听大家的。',
    madeDaysAgo: 27,
    opensDaysAgo: 26,
    closesDaysAgo: 19,
    turnout: 0.6,
    questions: [
      {
        kind: 'single',
        text: '南门这一段要不要加路灯',
        options: ['要加', '不用加', '都可以'],
      },
      {
        kind: 'multiple',
        text: '加在哪儿好',
        options: ['南门口', '3 号楼拐角', '小花园边上'],
      },
      { kind: 'text', text: '还有什么要提醒的', options: [] },
    ],
    words: [
      '灯别太亮，一楼的窗户正对着。',
      '拐角那儿有台阶，最需要。',
      '最好是声控的，省电。',
      '谢谢居委会想着这事。',
    ],
  },
  {
    title: '四点半课堂添什么课',
    description: '下学期的课，家长和孩子都可以填。',
    madeDaysAgo: 3,
    opensDaysAgo: 2,
    closesDaysAgo: -5,
    turnout: 0.25,
    questions: [
      {
        kind: 'multiple',
        text: '最想添哪一门',
        options: ['书法', '下棋', '科学小实验', '合唱'],
      },
      { kind: 'text', text: '有谁愿意来教', options: [] },
    ],
    words: [],
  },
  {
    title: '春节联欢在哪天办',
    description: '',
    madeDaysAgo: 1,
    opensDaysAgo: -3,
    closesDaysAgo: -10,
    turnout: 0,
    questions: [
      { kind: 'single', text: '哪天来得了', options: ['腊月二十三', '腊月二十六', '正月初五'] },
    ],
    words: [],
  },
];
