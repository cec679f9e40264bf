import { maskName } from '@linli/core/people/mask-name';
import { proxyMark } from '@linli/core/people/proxy-terms';
import { notifyResidents } from '../notifications/notify-residents';
import type { OperationContext } from '../platform/operation-context';
import { assert } from '../platform/refuse';
import { listProxyRecords, type ProxyRecord } from './bindings.queries';

export type ProxyNews = 'asked' | 'living' | 'ended';

/** Both sides hear of every turn of a binding; who has no app hears of it by the call list. */
export async function tellParties(
  context: OperationContext,
  proxyId: string,
  news: ProxyNews,
): Promise<void> {
  const [record] = await listProxyRecords(context.tx, { id: proxyId });
  assert(record, 'a binding that changed is there');
  const words = wordsOf(record, news);
  const told = [record.residentId, record.proxyResidentId].map((residentId) => ({
    residentId,
    kind: 'proxy',
    key: `proxy:${proxyId}:${news}`,
    link: '/mine/proxies',
    ...words,
  }));
  await notifyResidents(context, told);
}

function wordsOf(record: ProxyRecord, news: ProxyNews) {
  const resident = maskName(record.residentName);
  const by = proxyMark(record.relation, maskName(record.proxyName));
  if (news === 'asked') {
    return {
      title: { zh: `亲情代办等着确认：${resident}`, en: `A proxy waits for consent: ${resident}` },
      body: {
        zh: `${resident}的事，以后${by.zh}。两边都同意了才作数。`,
        en: `What ${resident} needs may be done ${by.en}, once both have agreed.`,
      },
    };
  }
  if (news === 'living') {
    return {
      title: { zh: `亲情代办约好了：${resident}`, en: `The proxy is settled: ${resident}` },
      body: {
        zh: `${resident}的事，${by.zh}，到 ${record.endsOn} 为止。办了什么都会告诉本人，随时可以停。`,
        en: `For ${resident} ${by.en} until ${record.endsOn}. Every act is told; end it any time.`,
      },
    };
  }
  return {
    title: { zh: `亲情代办停了：${resident}`, en: `The proxy has ended: ${resident}` },
    body: {
      zh: `${resident}的事，不再${by.zh}。`,
      en: `Nothing is done for ${resident} ${by.en} any more.`,
    },
  };
}
