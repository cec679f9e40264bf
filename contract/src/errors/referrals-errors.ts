import type { ErrorWords } from './error-words';

export const referralsErrors = {
  'referrals/phone_invalid': {
    status: 400,
    zh: '介绍人的电话号码不对，请核对一下，要写完整的号码。',
    en: 'The phone number of who brought you is not right. Please check it; it must be whole.',
  },
  'referrals/not_offered': {
    status: 409,
    zh: '现行规则里没有介绍邻居这一项，“谁介绍来的”请空着。',
    en: 'The rules in force do not reward bringing a neighbour. Please leave this empty.',
  },
  'referrals/too_late': {
    status: 409,
    zh: '“谁介绍来的”要在刚登记、还没参加过的时候说，现在不能再写了。',
    en: 'Who brought you is said soon after joining and before the first deed; that time is over.',
  },
  'referrals/own_home': {
    status: 409,
    zh: '这是您自己或自家人的号码。介绍您来的要是另一户的邻居；没有的话，空着就好。',
    en: 'That is your own number or your family’s. It must be a neighbour of another home.',
  },
  'referrals/said_already': {
    status: 409,
    zh: '这一项已经说定了，不能再改。有出入请到居委会问一声。',
    en: 'This has been said and cannot be changed any more. The committee can help.',
  },
  'referrals/not_own': {
    status: 409,
    zh: '自己或家里人介绍来的，请另一位组织者登记，或让新邻居在自己手机上写。',
    en: 'Another organizer registers whom you or your family brought, or the newcomer says so.',
  },
  'referrals/referrer_unknown': {
    status: 404,
    zh: '没有用这个号码登记的老邻居。请核对号码，或先空着登记。',
    en: 'No neighbour is registered with that number. Check it, or register without it.',
  },
} as const satisfies ErrorWords;
