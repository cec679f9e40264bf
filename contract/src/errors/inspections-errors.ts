import type { ErrorWords } from './error-words';

export const inspectionsErrors = {
  'inspections/not_a_day': {
    status: 409,
    zh: '按当天的规则，这一天不是检查日。请从检查评级页面选日子。',
    en: 'By the rules of that day this is no day of the inspection. Choose one from the list.',
  },
  'inspections/day_ahead': {
    status: 409,
    zh: '检查日还没有到，到那天再评。',
    en: 'The day of the inspection has not come. Please grade on that day.',
  },
  'inspections/grade_unknown': {
    status: 409,
    zh: '规则里没有这个等次，请从页面上的等次里选。',
    en: 'The rule has no such grade. Please choose one of those shown.',
  },
  'inspections/own_home': {
    status: 409,
    zh: '不能评自己、家里人或自己代办的人，请另一位检查员来评。',
    en: 'Nobody grades themself, their home or whom they act for. Ask another inspector.',
  },
  'inspections/handed_in': {
    status: 409,
    zh: '这一户的等次已经交给第二个人，或已经确认了。要改，请先撤回名单，或收回后再评。',
    en: 'This grade is with a second person or counts already. Take that back first to change it.',
  },
  'inspections/graded_by_other': {
    status: 409,
    zh: '{name}已经评为“{grade}”。请先和对方商量，确定要改再点一次。',
    en: '{name} graded it “{gradeEn}”. Talk to them first, then confirm the change.',
  },
  'inspections/nothing_open': {
    status: 409,
    zh: '没有你评好、还没有交的等次。',
    en: 'There is no grade of yours that was not handed in.',
  },
} as const satisfies ErrorWords;
