import type { ErrorWords } from './error-words';

export const checkInErrors = {
  'check_in/not_offered': {
    status: 409,
    zh: '现行规则里没有每日签到。',
    en: 'The rules in force know no daily check-in.',
  },
  'check_in/already_today': {
    status: 409,
    zh: '今天已经签过了。',
    en: 'You have checked in today already.',
  },
} as const satisfies ErrorWords;
