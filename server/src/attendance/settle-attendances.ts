import { openAwardDesk } from '../awards/award-desk';
import type { OperationContext } from '../platform/operation-context';
import { deedsToLookUp } from './attendance-deed';
import { loadStanding } from './load-standing';
import { postSettlement } from './post-settlement';
import { reversalPosts } from './reversal-posts';
import { settleAround } from './settle-around';
import { Settlement } from './settlement';
import { listUnsettled, lowerAttendances, markSettled } from './standing.queries';
import { findSpentTransfer } from './undo.queries';
import { waitForCheckIns } from './wait-for-check-ins';

type Context = Pick<OperationContext, 'tx' | 'now' | 'ids' | 'after'>;

const SETTLED_MAX = 20;

/**
 * The job that decides again what could not be decided at once, because points had to be taken back
 * first: a scan never waits for that. Where they are spent already, everything stays as it is.
 */
export async function settleAttendances(context: Context): Promise<number> {
  const { tx } = context;
  await waitForCheckIns(tx);
  const unsettled = await listUnsettled(tx, SETTLED_MAX);
  for (const { id } of unsettled) await settleOne(context, id);
  await markSettled(
    tx,
    unsettled.map(({ id }) => id),
  );
  return unsettled.length;
}

async function settleOne(context: Context, id: string): Promise<void> {
  const { tx } = context;
  const standing = await loadStanding(tx, [id]);
  const desk = await openAwardDesk(tx, standing.flatMap(deedsToLookUp));
  const settlement = new Settlement(desk, true);
  for (const each of standing) settlement.add(each);
  if (settlement.settle(id, id)) settleAround(settlement, id);
  const { reversed, given } = settlement;
  if (
    await findSpentTransfer(
      tx,
      reversed.map(({ transfer }) => transfer.id),
    )
  )
    return;
  const by = { actor: null, role: null, reason: null, undoneId: null };
  const reversals = await reversalPosts(context, reversed, by);
  await lowerAttendances(
    tx,
    reversed.map(({ attendance, transfer }) => ({
      attendanceId: attendance.id,
      points: transfer.points,
    })),
  );
  await postSettlement(context, settlement, [], { given, reversals, onceMore: true });
}
