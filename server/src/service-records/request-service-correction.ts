import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { requestServiceCorrection as operation } from '@linli/contract/service-records';
import { calendarDay } from '@linli/core/calendar/calendar-day';
import { addWorkingDays } from '@linli/core/calendar/working-days';
import { communityTimeZone } from '../platform/community-time-zone';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { insertCorrection } from './corrections.queries';
import { findServiceSettings } from './find-service-settings';
import { findRecord } from './records.queries';

/** A question about a record of one's own, apart from appeals about points. */
export async function requestServiceCorrection(
  context: OperationContext,
  { params, body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now, ids } = context;
  const { residentId } = personActor(context);
  const record = await findRecord(tx, params.recordId);
  if (!record || record.residentId !== residentId) throw refuse('request/not_found');
  if (record.state === 'reversed' || record.state === 'reversal') {
    throw refuse('service/record_reversed');
  }
  const { correctionWorkingDays } = (await findServiceSettings(tx)).terms;
  const today = calendarDay(now.toISOString(), await communityTimeZone(tx));
  const dueOn = addWorkingDays(today, correctionWorkingDays);
  const correctionId = ids.next();
  const asked = { id: correctionId, recordId: record.id, residentId, says: body.says, dueOn };
  if (!(await insertCorrection(tx, asked, now))) throw refuse('service/correction_open');
  return { correctionId, dueOn };
}
