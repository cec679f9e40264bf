import type { planActivity as operation } from '@linli/contract/activities';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { calendarDay } from '@linli/core/calendar/calendar-day';
import { findRulebookInForce } from '../governance/find-rulebook-in-force';
import { communityTimeZone } from '../platform/community-time-zone';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { refuseUninsured } from '../safety/refuse-uninsured';
import { insertActivity } from './activities.queries';
import { findSessionOrganizer } from './find-session-organizer';
import { planSeries } from './plan-series';
import { refuseAgesApart } from './refuse-ages-apart';
import { insertSessions } from './sessions.queries';

/** An activity rests on a rule that is in force when the first session takes place, or now. */
export async function planActivity(
  context: OperationContext,
  input: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now, ids } = context;
  const { body } = input;
  await refuseUnknownRule(context, body);
  const timeZone = await communityTimeZone(tx);
  const times = planSeries(body, timeZone);
  const organizerPersonId = await findSessionOrganizer(context, body.organizerResidentId);
  if (body.riskLevel !== 'none' && body.riskText.trim() === '') {
    const fields = [{ field: 'body.riskText', problem: 'required' }];
    throw refuse('request/invalid', { fields });
  }
  const asked = {
    minAge: body.minAge ?? null,
    maxAge: body.maxAge ?? null,
    requiredTraining: body.requiredTraining ?? null,
    requiredQualification: body.requiredQualification ?? null,
    recordingUnit: body.recordingUnit ?? '',
  };
  refuseAgesApart(asked);
  const days = times.map(({ startsAt }) => calendarDay(startsAt, timeZone));
  await refuseUninsured(tx, body, days);
  const activityId = ids.next();
  const createdBy = personActor(context).personId;
  await insertActivity(tx, { ...body, ...asked, id: activityId, createdBy }, now);
  const sessions = times.map((time) => ({ ...time, id: ids.next() }));
  const { place, capacity } = body;
  await insertSessions(tx, sessions, { activityId, place, capacity, organizerPersonId }, now);
  return { activityId, sessionIds: sessions.map(({ id }) => id) };
}

/** The rule and the category stand in the rules of the first session's day, or of today. */
async function refuseUnknownRule(
  { tx, now }: OperationContext,
  { ruleKey, category, firstStartsAt }: InputOf<typeof operation>['body'],
): Promise<void> {
  const startMs = Math.max(Date.parse(firstStartsAt), now.getTime());
  let hasRule = false;
  for (const at of [new Date(startMs).toISOString(), now.toISOString()]) {
    const document = (await findRulebookInForce(tx, at))?.document;
    if (!document?.rules.some((rule) => rule.key === ruleKey)) continue;
    if (document.categories.some(({ key }) => key === category)) return;
    hasRule = true;
  }
  throw refuse(hasRule ? 'activities/category_unknown' : 'activities/rule_unknown');
}
