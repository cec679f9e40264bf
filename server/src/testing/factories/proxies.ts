import { randomUUID } from 'node:crypto';
import { answerProxy, askForProxy } from '@linli/contract/proxies';
import { type ProxyDeed, proxyDeedKeys } from '@linli/core/people/proxy-terms';
import type { TestApp } from '../test-app';
import { aHousehold } from './attendance';
import type { TestResident } from './residents';

export interface BindingOptions {
  readonly deeds?: readonly ProxyDeed[];
  readonly actsADay?: number;
  readonly endsOn?: string;
}

/** The daughter asks, the resident agrees in their own app; both live together from then on. */
export async function aProxy(
  app: TestApp,
  communityId: string,
  resident: TestResident,
  proxy: TestResident,
  options: BindingOptions = {},
): Promise<{ proxyId: string; token: string; actingFor: string }> {
  await aHousehold(app, communityId, [resident.residentId, proxy.residentId]);
  const asked = { params: { communityId }, query: {}, body: anAsk(resident, options) };
  const { proxyId } = await app.call(askForProxy, asked, proxy);
  const answered = {
    params: { communityId, proxyId },
    query: {},
    body: { requestId: randomUUID(), agree: true },
  };
  await app.call(answerProxy, answered, resident);
  return { proxyId, token: proxy.token, actingFor: resident.residentId };
}

export function anAsk({ residentId }: { residentId: string }, options: BindingOptions = {}) {
  return {
    requestId: randomUUID(),
    as: 'proxy' as const,
    residentId,
    relation: 'daughter' as const,
    deeds: [...(options.deeds ?? proxyDeedKeys)],
    actsADay: options.actsADay ?? 5,
    endsOn: options.endsOn ?? '2026-12-31',
  };
}
