import type { Because } from '@linli/core/rules/award-decision';
import { type Award, type Awarded, awardPoints } from '../awards/award-points';
import type { DecidedDeed } from '../awards/decide-awards';
import { findRulebooksInForce } from '../governance/find-rulebooks-in-force';
import type { OperationContext } from '../platform/operation-context';
import { assert } from '../platform/refuse';
import type { Hand } from '../proxies/is-one-home';
import { holdResidents } from '../service-records/hold-residents';
import { recordListedTime } from '../service-records/record-listed-time';
import type { LockedBulkAward } from './bulk-awards.queries';
import { type DecidedRow, decideRows } from './decide-rows';
import { listResidentsOf } from './residents.queries';
import { type RowProblem, refusalProblem } from './row-problems';
import { type DeedRow, listDeedRows, type SettledRow } from './rows.queries';

/** What became of a row, with what its resident is told. */
export interface GivenRow extends SettledRow {
  readonly post: {
    readonly residentId: string;
    readonly title: DeedRow['title'];
    readonly balance: number;
  };
}

/**
 * Decides and posts the rows of a list in one call of the ledger, each once for good: its key is
 * the list's and the row's.
 */
export async function giveRows(
  context: OperationContext,
  list: LockedBulkAward,
  hands: readonly [Hand, Hand],
): Promise<GivenRow[]> {
  const { tx, now } = context;
  const rows = await listDeedRows(tx, list.id, 'sound');
  await holdResidents(
    tx,
    rows.map(({ residentId }) => residentId),
  );
  const decided = await decideRows(context, await deedsOf(context, rows), hands);
  const awards = rows.flatMap((row, index) => {
    const result = decided[index];
    if (!result || !('decided' in result)) return [];
    return asAward(context, list, row, result.decided, hands);
  });
  const answers = await awardPoints(tx, awards, now);
  let next = 0;
  const results = rows.map((row, index) => {
    const result = decided[index];
    if (result && 'problem' in result) return notGiven(row, result.problem);
    if (result && 'noted' in result) return noted(row, result.noted);
    const awarded = answers[next++];
    assert(awarded, 'every award has its answer');
    if (awarded.transferId === null) {
      return notGiven(row, refusalProblem('name', awarded.refused ?? 'rules/nothing_to_award'));
    }
    return given(row, awarded);
  });
  await recordService(context, rows, { decided, results, hands });
  return results;
}

/** Time that counts as service goes into the record of its own, signed by both. */
async function recordService(
  context: OperationContext,
  rows: readonly DeedRow[],
  outcome: {
    readonly decided: readonly DecidedRow[];
    readonly results: readonly GivenRow[];
    readonly hands: readonly [Hand, Hand];
  },
): Promise<void> {
  const [maker, second] = outcome.hands;
  const times = rows.flatMap((row, index) => {
    const [result, one] = [outcome.results[index], outcome.decided[index]];
    if (!result?.transferId || !one || !('serviceMinutes' in one)) return [];
    const { residentId, ruleKey, occurredAt, occurredOn: day, title, note } = row;
    const { transferId } = result;
    const minutes = one.serviceMinutes;
    return { transferId, residentId, ruleKey, occurredAt, day, minutes, content: title.zh, note };
  });
  const by = { recordedBy: maker.personId, confirmedBy: second.personId };
  await recordListedTime(context, times, by);
}

async function deedsOf({ tx }: OperationContext, rows: readonly DeedRow[]) {
  const ids = [...new Set(rows.map(({ residentId }) => residentId))];
  const residents = new Map((await listResidentsOf(tx, { ids })).map((one) => [one.id, one]));
  const rulebooks = await findRulebooksInForce(
    tx,
    rows.map(({ occurredAt }) => occurredAt),
  );
  return rows.map(({ residentId, ruleKey, occurredAt, occurredOn, facts }) => {
    const resident = residents.get(residentId);
    assert(resident, 'residents are never deleted');
    const rulebook = rulebooks.get(occurredAt);
    return { resident, ruleKey, occurredAt, day: occurredOn, facts, rulebook };
  });
}

function asAward(
  { ids }: OperationContext,
  list: LockedBulkAward,
  row: DeedRow,
  decided: DecidedDeed,
  [maker, second]: readonly [Hand, Hand],
): Award {
  return {
    decided,
    transferId: ids.next(),
    requestKey: `bulk:${list.id}:${row.row}`,
    actorPersonId: maker.personId,
    actorRole: list.makerRole,
    secondPersonId: second.personId,
    title: row.title,
    reason: row.note,
    deed: { kind: 'by_hand', id: row.id },
  };
}

function given(row: DeedRow, { transferId, points, balance, because }: Awarded): GivenRow {
  return {
    row: row.row,
    outcome: 'given',
    problems: [],
    because: because.map(({ code, zh, en }) => ({ code, zh, en })),
    givenPoints: points,
    transferId,
    post: { residentId: row.residentId, title: row.title, balance },
  };
}

function noted(row: DeedRow, because: readonly Because[]): GivenRow {
  return {
    row: row.row,
    outcome: 'noted',
    problems: [],
    because: because.map(({ code, zh, en }) => ({ code, zh, en })),
    givenPoints: null,
    transferId: null,
    post: { residentId: row.residentId, title: row.title, balance: 0 },
  };
}

function notGiven({ row, residentId, title }: DeedRow, problem: RowProblem): GivenRow {
  return {
    row,
    outcome: 'not_given',
    problems: [problem],
    because: null,
    givenPoints: null,
    transferId: null,
    post: { residentId, title, balance: 0 },
  };
}
