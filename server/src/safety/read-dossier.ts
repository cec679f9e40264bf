import type { readDossier as operation } from '@linli/contract/dossiers';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { ageOn } from '@linli/core/calendar/age-on';
import { calendarDay } from '@linli/core/calendar/calendar-day';
import { communityTimeZone } from '../platform/community-time-zone';
import type { OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { listConsentsFor } from './consents.queries';
import { describeEntries } from './describe-entries';
import { findPaper, listEntriesOf } from './dossier.queries';

/** The file of one resident; a number is known by its hint, the number itself stays sealed. */
export async function readDossier(
  context: OperationContext,
  { params }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const { residentId } = params;
  const paper = await findPaper(tx, residentId);
  if (!paper) throw refuse('request/not_found');
  const today = calendarDay(now.toISOString(), await communityTimeZone(tx));
  const { birthDate, sex, volunteerNo, paperKind, paperHint } = paper;
  return {
    birthDate,
    ageYears: birthDate === null ? null : ageOn(birthDate, today),
    sex,
    volunteerNo,
    paper: paperKind === null ? null : { kind: paperKind, hint: paperHint ?? '' },
    entries: await describeEntries(context, await listEntriesOf(tx, residentId), 'full'),
    consents: await listConsentsFor(tx, [residentId]),
  };
}
