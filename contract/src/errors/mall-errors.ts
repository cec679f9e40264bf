import type { ErrorWords } from './error-words';

export const mallErrors = {
  'mall/reward_not_offered': {
    status: 409,
    zh: '这件现在不能换。',
    en: 'This reward is not offered at the moment.',
  },
  'mall/out_of_stock': {
    status: 409,
    zh: '刚被别人换走了。积分没有动。',
    en: 'Someone else just took the last one. Your points were not touched.',
  },
  'mall/limit_reached': {
    status: 409,
    zh: '这件每人限换 {limit} 份，您已经换过了。',
    en: 'The limit is {limit} per person, and you have had yours.',
  },
  'mall/not_in_rules': {
    status: 409,
    zh: '现在的规则手册里没有这一件，先不能换。请问一问居委会。',
    en: 'The rulebook in force does not have this reward, so it cannot be exchanged. Please ask.',
  },
  'mall/price_by_rules': {
    status: 409,
    zh: '规则手册里这一件是 {points} 分。改价要改手册。',
    en: 'The rulebook says {points point|points} for this one. To change it, change the rulebook.',
  },
  'mall/suspended': {
    status: 409,
    zh: '按公布的规则，到 {until} 为止暂停兑换。积分还在，照常可以参加活动得分。',
    en: 'By the published rules redemption is suspended until {until}. Your points are kept.',
  },
  'mall/closed_until': {
    status: 409,
    zh: '今天不是兑换的日子，下一次从 {next} 起。积分没有动。',
    en: 'Today is not a day of redemption; it opens next on {next}. Your points were not touched.',
  },
  'mall/closed': {
    status: 409,
    zh: '现在没有安排兑换的日子。积分没有动。',
    en: 'No days of redemption are planned. Your points were not touched.',
  },
  'mall/once_per_window': {
    status: 409,
    zh: '{from} 到 {until} 这一期已经换过，每期只能换一次。',
    en: 'You redeemed between {from} and {until} already; once each time is the rule.',
  },
  'mall/below_threshold': {
    status: 409,
    zh: '满 {threshold} 分才能兑换，现在是 {balance} 分。',
    en: 'Redemption starts at {threshold point|points}; the balance is {balance} now.',
  },
  'mall/terms_limit_reached': {
    status: 409,
    zh: '按规则手册，这一件已经换满了，这一期最多 {max}。',
    en: 'By the rulebook the limit of this reward is reached: {max} in this period.',
  },
  'mall/base_kept': {
    status: 409,
    zh: '底分 {base} 分不能兑换，还差 {short} 分。',
    en: 'Base points cannot be spent ({base}): {short point|points} short.',
  },
  'mall/not_waiting': {
    status: 409,
    zh: '这张兑换码已经用过、取消或过期。',
    en: 'This redemption is already closed.',
  },
  'mall/stock_negative': {
    status: 409,
    zh: '库存不能少于零。',
    en: 'Stock cannot go below zero.',
  },
} as const satisfies ErrorWords;
