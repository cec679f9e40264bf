import { addMonths } from '@linli/core/calendar/date-arithmetic';
import type { ProxyDeed } from '@linli/core/people/proxy-terms';
import { issueMemberCards } from '../cards/issue-member-cards';
import { answerProxy } from '../proxies/answer-proxy';
import { askForProxy } from '../proxies/ask-for-proxy';
import { demoPhone } from './demo-data';
import type { DemoStage } from './demo-stage';
import type { Timeline } from './timeline';

const cardHolders = ['曹桂英', '蔡永康'];
const asked = [
  { proxy: '谢丽娟', relation: 'daughter', resident: '周桂兰', daysAgo: 30, agrees: true },
  { proxy: '薛志勇', relation: 'son', resident: '曹桂英', daysAgo: 2, agrees: false },
] as const;
const deeds: ProxyDeed[] = ['sign_up', 'check_in', 'reserve', 'see_balance', 'see_history'];

/** Cards for two who like paper better, a daughter who helps, and a son who still waits. */
export function tellElders(stage: DemoStage, timeline: Timeline): void {
  if (!cardHolders.every((name) => stage.residents.has(name))) return;
  timeline.add(stage.at(34, '09:40'), (at) => printCards(stage, at));
  for (const binding of asked) {
    timeline.add(stage.at(binding.daysAgo, '19:10'), (at) => bind(stage, binding, at));
  }
}

async function printCards(stage: DemoStage, at: Date): Promise<void> {
  const residentIds = cardHolders.map((name) => stage.resident(name).residentId);
  const body = { requestId: stage.requestId(), residentIds, replace: false };
  await issueMemberCards(stage.as(stage.chair, at), { params: stage.params, query: {}, body });
}

async function bind(
  stage: DemoStage,
  { proxy, relation, resident, agrees }: (typeof asked)[number],
  at: Date,
): Promise<void> {
  const person = stage.community.people.find(({ name }) => name === resident);
  const { proxyId } = await askForProxy(stage.as(proxy, at), {
    params: stage.params,
    query: {},
    body: {
      requestId: stage.requestId(),
      as: 'proxy',
      phone: demoPhone(person?.phone ?? ''),
      name: resident,
      relation,
      deeds,
      actsADay: 5,
      endsOn: addMonths(stage.today, 6),
    },
  });
  if (!agrees) return;
  const body = { requestId: stage.requestId(), agree: true };
  const params = { ...stage.params, proxyId };
  await answerProxy(stage.as(resident, at), { params, query: {}, body });
}
