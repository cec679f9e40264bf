import { type ProxyDeed, proxyDeeds } from '@linli/core/people/proxy-terms';
import type { BilingualText } from '@linli/core/rules/bilingual-text';

/** What was done, in the words of whoever reads it: 报名“周六夜间巡逻”. */
export function describeAct(act: {
  operation: string;
  deed: ProxyDeed;
  subject: string;
}): BilingualText {
  const words = wordsOf[act.operation] ?? proxyDeeds[act.deed];
  if (act.subject === '') return { zh: words.zh, en: capital(words.en) };
  return { zh: `${words.zh}“${act.subject}”`, en: `${capital(words.en)}: ${act.subject}` };
}

const wordsOf: Readonly<Record<string, BilingualText>> = {
  signUp: { zh: '报名', en: 'signed up' },
  cancelSignup: { zh: '取消报名', en: 'place given back' },
  reserveReward: { zh: '兑换', en: 'exchanged points' },
  cancelRedemption: { zh: '取消兑换', en: 'exchange cancelled' },
  checkInToday: { zh: '每日签到', en: 'checked in' },
  sendClaim: { zh: '申报', en: 'claim sent in' },
  answerClaim: { zh: '回答申报的问题', en: 'question about a claim answered' },
  appealDeduction: { zh: '对扣分提申诉', en: 'objection to a deduction sent' },
  withdrawClaim: { zh: '撤回申报', en: 'claim taken back' },
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
