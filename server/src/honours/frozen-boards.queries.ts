import type { BoardLine, PublicBoard } from '@linli/core/transparency/board-seal';
import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

export async function isMonthFrozen(tx: Transaction, month: string): Promise<boolean> {
  const row = await tx.row(sql`
    select 1 as found from frozen_board
    where community_id = ${tx.communityId} and month = ${month}::date`);
  return row !== undefined;
}

/** 0 when another job froze the month meanwhile. */
export function insertFrozenBoard(
  tx: Transaction,
  board: Omit<PublicBoard, 'lines'> & { readonly recordId: string },
  now: Date,
): Promise<number> {
  return tx.run(sql`
    insert into frozen_board (community_id, month, people, deeds, points, frozen_at, record_id)
    values (${tx.communityId}, ${`${board.month}-01`}::date, ${board.people}, ${board.deeds},
      ${board.points}, ${now}, ${board.recordId})
    on conflict (community_id, month) do nothing`);
}

export interface FrozenLine extends BoardLine {
  readonly residentId: string;
  readonly seal: string;
  readonly salt: Buffer;
}

export function insertFrozenLines(
  tx: Transaction,
  month: string,
  lines: readonly FrozenLine[],
): Promise<number> {
  return tx.run(sql`
    insert into frozen_board_line (community_id, month, place, resident_id, points, deeds, seal,
      nickname, main_deed, salt)
    select ${tx.communityId}, ${month}::date, line.* from unnest(
      ${lines.map(({ place }) => place)}::int[],
      ${lines.map(({ residentId }) => residentId)}::uuid[],
      ${lines.map(({ points }) => points)}::bigint[],
      ${lines.map(({ deeds }) => deeds)}::bigint[],
      ${lines.map(({ seal }) => seal)}::text[],
      ${lines.map(({ nickname }) => nickname)}::text[],
      ${lines.map(({ mainDeed }) => JSON.stringify(mainDeed))}::jsonb[],
      ${lines.map(({ salt }) => salt)}::bytea[]
    ) as line(place, resident_id, points, deeds, seal, nickname, main_deed, salt)`);
}

export interface ShownBoard {
  readonly month: string;
  readonly frozenAt: string;
  readonly people: number;
  readonly deeds: number;
  readonly points: number;
  readonly leafIndex: number | null;
}

export function listFrozenBoards(tx: Transaction, limit: number): Promise<ShownBoard[]> {
  return tx.rows<ShownBoard>(sql`
    select to_char(board.month, 'YYYY-MM') as month, board.frozen_at, board.people, board.deeds,
      board.points, log_leaf.leaf_index
    from frozen_board board
    left join log_leaf on log_leaf.source_id = board.record_id
    where board.community_id = ${tx.communityId}
    order by board.month desc
    limit ${limit}`);
}

export interface ShownLine {
  readonly month: string;
  readonly place: number;
  readonly points: number;
  readonly deeds: number;
  /** Null for who no longer agrees to be shown, left, or was erased. */
  readonly nickname: string | null;
  readonly mainDeed: BoardLine['mainDeed'] | null;
  readonly salt: string | null;
}

export function listShownLines(tx: Transaction, since: string): Promise<ShownLine[]> {
  return tx.rows<ShownLine>(sql`
    select to_char(line.month, 'YYYY-MM') as month, line.place, line.points, line.deeds,
      case when shown.agrees then line.nickname end as nickname,
      case when shown.agrees then line.main_deed end as main_deed,
      case when shown.agrees then encode(line.salt, 'hex') end as salt
    from frozen_board_line line
    join resident on resident.community_id = ${tx.communityId} and resident.id = line.resident_id
    cross join lateral (select resident.board_consent_at is not null
      and resident.state = 'active' as agrees) shown
    where line.community_id = ${tx.communityId} and line.month >= ${since}::date
    order by line.month, line.place`);
}
