import type { ErrorWords } from './error-words';

export const reviewsErrors = {
  'reviews/own': {
    status: 409,
    zh: '这一件和您自己或您家有关，要另一位监督员来看。',
    en: 'This one is about yourself or your home; another auditor has to look at it.',
  },
  'reviews/closed': {
    status: 409,
    zh: '这一件已经看完了，请重新打开看看。',
    en: 'This one is closed already. Please open the page again.',
  },
} as const satisfies ErrorWords;
