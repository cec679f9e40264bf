import { maskName } from '@linli/core/people/mask-name';
import { communityTimeZone } from '../platform/community-time-zone';
import { type OperationContext, personActor } from '../platform/operation-context';
import { assert, refuse } from '../platform/refuse';
import { findRecognised } from './lookup.queries';
import { objectToRecognition } from './object-to-recognition';
import { readCode, type Scan, scanMoment, shownBy } from './scan';

export interface RecognisedResident {
  readonly residentId: string;
  readonly maskedName: string;
  readonly buildingName: string | null;
  /** The moment it counts for. */
  readonly at: Date;
}

/**
 * Whom an organizer's scan shows, outside of any session, under the same conditions: a genuine and
 * fresh code or a name that was confirmed, and neither oneself nor one's own home.
 */
export async function recogniseResident(
  context: OperationContext,
  scan: Scan,
): Promise<RecognisedResident> {
  const { tx, now, secrets, communityId } = context;
  const actor = personActor(context);
  const code = readCode(scan, now, secrets);
  const timeZone = await communityTimeZone(tx);
  const shown = { ...shownBy(scan, code), recorderResidentId: actor.residentId };
  const facts = await findRecognised(tx, shown, { now, timeZone });
  assert(facts, 'the question itself is a row');
  const objection = objectToRecognition(scan, facts, { actor, communityId, now, code });
  if (objection) throw objection;
  if (facts.residentId === null) throw refuse('attendance/resident_unknown');
  return {
    residentId: facts.residentId,
    maskedName: maskName(facts.residentName),
    buildingName: facts.buildingName,
    at: scanMoment(scan, now),
  };
}
