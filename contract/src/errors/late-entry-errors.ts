import type { ErrorWords } from './error-words';

export const lateEntryErrors = {
  'late_entry/session_not_over': {
    status: 409,
    zh: '这一场还没有结束，请直接签到。',
    en: 'This session is not over. Please check in instead.',
  },
  'late_entry/window_closed': {
    status: 409,
    zh: '这一场过去超过 {days} 天，不能再补录。',
    en: 'This session was more than {days day|days} ago; late entries are closed.',
  },
  'late_entry/not_yet_resident': {
    status: 409,
    zh: '那时这位居民还没有登记，不能补录。',
    en: 'This resident was not registered at the time.',
  },
  'late_entry/self': {
    status: 409,
    zh: '不能给自己补录，请另一位来办。',
    en: 'Nobody can enter themself late. Please ask someone else.',
  },
  'late_entry/household': {
    status: 409,
    zh: '不能给自家人补录，请另一位来办。',
    en: 'Nobody can enter their family late. Please ask someone else.',
  },
  'late_entry/attended': {
    status: 409,
    zh: '这位居民这一场已经有签到。时间不对的话，请走服务记录更正。',
    en: 'This resident is in the session already. Wrong times are put right by a correction.',
  },
  'late_entry/waiting': {
    status: 409,
    zh: '这位居民这一场已经补录，正等第二个人确认。',
    en: 'A late entry of this resident waits for its second person already.',
  },
  'late_entry/settled': {
    status: 409,
    zh: '这条补录已经办过了。',
    en: 'This late entry was settled already.',
  },
  'late_entry/same_hand': {
    status: 409,
    zh: '补录要两个人：提出的人、同住或共用手机号的人都不能确认。',
    en: 'A late entry takes two people: not the maker, their household or their phone.',
  },
} as const satisfies ErrorWords;
