import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { decideStarObjection as operation } from '@linli/contract/stars';
import { calendarDay } from '@linli/core/calendar/calendar-day';
import type { StarScheme } from '@linli/core/rules/standing-terms';
import { refuseOwnHome } from '../deductions/refuse-own-home';
import { notifyResidents } from '../notifications/notify-residents';
import { communityTimeZone } from '../platform/community-time-zone';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { findSchemes } from './find-schemes';
import {
  findObjector,
  type LockedObjection,
  lockObjection,
  setVerdict,
} from './objections.queries';
import { insertStarEvents } from './stars.queries';
import { tellOfStars } from './tell-of-stars';

type Verdict = Pick<InputOf<typeof operation>['body'], 'holds' | 'answer'>;

/** Another person than who objected, and nobody of the home. One that holds ends the proposal. */
export async function decideStarObjection(
  context: OperationContext,
  { params, body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const { personId } = personActor(context);
  const objection = await lockObjection(tx, params.objectionId);
  if (!objection) throw refuse('request/not_found');
  if (objection.objectedBy === personId) throw refuse('stars/own_objection');
  await refuseOwnHome(context, objection);
  const { holds, answer } = body;
  const decided = await setVerdict(tx, objection.id, { holds, answer, personId }, now);
  if (decided === 0) throw refuse('stars/objection_over');
  if (holds) await endProposal(context, objection, answer);
  await tellBoth(context, objection, body);
  return { done: true };
}

async function endProposal(
  context: OperationContext,
  objection: LockedObjection,
  answer: string,
): Promise<void> {
  const { tx, now, ids } = context;
  const { residentId, star, held, heldSince, number, schemeKey } = objection;
  const today = calendarDay(now.toISOString(), await communityTimeZone(tx));
  const { version: rulebookVersion, schemes } = await findSchemes(context);
  const where = { schemeKey, rulebookVersion, today };
  const event = {
    id: ids.next(),
    residentId,
    number: number + 1,
    kind: 'refused' as const,
    star,
    held,
    heldSince,
    noticeUntil: null,
  };
  const written = await insertStarEvents(tx, where, [event], now);
  if (!written.has(residentId)) throw refuse('stars/objection_over');
  const scheme: Pick<StarScheme, 'stars'> = schemes.find(({ key }) => key === schemeKey) ?? {
    stars: [],
  };
  await tellOfStars(context, scheme, [event], answer);
}

/** The resident, whose star goes on or was told of already, and who objected, if they are one. */
async function tellBoth(
  context: OperationContext,
  { id, objectedBy, residentId }: LockedObjection,
  { holds, answer }: Verdict,
): Promise<void> {
  const objectorId = await findObjector(context.tx, objectedBy);
  const found = holds
    ? { zh: '意见成立，这次不评', en: 'It was upheld: no star this time' }
    : { zh: '意见没有成立，公示照常', en: 'It was not upheld: the notice goes on' };
  const body = {
    zh: `${found.zh}。居委会的答复：${answer}`,
    en: `${found.en}. The committee’s answer: ${answer}`,
  };
  const kept = {
    residentId,
    kind: 'star_objection_dismissed',
    key: `star_objection_dismissed:${id}`,
    title: { zh: '有人对您的星级提的意见，有结果了', en: 'An objection to your star was answered' },
    body,
    link: '/mine/stars',
  };
  const answered = {
    kind: 'star_objection_answered',
    key: `star_objection:${id}`,
    title: { zh: '您对星级公示的意见有答复了', en: 'Your objection to a star was answered' },
    body,
    link: '/neighbours/stars',
  };
  await notifyResidents(context, [
    ...(holds ? [] : [kept]),
    ...(objectorId === undefined ? [] : [{ ...answered, residentId: objectorId }]),
  ]);
}
