import { checkInResident } from '../attendance/check-in-resident';
import type { DemoStage } from './demo-stage';
import type { PlannedSession } from './plan-sessions';

/** The organizer scans people in; refusals, such as of the organizer's own family, are let be. */
export async function scanIn(
  stage: DemoStage,
  session: PlannedSession,
  names: readonly string[],
  at: Date,
  scannedOfflineAt?: Date,
): Promise<void> {
  if (names.length === 0) return;
  const { organizer } = session.activity;
  const actor = stage.actor(organizer);
  const items = names.map((name) => {
    const requestId = stage.requestId();
    const body = {
      requestId,
      residentId: stage.resident(name).residentId,
      way: 'camera' as const,
      scannedAt: (scannedOfflineAt ?? at).toISOString(),
      offline: scannedOfflineAt !== undefined,
    };
    const params = { ...stage.params, sessionId: session.id };
    return { actor, requestId, input: { params, query: {}, body } };
  });
  await checkInResident(stage.as(organizer, at), items);
}
