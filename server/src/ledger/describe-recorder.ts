import { maskName } from '@linli/core/people/mask-name';
import { type ProxyRelation, proxyMark } from '@linli/core/people/proxy-terms';

/** Who wrote an entry into the books: 许**（组织者）, or for whom it was done: 由女儿王** 代办. */
export function describeRecorder(
  actor: {
    readonly actorName: string | null;
    readonly actorRole: string | null;
    readonly proxyRelation: ProxyRelation | null;
  },
  language: 'zh' | 'en',
): string | null {
  if (actor.actorName === null) return null;
  const name = maskName(actor.actorName);
  if (actor.proxyRelation) return proxyMark(actor.proxyRelation, name)[language];
  const words = roleWords[actor.actorRole ?? ''];
  if (!words) return name;
  return language === 'zh' ? `${name}（${words.zh}）` : `${name} (${words.en})`;
}

const roleWords: Readonly<Record<string, { zh: string; en: string }>> = {
  resident: { zh: '本人', en: 'resident' },
  organizer: { zh: '组织者', en: 'organizer' },
  counter_clerk: { zh: '核销员', en: 'counter clerk' },
  committee: { zh: '居委会', en: 'committee' },
};
