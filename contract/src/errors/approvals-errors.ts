import type { ErrorWords } from './error-words';

export const approvalsErrors = {
  'approvals/closed': {
    status: 409,
    zh: '这一笔已经有结果了，或等满三天过了期，请重新打开看看。',
    en: 'This one is decided already, or its three days are over. Please open the page again.',
  },
  'approvals/own': {
    status: 409,
    zh: '这一笔是您自己提出的，要另一个人同意。',
    en: 'You proposed this one yourself; somebody else has to agree.',
  },
  'approvals/in_notice': {
    status: 409,
    zh: '还在公示，公示期满才能同意。',
    en: 'It is still in notice; nobody agrees before the days are over.',
  },
  'approvals/representative_needed': {
    status: 409,
    zh: '规则手册要求居民代表同意，请居民代表来看。',
    en: 'The rulebook wants a residents’ representative to agree to this one.',
  },
  'approvals/same_home': {
    status: 409,
    zh: '提出的是您自己家的人，要别家的人同意。',
    en: 'Someone of your own home proposed this one; a person of another home has to agree.',
  },
  'budgets/own': {
    status: 409,
    zh: '自己的预算要另一位委员来定。',
    en: 'Your own budget is set by another member of the committee.',
  },
} as const satisfies ErrorWords;
