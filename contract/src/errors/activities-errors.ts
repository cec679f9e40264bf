import type { ErrorWords } from './error-words';

export const activitiesErrors = {
  'activities/category_unknown': {
    status: 409,
    zh: '现行规则里没有这个类别。',
    en: 'The rules in force have no such category.',
  },
  'activities/rule_unknown': {
    status: 400,
    zh: '规则手册里没有这条规则。',
    en: 'The rulebook has no such rule.',
  },
  'activities/time_invalid': {
    status: 400,
    zh: '结束时间要晚于开始时间，一场最长 24 小时。',
    en: 'The end must be after the start; a session lasts 24 hours at most.',
  },
  'activities/too_many_sessions': {
    status: 400,
    zh: '一次最多排 60 场。',
    en: 'At most 60 sessions can be planned at once.',
  },
  'activities/session_not_open': {
    status: 409,
    zh: '这场活动已经结束或取消。',
    en: 'This session is over or cancelled.',
  },
  'activities/session_full': {
    status: 409,
    zh: '这场名额满了，可以看看别的场次。',
    en: 'This session is full. Please look at another one.',
  },
  'activities/already_signed_up': {
    status: 409,
    zh: '已经报过名了。',
    en: 'You have signed up already.',
  },
  'activities/not_signed_up': {
    status: 409,
    zh: '还没有报名这一场。',
    en: 'There is no sign-up for this session.',
  },
  'activities/capacity_below_signups': {
    status: 409,
    zh: '已有 {signups} 位报名，名额不能比这更少。',
    en: '{signups person has|people have} signed up; the capacity cannot be lower.',
  },
  'activities/ages_apart': {
    status: 400,
    zh: '最小年龄不能大于最大年龄。',
    en: 'The least age cannot be above the greatest age.',
  },
  'activities/not_covered': {
    status: 409,
    zh: '这场风险高，{day} 那天还没有覆盖这类活动的志愿者保险。请先登记保险，再排这一场。',
    en: 'This is high risk and no insurance covers it on {day}. Please enter the policy first.',
  },
} as const satisfies ErrorWords;
