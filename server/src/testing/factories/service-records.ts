import { randomUUID } from 'node:crypto';
import { closeSession } from '@linli/contract/attendance';
import { sql } from '../../platform/sql';
import type { Caller, TestApp } from '../test-app';
import { aSession, checkIn, type Programme, type SessionOptions } from './attendance';
import { aResident, type TestResident } from './residents';

export interface ServedSession {
  readonly sessionId: string;
  readonly residents: readonly TestResident[];
  /** In the order of the residents. */
  readonly recordIds: readonly string[];
}

/** A session that is over: everyone came at its start and stayed to its end. */
export async function aServedSession(
  app: TestApp,
  programme: Programme,
  options: SessionOptions & { readonly residents?: readonly TestResident[] } = {},
): Promise<ServedSession> {
  const { communityId, organizer } = programme;
  const residents = options.residents ?? [await aResident(app, communityId)];
  const sessionId = await aSession(app, programme, { ruleKey: 'cleaning', ...options });
  for (const { residentId } of residents) await checkIn(app, programme, sessionId, residentId);
  app.clock.advanceMs((options.durationMinutes ?? 120) * 60_000);
  await endSession(app, programme, sessionId, organizer);
  const records = await recordsOfSession(app, sessionId);
  return {
    sessionId,
    residents,
    recordIds: residents.map(
      ({ residentId }) => records.find((one) => one.residentId === residentId)?.id ?? '',
    ),
  };
}

export function endSession(
  app: TestApp,
  { communityId }: Programme,
  sessionId: string,
  caller: Caller,
) {
  const body = { requestId: randomUUID() };
  return app.call(closeSession, { params: { communityId, sessionId }, query: {}, body }, caller);
}

export interface StoredRecord {
  readonly id: string;
  readonly residentId: string;
  readonly kind: string;
  readonly minutes: number;
  readonly recordingUnit: string;
  readonly recordedBy: string | null;
  readonly confirmedBy: string | null;
  readonly dueOn: string | null;
}

/** Every row of a session as it stands in the database, oldest first. */
export function recordsOfSession(app: TestApp, sessionId: string): Promise<StoredRecord[]> {
  return app.owner.rows<StoredRecord>(sql`
    select id, resident_id, kind, minutes, recording_unit, recorded_by, confirmed_by, due_on
    from service_record where session_id = ${sessionId} order by recorded_at, id`);
}
