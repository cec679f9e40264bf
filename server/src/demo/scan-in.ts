import { checkInResident } from '../attendance/check-in-resident';
import type { Ids } from '../platform/ids';
import type { DemoStage } from './demo-stage';
import type { PlannedSession } from './plan-sessions';

interface HowScanned {
  /** Kept on the phone since then. */
  readonly offlineSince?: Date;
  readonly ids?: Ids;
}

/**
 * The organizer scans people in, the last of them at this time; refusals, such as of the
 * organizer's own family, are let be.
 */
export async function scanIn(
  stage: DemoStage,
  session: PlannedSession,
  names: readonly string[],
  at: Date,
  { offlineSince, ids }: HowScanned = {},
): Promise<void> {
  const { organizer } = session.activity;
  const actor = stage.actor(organizer);
  for (let first = 0; first < names.length; first += GROUP) {
    const stepsLeft = Math.ceil((names.length - first) / GROUP) - 1;
    const when = new Date(at.getTime() - stepsLeft * GROUP_STEP_MS);
    const items = names.slice(first, first + GROUP).map((name) => {
      const requestId = stage.requestId();
      const body = {
        requestId,
        residentId: stage.resident(name).residentId,
        way: 'camera' as const,
        scannedAt: (offlineSince ?? when).toISOString(),
        offline: offlineSince !== undefined,
      };
      const params = { ...stage.params, sessionId: session.id };
      return { actor, requestId, input: { params, query: {}, body } };
    });
    const context = stage.as(organizer, when);
    await checkInResident(ids ? { ...context, ids } : context, items);
  }
}

/** A handful at a time; everybody within seconds would be something for an auditor to look at. */
const GROUP = 5;
const GROUP_STEP_MS = 15_000;
