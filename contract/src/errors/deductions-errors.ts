import type { ErrorWords } from './error-words';

export const deductionsErrors = {
  'deductions/day_ahead': {
    status: 422,
    zh: '日期不能晚于今天。',
    en: 'The day cannot be later than today.',
  },
  'deductions/unknown_rule': {
    status: 409,
    zh: '那一天的规则手册里没有这一条，不能扣分。',
    en: 'The rulebook of that day has no such rule, so nothing can be taken.',
  },
  'deductions/own_home': {
    status: 403,
    zh: '自己、家里人和自己代办的人的事，请别的同事处理。',
    en: 'What concerns you, your home or whom you act for is for a colleague.',
  },
  'deductions/own': {
    status: 403,
    zh: '这一条是您记的，申诉要由另一位处理。',
    en: 'You noted this one; somebody else decides about the appeal.',
  },
  'deductions/closed': {
    status: 409,
    zh: '已经生效或者已经了结，不能撤回了。生效的可以冲正。',
    en: 'It took effect or was closed already. One that took effect can be reversed.',
  },
  'deductions/not_effective': {
    status: 409,
    zh: '这一条没有生效，没有分可以退。',
    en: 'This one has not taken effect, so there is nothing to give back.',
  },
  'deductions/no_appeal': {
    status: 409,
    zh: '没有等着处理的申诉。可能刚有同事处理过了。',
    en: 'No appeal is waiting. A colleague may just have decided it.',
  },
  'deductions/appealed': {
    status: 409,
    zh: '已经申诉过一次了，请等答复。',
    en: 'An appeal was made already; please wait for the answer.',
  },
  'deductions/appeal_over': {
    status: 409,
    zh: '这一条已经不能申诉了：申诉要在生效之前。有疑问请找居委会。',
    en: 'It is too late: an appeal is made before it takes effect. Please talk to the committee.',
  },
} as const satisfies ErrorWords;
