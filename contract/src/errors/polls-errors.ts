import type { ErrorWords } from './error-words';

export const pollsErrors = {
  'polls/not_open': {
    status: 409,
    zh: '还没到开始的时间，到时候再来。',
    en: 'It has not begun yet. Please come back then.',
  },
  'polls/closed': {
    status: 409,
    zh: '已经结束了，谢谢您的心意。',
    en: 'It is over. Thank you for wanting to take part.',
  },
  'polls/too_young': {
    status: 409,
    zh: '这一份请满 {minAge} 周岁的邻居填。',
    en: 'This one is for neighbours of {minAge} and older.',
  },
  'polls/age_unknown': {
    status: 409,
    zh: '这一份请满 {minAge} 周岁的邻居填。您的出生日期还没登记，请到居委会补上。',
    en: 'This one is for {minAge} and older. Please let the committee add your date of birth.',
  },
  'polls/answer_missing': {
    status: 400,
    zh: '第 {number} 题还没有答好，请再看一眼。',
    en: 'Question {number} is not answered yet. Please have another look.',
  },
  'polls/answered_elsewhere': {
    status: 409,
    zh: '您已经答过了。选票上没有名字，要改只能用当时答的那台手机。',
    en: 'You have answered already. Ballots carry no name: only the phone you used can change it.',
  },
  'polls/not_shown': {
    status: 409,
    zh: '还没有可以看的结果：要等结束以后，并且答的人够 10 位。',
    en: 'There are no results to show: only after the end, and with 10 or more answers.',
  },
  'polls/time_invalid': {
    status: 400,
    zh: '结束要晚于开始，也要晚于现在，最长 90 天。',
    en: 'The end must come after the start and after now, within 90 days.',
  },
  'polls/question_invalid': {
    status: 400,
    zh: '第 {number} 题：选择题要 2 个以上不同的选项，文字题不要选项。',
    en: 'Question {number}: a choice needs 2 or more different options, words need none.',
  },
} as const satisfies ErrorWords;
