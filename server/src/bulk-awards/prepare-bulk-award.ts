import type { prepareBulkAward as operation } from '@linli/contract/bulk-awards';
import type { OutputOf } from '@linli/contract/operation';
import { calendarDay } from '@linli/core/calendar/calendar-day';
import { communityTimeZone } from '../platform/community-time-zone';
import { type OperationContext, personActor } from '../platform/operation-context';
import { describeBulkAward } from './describe-bulk-award';
import { findBulkAward } from './find-bulk-award';
import { keepList } from './keep-list';
import type { AwardListInput } from './read-award-file';
import { readAwardRow } from './read-award-row';
import { understandRows } from './understand-rows';

/**
 * The first of two people: says what a list would bring, row by row, by the rules of each deed's
 * day. The list is kept for both of them; nothing of it is in the books.
 */
export async function prepareBulkAward(
  context: OperationContext,
  { query, body }: AwardListInput,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const today = calendarDay(now.toISOString(), await communityTimeZone(tx));
  const read = body.rows.map((row) => readAwardRow(row, today));
  const file = { fileName: query.fileName, fileHash: body.hash };
  const { id } = await keepList(context, file, await understandRows(context, read));
  return describeBulkAward(await findBulkAward(tx, id), personActor(context));
}
