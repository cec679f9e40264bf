import type { recordBirthDate as operation } from '@linli/contract/dossiers';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { calendarDay } from '@linli/core/calendar/calendar-day';
import { communityTimeZone } from '../platform/community-time-zone';
import type { OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { writeBirthDate } from './birth-date.queries';
import { findResident } from './residents.queries';

/** For a session with an age limit, at the door: only where none is known yet. */
export async function recordBirthDate(
  context: OperationContext,
  { params, body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, communityId, now } = context;
  const { residentId } = params;
  if (!(await findResident(tx, communityId, residentId, false))) throw refuse('request/not_found');
  const today = calendarDay(now.toISOString(), await communityTimeZone(tx));
  if (body.birthDate > today) throw refuse('residents/birth_date_wrong');
  if ((await writeBirthDate(tx, communityId, residentId, body.birthDate)) === 0) {
    throw refuse('residents/birth_date_known');
  }
  return { done: true };
}
