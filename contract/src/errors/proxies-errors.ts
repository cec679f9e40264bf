import type { ErrorWords } from './error-words';

export const proxiesErrors = {
  'proxies/not_bound': {
    status: 403,
    zh: '您现在不能替这位居民代办，可能到期或停用了。请先换回自己。',
    en: 'You cannot act for this resident now; it ended or was stopped. Please switch back.',
  },
  'proxies/never': {
    status: 403,
    zh: '这件事只能本人办，不能代办。请换回自己，或请本人来。',
    en: 'Only the person can do this, nobody in their place. Please switch back or ask them.',
  },
  'proxies/deed_not_agreed': {
    status: 403,
    zh: '本人没有同意代办“{deedZh}”。要办的话，请本人重新约定代办的范围。',
    en: 'They have not agreed to “{deedEn}”. Please agree on it again with them.',
  },
  'proxies/daily_limit': {
    status: 429,
    zh: '今天替这位居民已经办了 {max} 件，明天再办，或请本人来。',
    en: 'You have done {max thing|things} for this resident today. Try tomorrow, or let them come.',
  },
  'proxies/person_unknown': {
    status: 404,
    zh: '没有对上这个人。请从家人里选，或把姓名和手机号写对；也可以到居委会办。',
    en: 'No such person. Choose from your household, or check name and phone, or ask at the desk.',
  },
  'proxies/self': {
    status: 409,
    zh: '自己的事自己办，不用代办。',
    en: 'Nobody needs a proxy for themself.',
  },
  'proxies/end_out_of_range': {
    status: 400,
    zh: '代办最长约定 {months} 个月，从今天算起。',
    en: 'A binding lasts {months month|months} from today at most.',
  },
  'proxies/already_bound': {
    status: 409,
    zh: '这两位之间已经有代办约定了，先停用再重新约。',
    en: 'These two have a binding already. End it first.',
  },
  'proxies/too_many_proxies': {
    status: 409,
    zh: '一位居民最多请 {max} 位代办，先停用一位。',
    en: 'A resident has {max proxy|proxies} at most. End one first.',
  },
  'proxies/too_many_residents': {
    status: 409,
    zh: '一个人最多替 {max} 位居民代办。',
    en: 'One person acts for {max resident|residents} at most.',
  },
  'proxies/not_waiting': {
    status: 409,
    zh: '这份约定已经定下或结束了，请刷新看看。',
    en: 'This binding was settled or has ended. Please reload.',
  },
  'proxies/own_hand': {
    status: 409,
    zh: '自己或自家人的代办要请别的工作人员来记。',
    en: 'Someone else of the staff must record what concerns you or your household.',
  },
  'proxies/second_person_needed': {
    status: 409,
    zh: '同意书要两个人经手：请另一位工作人员来确认。',
    en: 'A consent needs two people: please ask someone else of the staff to confirm it.',
  },
} as const satisfies ErrorWords;
