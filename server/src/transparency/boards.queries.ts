import type { BoardLine } from '@linli/core/transparency/board-seal';
import type { Json } from '@linli/core/transparency/canonical-json';
import { leafTypes } from '@linli/core/transparency/leaf';
import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

export interface ComparedBoard {
  readonly recordId: string;
  readonly month: string;
  readonly people: number;
  readonly deeds: number;
  readonly points: number;
}

export function listComparedBoards(tx: Transaction, communityId: string): Promise<ComparedBoard[]> {
  return tx.rows<ComparedBoard>(sql`
    select record_id, to_char(month, 'YYYY-MM') as month, people, deeds, points
    from frozen_board where community_id = ${communityId} order by month`);
}

export interface ComparedLine extends Omit<BoardLine, 'nickname' | 'mainDeed'> {
  readonly month: string;
  readonly residentId: string;
  readonly seal: string;
  readonly nickname: string | null;
  readonly mainDeed: BoardLine['mainDeed'] | null;
  readonly salt: Buffer | null;
}

export function listComparedLines(tx: Transaction, communityId: string): Promise<ComparedLine[]> {
  return tx.rows<ComparedLine>(sql`
    select to_char(month, 'YYYY-MM') as month, place, resident_id, points, deeds, seal, nickname,
      main_deed, salt
    from frozen_board_line where community_id = ${communityId} order by month, place`);
}

export interface LoggedBoard {
  readonly recordId: string;
  readonly month: string;
  readonly leafIndex: number | null;
  readonly told: Json;
}

/** Boards as the log tells them; those that still wait have no place yet. */
export function listLoggedBoards(tx: Transaction, communityId: string): Promise<LoggedBoard[]> {
  return tx.rows<LoggedBoard>(sql`
    select record_id, told ->> 'month' as month, leaf_index, told
    from (
      select record.id as record_id, log_leaf.leaf_index,
        coalesce(log_opening.payload, record.payload) as told
      from log_record record
      left join log_leaf on log_leaf.source_id = record.id
      left join log_opening on log_opening.leaf_index = log_leaf.leaf_index
      where record.community_id = ${communityId} and record.type = ${leafTypes.board}
    ) board
    order by leaf_index, month`);
}

/** Of whom the log says that they were erased; also where an old backup lost the row. */
export async function listErasureMarks(tx: Transaction, communityId: string): Promise<string[]> {
  const rows = await tx.rows<{ mark: string }>(sql`
    select payload ->> 'mark' as mark from log_record
    where community_id = ${communityId} and type = ${leafTypes.erasure}
    union
    select payload ->> 'mark' from log_opening
    where payload ->> 'community' = ${communityId}::text and payload ? 'mark'`);
  return rows.map(({ mark }) => mark);
}

/** Names and salts of a resident's lines; the seals stay, and are nobody's from then on. */
export function forgetBoardLines(
  tx: Transaction,
  communityId: string,
  residentId: string,
): Promise<number> {
  return tx.run(sql`
    update frozen_board_line set nickname = null, main_deed = null, salt = null
    where community_id = ${communityId} and resident_id = ${residentId}
      and nickname is not null`);
}

/** Residents who are named on a frozen board. */
export async function listBoardResidents(tx: Transaction, communityId: string): Promise<string[]> {
  const rows = await tx.rows<{ residentId: string }>(sql`
    select distinct resident_id from frozen_board_line
    where community_id = ${communityId} and nickname is not null`);
  return rows.map(({ residentId }) => residentId);
}
