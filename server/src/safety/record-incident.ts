import type { recordIncident as operation } from '@linli/contract/incidents';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { insertIncident } from './incidents.queries';

/** Written while everyone remembers: insurers ask for it the same day. */
export async function recordIncident(
  context: OperationContext,
  { params, body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now, ids } = context;
  const times = [body.happenedAt, ...body.told.map(({ at }) => at)];
  if (times.some((time) => Date.parse(time) > now.getTime() + CLOCK_AHEAD_MS)) {
    throw refuse('safety/happened_in_future');
  }
  if (Date.parse(body.happenedAt) < now.getTime() - OLDEST_MS) {
    throw refuse('request/invalid', { fields: [{ field: 'body.happenedAt', problem: 'too_old' }] });
  }
  const { requestId: _, ...account } = body;
  const incident = {
    ...account,
    id: ids.next(),
    sessionId: params.sessionId,
    residentId: body.residentId ?? null,
    recordedBy: personActor(context).personId,
  };
  if ((await insertIncident(tx, incident, now)) === 0) throw refuse('request/not_found');
  return { incidentId: incident.id };
}

/** Clocks of phones differ by moments. */
const CLOCK_AHEAD_MS = 5 * 60_000;
/** Claims lapse after a few years; what is older was mistyped. */
const OLDEST_MS = 5 * 366 * 86_400_000;
