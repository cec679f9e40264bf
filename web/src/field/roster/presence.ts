import type { ScanDeed } from '../queue/scan-deed';
import { memberKeyOf, residentOfDeed } from '../scan/judge-locally';
import type { RosterRow } from './use-roster';

export interface Presence {
  arrived: number;
  /** Everyone signed up or here. */
  expected: number;
}

/** How many are here, counting what this phone has written down but not yet sent. */
export function countPresence(
  rows: readonly RosterRow[],
  deeds: readonly ScanDeed[],
  sessionId: string,
): Presence {
  const known = new Set(rows.map((row) => row.residentId));
  const here = new Set(rows.filter((row) => row.attendanceId).map((row) => row.residentId));
  for (const deed of deeds) {
    if (deed.state === 'refused' || deed.undone || deed.kind !== 'check_in') continue;
    if (deed.body.sessionId !== sessionId) continue;
    const someone = residentOfDeed(deed, deeds) ?? memberKeyOf(deed.body.code ?? '');
    if (someone === undefined) continue;
    here.add(someone);
    known.add(someone);
  }
  return { arrived: here.size, expected: known.size };
}

/** What this phone has written down of a resident in a session and not yet sent. */
export function waitingKindOf(
  residentId: string,
  sessionId: string,
  deeds: readonly ScanDeed[],
): ScanDeed['kind'] | undefined {
  const waiting = deeds.filter(
    (deed) =>
      deed.state === 'waiting' &&
      deed.body.sessionId === sessionId &&
      residentOfDeed(deed, deeds) === residentId,
  );
  return waiting.at(-1)?.kind;
}
