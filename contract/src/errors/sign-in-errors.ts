import type { ErrorWords } from './error-words';

export const signInErrors = {
  'sign_in/phone_invalid': {
    status: 400,
    zh: '手机号要 11 位数字，请再看一眼。',
    en: 'A mobile number has 11 digits. Please check it.',
  },
  'sign_in/too_soon': {
    status: 429,
    zh: '验证码刚发过，{retryAfterSeconds} 秒后可以再要一次。',
    en: 'A code was just sent. You can ask again in {retryAfterSeconds second|seconds}.',
  },
  'sign_in/too_many_codes': {
    status: 429,
    zh: '今天要的验证码太多了，请过一会儿再试，或到服务台办理。',
    en: 'Too many codes for now. Please try later or visit the service desk.',
  },
  'sign_in/code_wrong': {
    status: 400,
    zh: '验证码不对，还能试 {triesLeft} 次。',
    en: 'That code is not right. {triesLeft try|tries} left.',
  },
  'sign_in/code_void': {
    status: 400,
    zh: '这个验证码已经失效，请重新要一个。',
    en: 'That code is no longer valid. Please ask for a new one.',
  },
  'sign_in/sms_failed': {
    status: 503,
    zh: '短信没有发出去，请稍后再试，或到服务台办理。',
    en: 'The message could not be sent. Please try later or visit the service desk.',
  },
  'sign_in/totp_wrong': {
    status: 400,
    zh: '动态口令不对，请看手机上最新的 6 位数字。',
    en: 'That authenticator code is not right. Please use the newest 6 digits.',
  },
  'sign_in/totp_not_started': {
    status: 409,
    zh: '请先扫码添加动态口令。',
    en: 'Please add the authenticator first.',
  },
  'sign_in/passkey_refused': {
    status: 400,
    zh: '通行密钥没有通过，请再试一次或用动态口令。',
    en: 'The passkey was not accepted. Please try again or use the authenticator code.',
  },
  'sign_in/person_unknown': {
    status: 404,
    zh: '这个手机号下没有这位家人。',
    en: 'There is no such family member under this phone.',
  },
} as const satisfies ErrorWords;
