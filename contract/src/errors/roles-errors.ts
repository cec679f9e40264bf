import type { ErrorWords } from './error-words';

export const rolesErrors = {
  'roles/already_granted': {
    status: 409,
    zh: '这位居民已经有这个身份了。',
    en: 'This person holds that role already.',
  },
  'roles/not_own': {
    status: 409,
    zh: '自己的身份要请另一位委员来改。',
    en: 'Another committee member must change your own role.',
  },
} as const satisfies ErrorWords;
