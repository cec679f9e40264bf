import type { ErrorWords } from './error-words';

export const logErrors = {
  'log/not_published_yet': {
    status: 409,
    zh: '这笔刚刚记下，公示账本还没有写到它。过几秒再取收据。',
    en: 'This entry was just recorded and is not in the public log yet. Try again in a moment.',
  },
  'log/cosignature_wrong': {
    status: 400,
    zh: '这行见证签名对不上，没有收下。请重新打开见证页再签一次。',
    en: 'This witness signature does not fit and was not taken. Reopen the page and sign again.',
  },
  'log/erasure_waits': {
    status: 409,
    zh: '这位居民的抹去申请已经在等第二个人了。',
    en: 'An erasure of this resident already waits for a second person.',
  },
  'log/erasure_over': {
    status: 409,
    zh: '这件抹去申请已经办过或撤回了。',
    en: 'This erasure was carried out or withdrawn already.',
  },
  'log/erasure_own': {
    status: 403,
    zh: '申请的人不能自己同意，请另一位来办。',
    en: 'Whoever asked for it cannot agree to it. Please let somebody else decide.',
  },
  'log/erased_already': {
    status: 409,
    zh: '这位居民在公示账本里已经抹去了。',
    en: 'This resident was erased from the public log already.',
  },
  'log/rows_differ': {
    status: 409,
    zh: '这位居民的记录和公示账本对不上，要先查清，才能抹去。',
    en: 'Records of this resident differ from the public log. That must be cleared up first.',
  },
} as const satisfies ErrorWords;
