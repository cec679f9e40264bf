import { checkOutResident } from '../attendance/check-out-resident';
import type { DemoStage } from './demo-stage';
import type { PlannedSession } from './plan-sessions';

export function scanOut(
  stage: DemoStage,
  session: PlannedSession,
  name: string,
  at: Date,
): Promise<unknown> {
  const body = {
    requestId: stage.requestId(),
    residentId: stage.resident(name).residentId,
    way: 'camera' as const,
    scannedAt: at.toISOString(),
    offline: false,
  };
  const params = { ...stage.params, sessionId: session.id };
  return checkOutResident(stage.as(session.activity.organizer, at), { params, query: {}, body });
}
