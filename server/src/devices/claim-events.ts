import type { OperationContext } from '../platform/operation-context';
import { asReported } from './as-reported';
import { awardEvents } from './award-events';
import { changeOf } from './change-of';
import { changeEvents, lockUnclaimed } from './events.queries';
import { judgeClaims } from './judge-claims';

/** Far more than the limits of a day let through in thirty days. */
const CLAIMED_MAX = 1_000;

/**
 * What waited for a maker's user goes to the resident: by the rules of the day it happened on, and
 * within what is believed of one person a day. The caller holds the lane.
 */
export async function claimEvents(
  context: OperationContext,
  userLookup: Buffer,
  resident: { id: string; householdId: string | null },
): Promise<{ events: number; points: number }> {
  const { tx, now } = context;
  const open = await lockUnclaimed(tx, userLookup, resident, CLAIMED_MAX);
  // What people have let through is not doubted again.
  const undecided = open.filter(({ isDecided }) => !isDecided);
  const judged = await judgeClaims(tx, undecided.map(asReported));
  const doubted = new Set(undecided.filter((_, index) => !judged[index]));
  const believed = open.filter((event) => !doubted.has(event));
  const settled = await awardEvents(context, believed.map(asReported));
  const results = new Map(believed.map((event, index) => [event, settled[index]]));
  const changes = open.map((event) => {
    const result = results.get(event);
    if (!result) return changeOf(event, 'refused', BEYOND_BELIEF);
    return changeOf(event, result.outcome, result);
  });
  if (changes.length > 0) await changeEvents(tx, changes, null, now);
  const points = changes.reduce((sum, change) => sum + change.points, 0);
  return { events: changes.filter((change) => change.points > 0).length, points };
}

const BEYOND_BELIEF = {
  points: 0,
  transferId: null,
  note: {
    zh: '这一天的次数或重量超过了每人每天的上限',
    en: 'More on that day than one person is believed to bring',
  },
};
