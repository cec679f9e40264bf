import type { ErrorWords } from './error-words';

export const mentoringErrors = {
  'mentoring/not_offered': {
    status: 409,
    zh: '现行规则里没有结对这一项。',
    en: 'The rules in force offer no pairs.',
  },
  'mentoring/no_place': {
    status: 409,
    zh: '您现在没有空位。等一个请求有了答复，或一对结束并隔上几天，再来。',
    en: 'You have no place free now. Wait for an answer, or some days after a pair has ended.',
  },
  'mentoring/too_many_tries': {
    status: 429,
    zh: '今天试得够多了，明天再来，或请居委会帮忙找。',
    en: 'Enough tries for today. Come back tomorrow, or ask the committee to find someone.',
  },
  'mentoring/already_asked': {
    status: 409,
    zh: '这两位之间已经有一个请求在等答复。',
    en: 'A request between these two is waiting for an answer already.',
  },
  'mentoring/request_closed': {
    status: 409,
    zh: '这个请求已经有结果了，请重新打开看看。',
    en: 'This request is settled already. Please open the page again.',
  },
  'mentoring/cannot_pair': {
    status: 409,
    zh: '现在结不成对，可能有一位刚和别人结了对。需要的话，请居委会帮忙。',
    en: 'The pair cannot begin now; one of you may just have paired up. The committee can help.',
  },
  'mentoring/not_fitting': {
    status: 409,
    zh: '这两位现在不能结对：{zh}。',
    en: 'These two cannot pair now: {en}.',
  },
  'mentoring/consent_unwritten': {
    status: 400,
    zh: '代记同意要写一句依据，比如“当面说的”。',
    en: 'A recorded consent needs a note, such as “said so at the desk”.',
  },
  'mentoring/not_own': {
    status: 409,
    zh: '自己和家里人的结对，请另一位委员来办。',
    en: 'Another committee member must handle pairs of yourself or your household.',
  },
  'mentoring/pair_over': {
    status: 409,
    zh: '这一对已经结束了。',
    en: 'This pair has ended already.',
  },
} as const satisfies ErrorWords;
