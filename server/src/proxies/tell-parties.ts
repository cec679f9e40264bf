import { maskName } from '@linli/core/people/mask-name';
import { proxyMark } from '@linli/core/people/proxy-terms';
import type { BilingualText } from '@linli/core/rules/bilingual-text';
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
  const told = { kind: 'proxy', key: `proxy:${proxyId}:${news}`, link: '/mine/proxies' };
  await notifyResidents(context, [
    { ...told, residentId: record.residentId, ...wordsForResident[news](record) },
    { ...told, residentId: record.proxyResidentId, ...wordsForProxy[news](record) },
  ]);
}

type Words = (record: ProxyRecord) => { title: BilingualText; body: BilingualText };

function markOf({ relation, proxyName }: ProxyRecord): BilingualText {
  return proxyMark(relation, maskName(proxyName));
}

const wordsForResident: Readonly<Record<ProxyNews, Words>> = {
  asked: (record) => ({
    title: { zh: '亲情代办等着两边同意', en: 'A family proxy waits for both to agree' },
    body: {
      zh: `您的事，以后可以${markOf(record).zh}。您和对方都同意了才作数。`,
      en: `What you need may be done ${markOf(record).en}, once both of you have agreed.`,
    },
  }),
  living: (record) => ({
    title: { zh: '亲情代办约好了', en: 'Your family proxy is settled' },
    body: {
      zh: `您的事可以${markOf(record).zh}，到 ${record.endsOn} 为止。办了什么都会告诉您，随时可以停。`,
      en: `Done ${markOf(record).en} until ${record.endsOn}. You are told of every act.`,
    },
  }),
  ended: (record) => ({
    title: { zh: '亲情代办停了', en: 'Your family proxy has ended' },
    body: {
      zh: `您的事，不再${markOf(record).zh}。`,
      en: `Nothing is done ${markOf(record).en} for you any more.`,
    },
  }),
};

const wordsForProxy: Readonly<Record<ProxyNews, Words>> = {
  asked: ({ residentName }) => ({
    title: {
      zh: `替${maskName(residentName)}代办，等着两边同意`,
      en: `To act for ${maskName(residentName)}: waits for both to agree`,
    },
    body: { zh: '两边都同意了才作数。', en: 'It counts once both have agreed.' },
  }),
  living: ({ residentName, endsOn }) => ({
    title: {
      zh: `可以替${maskName(residentName)}代办了`,
      en: `You may act for ${maskName(residentName)} now`,
    },
    body: {
      zh: `到 ${endsOn} 为止。每办一件，本人都会知道。`,
      en: `Until ${endsOn}. They are told of every act.`,
    },
  }),
  ended: ({ residentName }) => ({
    title: {
      zh: `不再替${maskName(residentName)}代办`,
      en: `You no longer act for ${maskName(residentName)}`,
    },
    body: { zh: '这份约定停了。', en: 'The arrangement has ended.' },
  }),
};
