import type { reverseBulkAward as operation } from '@linli/contract/bulk-awards';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { plural } from '@linli/core/rules/reasons';
import { type ReversedAward, reverseAwards } from '../ledger/reverse-awards';
import { notifyResidents } from '../notifications/notify-residents';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { reverseListedTime } from '../service-records/reverse-listed-time';
import { type LockedBulkAward, lockBulkAward, markReversed } from './bulk-awards.queries';
import { kinshipOf } from './kinship-of';
import { listResidentsOf } from './residents.queries';
import { refusalProblem, rowProblem } from './row-problems';
import { type DeedRow, listDeedRows, type SettledRow, settleRows } from './rows.queries';

/**
 * Takes a list back, each award by its own linked reversal. Spent points cannot leave an account,
 * and nobody corrects what is their own: such rows stay given and say why. Asked again, it tries
 * those that are left.
 */
export async function reverseBulkAward(
  context: OperationContext,
  { params, body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const { personId } = personActor(context);
  const list = await lockBulkAward(tx, params.bulkAwardId);
  if (!list) throw refuse('request/not_found');
  const rows = await listDeedRows(tx, list.id, 'given');
  const notes = await listDeedRows(tx, list.id, 'noted');
  if (rows.length + notes.length === 0) throw refuse('bulk_awards/nothing_to_reverse');
  const near = await listNear(context, [...rows, ...notes]);
  const others = rows.filter(({ residentId }) => !near.has(residentId));
  const reversed = await reverseAwards(
    context,
    others.map(({ transferId }) => transferId ?? ''),
    { reason: body.reason },
  );
  const byTransfer = new Map(reversed.map((one) => [one.awardId, one]));
  const settled = rows.map((row) => settledRow(row, byTransfer.get(row.transferId ?? '')));
  const unnoted = notes.filter(({ residentId }) => !near.has(residentId)).map(asUnnoted);
  await settleRows(tx, list.id, [...settled, ...unnoted]);
  await markReversed(tx, list.id, { personId, reason: body.reason }, now);
  const undone = reversed.filter(({ refused }) => refused === undefined);
  await reverseListedTime(
    context,
    undone.map(({ awardId }) => awardId),
    { personId, reason: body.reason },
  );
  await tell(context, list, undone, body.reason);
  return {
    reversedCount: undone.length,
    reversedPoints: undone.reduce((sum, { points }) => sum + points, 0),
    leftCount: rows.length - undone.length + notes.length - unnoted.length,
  };
}

/** Residents of the rows who are of the home of whoever corrects. */
async function listNear(
  context: OperationContext,
  rows: readonly DeedRow[],
): Promise<ReadonlySet<string>> {
  const kinship = await kinshipOf(context, [personActor(context)]);
  const ids = [...new Set(rows.map(({ residentId }) => residentId))];
  const residents = await listResidentsOf(context.tx, { ids });
  return new Set(residents.filter((one) => kinship(one)).map(({ id }) => id));
}

function settledRow({ row }: DeedRow, reversed: ReversedAward | undefined): SettledRow {
  const unchanged = { row, because: null, givenPoints: null, transferId: null };
  if (!reversed) {
    const problem = refusalProblem('name', 'rules/household_award');
    return { ...unchanged, outcome: 'given', problems: [problem] };
  }
  if (reversed.refused === undefined) return { ...unchanged, outcome: 'reversed', problems: [] };
  const problem = refusalProblem('name', reversed.refused);
  // Somebody undid it singly before.
  const isUndone = reversed.refused === 'ledger/already_reversed';
  return { ...unchanged, outcome: isUndone ? 'reversed' : 'given', problems: [problem] };
}

function asUnnoted({ row }: DeedRow): SettledRow {
  const problems = [rowProblem('grade', 'note_taken_back')];
  return {
    row,
    outcome: 'not_given',
    problems,
    because: null,
    givenPoints: null,
    transferId: null,
  };
}

/** One message to each resident, with the reason. */
function tell(
  context: OperationContext,
  { id }: LockedBulkAward,
  undone: readonly ReversedAward[],
  reason: string,
): Promise<void> {
  const sums = new Map<string, number>();
  for (const { residentId, points } of undone) {
    if (residentId !== null) sums.set(residentId, (sums.get(residentId) ?? 0) + points);
  }
  return notifyResidents(
    context,
    [...sums].map(([residentId, points]) => ({
      residentId,
      kind: 'bulk_award_reversed',
      key: `bulk_award_reversed:${id}:${context.now.toISOString()}`,
      title: { zh: `${points} 分收回了`, en: `${plural(points, 'point')} taken back` },
      body: {
        zh: `按名单记入的分收回。理由：${reason}。有疑问请到居委会核对。`,
        en: `Points of a list were taken back. Reason: ${reason}`,
      },
      link: '/history',
    })),
  );
}
