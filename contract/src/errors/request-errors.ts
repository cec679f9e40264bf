import type { ErrorWords } from './error-words';

export const requestErrors = {
  'access/not_signed_in': {
    status: 401,
    zh: '请先登录。',
    en: 'Please sign in first.',
  },
  'access/not_allowed': {
    status: 403,
    zh: '您的身份不能做这件事。需要的话，请找居委会开通。',
    en: 'Your role cannot do this. Please ask the committee if you need it.',
  },
  'access/second_factor_needed': {
    status: 403,
    zh: '请再用动态口令或通行密钥确认一次。',
    en: 'Please confirm once more with your authenticator code or passkey.',
  },
  'access/missing_header': {
    status: 403,
    zh: '这次请求不是从本站页面发出的，没有办理。',
    en: 'This request did not come from our pages and was not carried out.',
  },
  'request/invalid': {
    status: 400,
    zh: '填写的内容不对，请再看一眼。',
    en: 'Something in the form is not right. Please check it.',
  },
  'request/too_large': {
    status: 413,
    zh: '内容太大了，请分开再试。',
    en: 'That is too large. Please split it and try again.',
  },
  'request/not_found': {
    status: 404,
    zh: '没有找到。可能已经换了地方，或不属于这个社区。',
    en: 'Not found. It may have moved or belong to another community.',
  },
  'request/id_reused': {
    status: 409,
    zh: '这个单号已用在另一件事上，请重新打开页面再办。',
    en: 'This request number was used for something else. Please reopen the page.',
  },
  'request/too_many': {
    status: 429,
    zh: '办得太快了，请过 {retryAfterSeconds} 秒再试。',
    en: 'Too many tries. Please wait {retryAfterSeconds second|seconds}.',
  },
  'server/unexpected': {
    status: 500,
    zh: '我们这边出了差错，您的积分没有动。请稍后再试。',
    en: 'Something went wrong on our side. Your points were not touched. Please try again later.',
  },
  'server/busy': {
    status: 503,
    zh: '正在启动或太忙，请稍等片刻再试。',
    en: 'Starting up or too busy. Please try again in a moment.',
  },
} as const satisfies ErrorWords;
