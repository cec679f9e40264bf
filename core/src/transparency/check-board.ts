import { hexToBytes } from '@noble/hashes/utils.js';
import { type BoardLine, sealBoardLine } from './board-seal';
import { canonicalJson, type Json } from './canonical-json';
import type { ReadTile } from './check-log';
import type { Checkpoint } from './checkpoint';
import { leafOf, leafTypes, type Opening } from './leaf';
import { LogProblem } from './log-problem';
import { isIncluded, leafHash } from './merkle-tree';
import { proveInclusion } from './prove';

/** A frozen board as it is shown; a line without a name keeps its figures. */
export interface ShownBoard {
  readonly month: string;
  readonly totals: { readonly people: number; readonly deeds: number; readonly points: number };
  readonly lines: readonly {
    readonly place: number;
    readonly points: number;
    readonly deeds: number;
    readonly named: (Pick<BoardLine, 'nickname' | 'mainDeed'> & { readonly salt: string }) | null;
  }[];
}

export interface BoardEntry {
  readonly index: number;
  readonly opening: Opening;
  readonly checkpoint: Checkpoint;
  readonly read: ReadTile;
}

/**
 * Throws unless the board is what an entry of the log says: the entry is in the signed tree, it is
 * this community's board of this month, and every name that is shown is the one that was sealed.
 */
export async function checkBoard(
  community: string,
  board: ShownBoard,
  { index, opening, checkpoint, read }: BoardEntry,
): Promise<void> {
  const { size, root } = checkpoint;
  const proof = await proveInclusion(index, size, read);
  if (!isIncluded(leafHash(leafOf(opening)), index, size, proof, root)) {
    throw new LogProblem('not_included', { index });
  }
  const seals = sealsOf(opening.payload);
  const said = { v: 1, community, month: board.month, ...board.totals, lines: shown(board, seals) };
  const isSame = canonicalJson(said) === canonicalJson(opening.payload);
  if (opening.type !== leafTypes.board || !isSame) throw new LogProblem('board_differs', { index });
}

/** The seal of a line that is not named cannot be made: it is taken as the log says it. */
function shown({ lines }: ShownBoard, seals: readonly Json[]): Json {
  return lines.map(({ place, points, deeds, named }) => {
    if (named === null) return { points, deeds, seal: seals[place - 1] ?? null };
    const { nickname, mainDeed, salt } = named;
    const seal = sealBoardLine({ place, nickname, points, deeds, mainDeed }, hexToBytes(salt));
    return { points, deeds, seal };
  });
}

function sealsOf(payload: Json): Json[] {
  const { lines } = payload as { lines?: unknown };
  if (!Array.isArray(lines)) return [];
  return lines.map((line) => (line as { seal?: Json } | null)?.seal ?? null);
}
