import type { ErrorWords } from './error-words';

export const ledgerErrors = {
  'ledger/not_enough': {
    status: 409,
    zh: '积分不够，还差 {short} 分。积分没有动。',
    en: 'Not enough points: {short} short. Nothing was taken.',
  },
  'ledger/already_reversed': {
    status: 409,
    zh: '这一笔已经冲正过了。',
    en: 'This transfer was reversed already.',
  },
  'ledger/not_reversible': {
    status: 409,
    zh: '这一笔不能直接冲正，请从它的原单办理。',
    en: 'This transfer cannot be reversed directly. Please use its own form.',
  },
  'ledger/points_spent': {
    status: 409,
    zh: '这笔积分已经花掉了，不能冲正。请先与居民商量。',
    en: 'These points have been spent and cannot be taken back. Please talk to the resident.',
  },
} as const satisfies ErrorWords;
