import type { ServerReady } from './bench-server';
import type { History } from './bench-stage';
import { median } from './interleaved-rounds';

export interface GrowthFigures {
  readonly historyMs: readonly [number, number];
  readonly boardMs: readonly [number, number];
}

/** The same two pages in a community with a short past and in one with a long past, by turns. */
export async function measureGrowth(
  { address, stage }: ServerReady,
  reads: number,
): Promise<GrowthFigures> {
  const history: [number[], number[]] = [[], []];
  const board: [number[], number[]] = [[], []];
  for (let turn = -20; turn < reads; turn += 1) {
    for (const [index, place] of stage.histories.entries()) {
      const historyMs = await timed(address, entriesOf(place, turn));
      const boardMs = await timed(address, { path: `/api/boards/${place.slug}` });
      if (turn < 0) continue;
      history[index as 0 | 1].push(historyMs);
      board[index as 0 | 1].push(boardMs);
    }
  }
  return {
    historyMs: [median(history[0]), median(history[1])],
    boardMs: [median(board[0]), median(board[1])],
  };
}

function entriesOf(place: History, turn: number): { path: string; token?: string } {
  return {
    path: `/api/communities/${place.communityId}/me/entries?limit=30`,
    token: place.tokens[Math.abs(turn) % place.tokens.length],
  };
}

async function timed(
  address: string,
  { path, token }: { path: string; token?: string },
): Promise<number> {
  const startedAt = performance.now();
  const answer = await fetch(`${address}${path}`, {
    headers: token ? { authorization: `Bearer ${token}` } : {},
  });
  await answer.arrayBuffer();
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
  return performance.now() - startedAt;
}
