import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { readServiceSheet as operation } from '@linli/contract/service-records';
import { calendarDay } from '@linli/core/calendar/calendar-day';
import { findPersonNames } from '../identity/find-person-names';
import { communityTimeZone } from '../platform/community-time-zone';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { findSheetSession, listSheetRows, type SheetRow } from './sheets.queries';
import { signatureObjection } from './signature-objection';

/** One session to sign, with what stands against the reader's own signature at each row. */
export async function readServiceSheet(
  context: OperationContext,
  input: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, communityId, now } = context;
  const actor = personActor(context);
  const session = await findSheetSession(tx, input.params.sessionId);
  if (!session) throw refuse('request/not_found');
  const rows = await listSheetRows(tx, session.sessionId);
  const names = await findPersonNames(
    tx,
    communityId,
    rows.flatMap((row) => [row.recordedBy, row.confirmedBy, row.leaderPersonId]),
  );
  const nameOf = (personId: string | null) => names.get(personId ?? '')?.name ?? null;
  const [first] = rows;
  const open = rows.filter(isOpen).flatMap(({ dueOn }) => dueOn ?? []);
  const dueOn = open.sort()[0] ?? null;
  const today = calendarDay(now.toISOString(), await communityTimeZone(tx));
  return {
    ...session,
    recordingUnit: first?.recordingUnit ?? '',
    leaderName: nameOf(first?.leaderPersonId ?? null),
    dueOn,
    overdue: dueOn !== null && dueOn < today,
    rows: rows.map((row) => ({
      ...row,
      recorderName: nameOf(row.recordedBy),
      confirmerName: nameOf(row.confirmedBy),
      objection: signatureObjection(row, actor) ?? null,
    })),
  };
}

function isOpen({ state, quality, confirmedAt }: SheetRow): boolean {
  const counts = state === 'waiting' || state === 'confirmed';
  return counts && (confirmedAt === null || quality === null);
}
