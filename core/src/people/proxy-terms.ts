import type { BilingualText } from '../rules/bilingual-text';

/**
 * 亲情代办: what one resident may do for another who agreed to it. Everything that is not named
 * here is done by the person alone.
 */
export const proxyDeeds = {
  sign_up: { zh: '报名活动', en: 'sign up for sessions' },
  check_in: { zh: '每日签到', en: 'the daily check-in' },
  claim: { zh: '申报积分', en: 'send in claims' },
  reserve: { zh: '兑换奖品', en: 'exchange points' },
  see_balance: { zh: '看积分', en: 'see the balance' },
  see_history: { zh: '看明细', en: 'see the history' },
  see_messages: { zh: '看消息', en: 'see the messages' },
  appeal: { zh: '看扣分通知、提申诉', en: 'see notices of deductions and object' },
} as const satisfies Record<string, BilingualText>;

export type ProxyDeed = keyof typeof proxyDeeds;

export const proxyDeedKeys = Object.keys(proxyDeeds) as [ProxyDeed, ...ProxyDeed[]];

/** Who the proxy is to the resident: 由女儿王** 代办. */
export const proxyRelations = {
  daughter: { zh: '女儿', en: 'daughter' },
  son: { zh: '儿子', en: 'son' },
  spouse: { zh: '老伴', en: 'spouse' },
  grandchild: { zh: '孙辈', en: 'grandchild' },
  relative: { zh: '亲戚', en: 'relative' },
  neighbour: { zh: '邻居', en: 'neighbour' },
  volunteer: { zh: '志愿者', en: 'volunteer' },
} as const satisfies Record<string, BilingualText>;

export type ProxyRelation = keyof typeof proxyRelations;

export const proxyRelationKeys = Object.keys(proxyRelations) as [ProxyRelation, ...ProxyRelation[]];

/** Bounds that keep a kindness from becoming an office; a binding may be narrower, never wider. */
export const proxyBounds = {
  proxiesOfOneResident: 3,
  residentsOfOneProxy: 5,
  actsADay: 20,
  months: 12,
} as const;

/** The mark of an act done for someone: 由女儿王** 代办. */
export function proxyMark(relation: ProxyRelation, maskedName: string): BilingualText {
  const { zh, en } = proxyRelations[relation];
  return { zh: `由${zh}${maskedName} 代办`, en: `by ${maskedName} (${en}) as proxy` };
}
