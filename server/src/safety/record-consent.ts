import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { recordConsent as operation } from '@linli/contract/safety';
import { ageOn, FULL_AGE_YEARS } from '@linli/core/calendar/age-on';
import { calendarDay } from '@linli/core/calendar/calendar-day';
import { communityTimeZone } from '../platform/community-time-zone';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { consentCover } from './consent-cover';
import { findResident, insertConsent } from './consents.queries';

/** A consent on paper or said at the door, written down by staff under their name. */
export async function recordConsent(
  context: OperationContext,
  { body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now, ids } = context;
  const { residentId, relation, guardianName, way, givenAt } = body;
  const ageMs = now.getTime() - Date.parse(givenAt);
  if (ageMs < -CLOCK_AHEAD_MS) throw refuse('safety/given_in_future');
  if (ageMs > OLDEST_MS) {
    throw refuse('request/invalid', { fields: [{ field: 'body.givenAt', problem: 'too_old' }] });
  }
  const givenOn = calendarDay(givenAt, await communityTimeZone(tx));
  const cover = await consentCover(context, body, givenOn);
  const minor = await findResident(tx, residentId);
  if (!minor || minor.state === 'left') throw refuse('request/not_found');
  if (minor.birthDate === null || ageOn(minor.birthDate, givenOn) >= FULL_AGE_YEARS) {
    throw refuse('safety/not_minor');
  }
  const consentId = ids.next();
  const { personId } = personActor(context);
  await insertConsent(
    tx,
    {
      ...cover,
      id: consentId,
      residentId,
      relation,
      guardianResidentId: null,
      guardianName,
      way,
      givenAt: new Date(Math.min(Date.parse(givenAt), now.getTime())).toISOString(),
      recordedBy: personId,
    },
    now,
  );
  return { consentId, validUntil: cover.validUntil };
}

/** Clocks of phones differ by moments. */
const CLOCK_AHEAD_MS = 5 * 60_000;
/** A consent holds for a year: an older one would cover nothing any more. */
const OLDEST_MS = 366 * 86_400_000;
