import { calendarDay } from '@linli/core/calendar/calendar-day';
import { maskName } from '@linli/core/people/mask-name';
import { type ProxyDeed, proxyMark } from '@linli/core/people/proxy-terms';
import { notifyResidents } from '../notifications/notify-residents';
import { communityTimeZone } from '../platform/community-time-zone';
import { type OperationContext, personActor } from '../platform/operation-context';
import type { OperationInput } from '../platform/operation-validation';
import { assert, refuse } from '../platform/refuse';
import { countAct, findSubject, findTerms, insertAct } from './acts.queries';
import { describeAct } from './describe-act';

/**
 * Nothing is done for someone without its trace and without telling them: both are written in the
 * transaction of the act itself, and are undone with it when it is refused.
 */
export async function recordAct(
  context: OperationContext,
  act: { operation: string; deed: ProxyDeed; input: OperationInput },
): Promise<void> {
  const { tx, now, ids } = context;
  const { proxy } = personActor(context);
  assert(proxy, 'only acts of a proxy are recorded as such');
  const today = calendarDay(now.toISOString(), await communityTimeZone(tx));
  const counted = await countAct(tx, proxy.proxyId, today);
  const terms = await findTerms(tx, proxy.proxyId, today);
  if (!terms?.living) throw refuse('proxies/not_bound');
  if (counted === 0) throw refuse('proxies/daily_limit', { max: terms.actsADay });
  const subject = (await findSubject(tx, aboutOf(act.input))) ?? '';
  const { operation, deed } = act;
  const id = ids.next();
  await insertAct(tx, { id, proxyId: proxy.proxyId, operation, deed, subject }, now);
  const mark = proxyMark(proxy.relation, maskName(terms.name));
  const what = describeAct({ operation, deed, subject });
  await notifyResidents(context, [
    {
      residentId: proxy.residentId,
      kind: 'proxy_act',
      key: `proxy_act:${id}`,
      title: { zh: `${what.zh}，${mark.zh}`, en: `${what.en}, ${mark.en}` },
      body: {
        zh: '不是您的意思？在“亲情代办”里停用，或告诉居委会，马上就停。',
        en: 'Not what you wanted? End it under “Family proxy” or tell the committee.',
      },
      link: '/mine/proxies',
    },
  ]);
}

function aboutOf({ params, body }: OperationInput) {
  const named = (key: string, place: unknown) => {
    const value = (place as Record<string, unknown> | null)?.[key];
    return typeof value === 'string' ? value : null;
  };
  return {
    sessionId: named('sessionId', params),
    rewardId: named('rewardId', body),
    redemptionId: named('redemptionId', params),
  };
}
