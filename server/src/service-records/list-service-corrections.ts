import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { listServiceCorrections as operation } from '@linli/contract/service-records';
import { calendarDay } from '@linli/core/calendar/calendar-day';
import { findPersonNames } from '../identity/find-person-names';
import { communityTimeZone } from '../platform/community-time-zone';
import { type OperationContext, personActor } from '../platform/operation-context';
import { listCorrections } from './corrections.queries';
import { signatureObjection } from './signature-objection';

const SHOWN = 100;

export async function listServiceCorrections(
  context: OperationContext,
  { query }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, communityId, now } = context;
  const actor = personActor(context);
  const open = query.state === 'open';
  const rows = await listCorrections(tx, { id: null, open, max: SHOWN });
  const names = await findPersonNames(
    tx,
    communityId,
    rows.flatMap((row) => [row.recordedBy, row.answeredBy]),
  );
  const nameOf = (personId: string | null) => names.get(personId ?? '')?.name ?? null;
  const today = calendarDay(now.toISOString(), await communityTimeZone(tx));
  return {
    corrections: rows.map((row) => ({
      ...row,
      overdue: row.state === 'open' && row.dueOn < today,
      recorderName: nameOf(row.recordedBy),
      answeredByName: nameOf(row.answeredBy),
      objection: signatureObjection(row, actor) ?? null,
    })),
  };
}
