import type { ErrorWords } from './error-words';

export const counterErrors = {
  'counter/code_unknown': {
    status: 404,
    zh: '没有这个码。请再对一遍，还能试 {triesLeft} 次。',
    en: 'No such code. Please check it; {triesLeft try|tries} left.',
  },
  'counter/locked': {
    status: 429,
    zh: '错了太多次，{retryAfterSeconds} 秒后再试。',
    en: 'Too many wrong codes. Try again in {retryAfterSeconds second|seconds}.',
  },
  'counter/already_redeemed': {
    status: 409,
    zh: '这张码 {at} 已经领过了。',
    en: 'This code was redeemed at {at} already.',
  },
  'counter/cancelled': {
    status: 409,
    zh: '这张码已经取消，积分退回去了。',
    en: 'This redemption was cancelled and the points went back.',
  },
  'counter/lapsed': {
    status: 409,
    zh: '这张码过期了，积分已经退回。',
    en: 'This code has lapsed and the points went back.',
  },
  'counter/own_card': {
    status: 409,
    zh: '自己、自家人和您代办的人，请另一位核销员来办。',
    en: 'For yourself, your family and whom you act for, please ask another clerk.',
  },
  'counter/other_counter': {
    status: 409,
    zh: '这件要到“{counter}”领。',
    en: 'This one is handed out at “{counter}”.',
  },
} as const satisfies ErrorWords;
