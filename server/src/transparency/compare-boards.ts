import { sealBoardLine } from '@linli/core/transparency/board-seal';
import { canonicalJson, type Json } from '@linli/core/transparency/canonical-json';
import type { Transaction } from '../platform/database';
import type { Secrets } from '../platform/secrets';
import {
  type ComparedBoard,
  type ComparedLine,
  listComparedBoards,
  listComparedLines,
  listErasureMarks,
  listLoggedBoards,
} from './boards.queries';
import type { LogFinding } from './compare-log';
import { subjectMark } from './subject-mark';
import { enterCommunity } from './subjects.queries';

/**
 * Each frozen board is what its leaf says, line by line, and every name on it is the one that was
 * sealed. A name may be missing only where the log says that its resident was erased.
 */
export async function compareBoards(
  tx: Transaction,
  secrets: Secrets,
  communityId: string,
): Promise<LogFinding[]> {
  await enterCommunity(tx, communityId);
  const boards = new Map(
    (await listComparedBoards(tx, communityId)).map((board) => [board.recordId, board] as const),
  );
  const lines = await listComparedLines(tx, communityId);
  const erased = new Set(await listErasureMarks(tx, communityId));
  const isErased = (residentId: string) => erased.has(subjectMark(secrets, residentId));
  const findings: LogFinding[] = [];
  const find = (month: string, says: string): unknown =>
    findings.push({ row: `frozen_board ${month}`, says });
  for (const { recordId, month, leafIndex, told } of await listLoggedBoards(tx, communityId)) {
    const board = boards.get(recordId);
    boards.delete(recordId);
    const leaf = leafIndex === null ? 'what waits for the log' : `leaf ${leafIndex}`;
    const own = lines.filter((line) => line.month === board?.month);
    if (!board) find(month, `was deleted: it is ${leaf}`);
    else if (
      canonicalJson(told) !== canonicalJson(payloadOf(communityId, board, own)) ||
      !own.every((line) => isAsSealed(line, isErased))
    ) {
      find(month, `was changed: it is not what ${leaf} says`);
    }
  }
  for (const { month } of boards.values()) find(month, 'was inserted: it has no leaf');
  return findings;
}

function payloadOf(
  communityId: string,
  { month, people, deeds, points }: ComparedBoard,
  lines: readonly ComparedLine[],
): Json {
  const shown = lines.map((line) => ({
    points: line.points,
    deeds: line.deeds,
    seal: line.seal,
  }));
  return { v: 1, community: communityId, month, people, deeds, points, lines: shown };
}

function isAsSealed(line: ComparedLine, isErased: (residentId: string) => boolean): boolean {
  const { place, points, deeds, seal, residentId, nickname, mainDeed, salt } = line;
  if (nickname === null || mainDeed === null || salt === null) return isErased(residentId);
  return sealBoardLine({ place, nickname, points, deeds, mainDeed }, salt) === seal;
}
