import type { prepareBulkAward as operation } from '@linli/contract/bulk-awards';
import type { OutputOf } from '@linli/contract/operation';
import { allows } from '@linli/contract/permissions';
import { calendarDay } from '@linli/core/calendar/calendar-day';
import { recordedDeedKey } from '../awards/recorded-deed-key';
import { communityTimeZone } from '../platform/community-time-zone';
import { type OperationContext, personActor } from '../platform/operation-context';
import { insertBulkAward } from './bulk-awards.queries';
import { type DecidedRow, decideRows } from './decide-rows';
import { describeBulkAward } from './describe-bulk-award';
import { findBulkAward } from './find-bulk-award';
import type { AwardListInput } from './read-award-file';
import { readAwardRow } from './read-award-row';
import { type RowProblem, rowProblem } from './row-problems';
import { insertRows, listWaitingDeeds, type NewRow } from './rows.queries';
import { type UnderstoodRow, understandRows } from './understand-rows';

/**
 * The first of two people: says what a list would bring, row by row, by the rules of each deed's
 * day. The list is kept for both of them; nothing of it is in the books.
 */
export async function prepareBulkAward(
  context: OperationContext,
  { query, body }: AwardListInput,
): Promise<OutputOf<typeof operation>> {
  const { tx, now, ids } = context;
  const actor = personActor(context);
  const today = calendarDay(now.toISOString(), await communityTimeZone(tx));
  const read = body.rows.map((row) => readAwardRow(row, today));
  const understood = await refuseWaiting(context, await understandRows(context, read));
  const deeds = understood.flatMap(({ deed }) => deed ?? []);
  const decided = await decideRows(context, deeds, [actor]);
  let next = 0;
  const rows = understood.map((row) =>
    asNewRow(row, row.deed ? decided[next++] : undefined, ids.next()),
  );
  const sound = rows.filter(({ outcome }) => outcome === 'sound');
  const list = {
    id: ids.next(),
    fileName: query.fileName,
    fileHash: body.hash,
    rowCount: rows.length,
    soundCount: sound.length,
    peopleCount: new Set(sound.map(({ residentId }) => residentId)).size,
    points: sound.reduce((sum, { points }) => sum + points, 0),
    makerPersonId: actor.personId,
    makerRole: actor.roles.find((held) => allows([held], 'bulk_award.prepare')) ?? null,
  };
  await insertBulkAward(tx, list, now);
  await insertRows(tx, list.id, rows);
  return describeBulkAward(await findBulkAward(tx, list.id), actor);
}

/** Another list may be waiting with the same deed; whichever is let count first has it. */
async function refuseWaiting(
  { tx }: OperationContext,
  rows: readonly UnderstoodRow[],
): Promise<UnderstoodRow[]> {
  const residentIds = new Set(rows.flatMap(({ deed }) => deed?.resident.id ?? []));
  const waiting = new Set((await listWaitingDeeds(tx, [...residentIds])).map(recordedDeedKey));
  return rows.map((row) => {
    const { read, deed } = row;
    if (!deed) return row;
    const { resident, ruleKey, day } = deed;
    const isWaiting = waiting.has(recordedDeedKey({ residentId: resident.id, ruleKey, day }));
    return isWaiting ? { read, problems: [rowProblem('day', 'in_other_list')] } : row;
  });
}

function asNewRow(
  { read, problems, deed }: UnderstoodRow,
  result: DecidedRow | undefined,
  id: string,
): NewRow {
  const decision = result && 'decided' in result ? result.decided.decision : undefined;
  const award = decision?.outcome === 'award' ? decision : undefined;
  const found: readonly RowProblem[] = result && 'problem' in result ? [result.problem] : problems;
  return {
    row: read.row,
    id,
    typed: read.typed,
    outcome: award ? 'sound' : 'wrong',
    problems: found,
    residentId: deed?.resident.id ?? null,
    ruleKey: deed?.ruleKey ?? null,
    title: deed?.title ?? null,
    occurredAt: deed?.occurredAt ?? null,
    occurredOn: deed?.day ?? null,
    facts: deed?.facts ?? {},
    note: read.note,
    points: award?.points ?? 0,
    because: award?.because ?? [],
  };
}
