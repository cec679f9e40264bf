import type { ErrorWords } from './error-words';

export const starsErrors = {
  'stars/in_notice': {
    status: 409,
    zh: '已经在公示了，公示结束就知道结果，不用再申请。',
    en: 'It is in its notice already; the result comes when the notice is over.',
  },
  'stars/by_itself': {
    status: 409,
    zh: '这个星级到了就评，不用申请。',
    en: 'This star is granted by itself once it is reached; there is nothing to ask for.',
  },
  'stars/nothing_above': {
    status: 409,
    zh: '您已经是最高的星级了。',
    en: 'You hold the highest star already.',
  },
  'stars/not_reached': {
    status: 409,
    zh: '还不能申请，还差{missingZh}。到了再来申请就行。',
    en: 'It cannot be asked for yet; still to come: {missingEn}. Please ask again then.',
  },
  'stars/notice_over': {
    status: 409,
    zh: '公示已经结束，不能再提意见了。有疑问请找居委会。',
    en: 'The notice is over, so it is too late to object here. Please talk to the committee.',
  },
  'stars/objected': {
    status: 409,
    zh: '您已经提过意见了，请等答复。',
    en: 'You objected already; please wait for the answer.',
  },
  'stars/own_objection': {
    status: 403,
    zh: '这条意见是您提的，要由另一位同事答复。',
    en: 'You made this objection; a colleague answers it.',
  },
  'stars/objection_over': {
    status: 409,
    zh: '这条意见已经有答复，或者公示已经了结。',
    en: 'This objection was answered already, or the notice was settled.',
  },
} as const satisfies ErrorWords;
