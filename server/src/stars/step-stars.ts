import { calendarDay } from '@linli/core/calendar/calendar-day';
import { findRulebookInForce } from '../governance/find-rulebook-in-force';
import { communityTimeZone } from '../platform/community-time-zone';
import type { OperationContext } from '../platform/operation-context';
import { readStandings } from './read-standings';
import { listResidentIds } from './stars.queries';
import { takeSteps } from './take-steps';

type Stepping = Pick<OperationContext, 'tx' | 'now' | 'ids' | 'after'>;

const RESIDENTS_AT_ONCE = 2_000;

/**
 * The daily job: proposes what was reached, grants what was in notice long enough, ends what is
 * over or no longer met. Running it twice, or on two nodes at once, changes nothing more. Gives how
 * many steps were taken.
 */
export async function stepStars(context: Stepping): Promise<number> {
  const { tx, now } = context;
  const rulebook = await findRulebookInForce(tx, now.toISOString());
  const schemes = rulebook?.document.starSchemes ?? [];
  if (!rulebook || schemes.length === 0) return 0;
  const today = calendarDay(now.toISOString(), await communityTimeZone(tx));
  let taken = 0;
  for (let afterId: string | null = null; ; ) {
    const residentIds = await listResidentIds(tx, afterId, RESIDENTS_AT_ONCE);
    for (const scheme of schemes) {
      const standings = await readStandings(tx, scheme, residentIds, today);
      taken += await takeSteps(context, { scheme, version: rulebook.version, today }, standings);
    }
    const last: string | undefined = residentIds.at(-1);
    if (last === undefined || residentIds.length < RESIDENTS_AT_ONCE) return taken;
    afterId = last;
  }
}
