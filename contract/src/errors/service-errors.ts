import type { ErrorWords } from './error-words';

export const serviceErrors = {
  'service/own_record': {
    status: 409,
    zh: '自己的服务记录要别人来办。请另一位来确认。',
    en: 'Someone else must see to your own record. Please ask another person.',
  },
  'service/household_record': {
    status: 409,
    zh: '自家人的服务记录要别人来办。请另一位来确认。',
    en: 'Someone else must see to your family’s record. Please ask another person.',
  },
  'service/recorder_confirms': {
    status: 409,
    zh: '记录的人不能自己确认，要第二个人来。',
    en: 'Whoever wrote a record cannot sign it; a second person must.',
  },
  'service/recorder_answers': {
    status: 409,
    zh: '记录的人不能自己答复，请另一位委员来办。',
    en: 'Whoever wrote the record cannot answer. Please ask another member.',
  },
  'service/already_confirmed': {
    status: 409,
    zh: '这些记录已经有人确认了。',
    en: 'These records were signed already.',
  },
  'service/already_evaluated': {
    status: 409,
    zh: '这些记录已经评价过了。',
    en: 'These records were evaluated already.',
  },
  'service/record_reversed': {
    status: 409,
    zh: '这条记录已经撤销或更正，不能再办。',
    en: 'This record was taken back or corrected already.',
  },
  'service/correction_open': {
    status: 409,
    zh: '这条记录已经提过更正，正在等答复。',
    en: 'A correction of this record was asked for and waits for its answer.',
  },
  'service/correction_answered': {
    status: 409,
    zh: '这条更正已经答复过了。',
    en: 'This correction was answered already.',
  },
  'service/no_session': {
    status: 409,
    zh: '这条是按名单补录的，没有场次可改时间。写错了请撤销这条，再按名单重记。',
    en: 'This came from a list without a session. Take the record back and list it anew.',
  },
  'service/time_outside_session': {
    status: 400,
    zh: '时间要在这一场之内，先到后走。',
    en: 'The times must lie within the session, coming before leaving.',
  },
  'service/nothing_to_export': {
    status: 409,
    zh: '没有新的记录要送。确认过的记录才会进下一批。',
    en: 'There is nothing new to hand over. Only signed records go into a batch.',
  },
  'service/already_marked': {
    status: 409,
    zh: '这些行已经标过了。',
    en: 'These rows were marked already.',
  },
} as const satisfies ErrorWords;
