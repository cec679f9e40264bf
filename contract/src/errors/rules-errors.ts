import type { ErrorWords } from './error-words';

export const rulesErrors = {
  'rules/unknown_rule': {
    status: 409,
    zh: '现行规则里没有这一条。',
    en: 'The rules in force have no such rule.',
  },
  'rules/rule_stopped': {
    status: 409,
    zh: '这条规则暂停了，原因见规则公示。',
    en: 'This rule is stopped for now; the reason is on the rules page.',
  },
  'rules/not_in_force': {
    status: 409,
    zh: '那天还没有生效的规则。',
    en: 'No rules were in force on that day.',
  },
  'rules/limit_reached': {
    status: 409,
    zh: '这项积分已到上限，这次只记参加，不再加分。',
    en: 'The limit for this deed is reached; no more points this time.',
  },
  'rules/too_short': {
    status: 409,
    zh: '时间太短，不够记分。',
    en: 'Too short to earn points.',
  },
  'rules/points_out_of_range': {
    status: 409,
    zh: '这条规则只能给 {min} 到 {max} 分。',
    en: 'This rule allows points from {min} to {max}.',
  },
  'rules/self_award': {
    status: 409,
    zh: '不能给自己记分，请另一位来办。',
    en: 'Nobody can award points to themself. Please ask someone else.',
  },
  'rules/household_award': {
    status: 409,
    zh: '不能给自家人记分，请另一位来办。',
    en: 'Nobody can award points to their own household. Please ask someone else.',
  },
  'rules/account_not_kept': {
    status: 409,
    zh: '这条规则把分记给小组或单位，本程序只有个人和家庭的账户。请委员会改规则。',
    en: 'This rule pays a group; accounts are kept for residents and households only.',
  },
  'rules/grade_unknown': {
    status: 409,
    zh: '请从规则的表里选等次或级别。',
    en: 'Please choose a grade or level from the table of the rule.',
  },
  'rules/reason_missing': {
    status: 409,
    zh: '比照办理要写明理由，写了才能记分。',
    en: 'A decision by analogy needs its reason in writing.',
  },
  'rules/referral_not_due': {
    status: 409,
    zh: '介绍来的邻居还没有参加满规则写的次数，或已过期限。',
    en: 'The newcomer has not taken part often enough yet, or the time for it is over.',
  },
  'rules/nothing_to_award': {
    status: 409,
    zh: '按规则这次没有积分。',
    en: 'By the rules there are no points for this.',
  },
} as const satisfies ErrorWords;
