import { checkBoard, type ShownBoard } from '@linli/core/transparency/check-board';
import { openCheckpoint } from '@linli/core/transparency/checkpoint';
import { LogProblem } from '@linli/core/transparency/log-problem';
import { readOpening } from '@linli/core/transparency/read-opening';
import { readVerifierKey } from '@linli/core/transparency/verifier-key';
import { publishedTiles, readPublished } from './log-files';

interface CheckedBoard extends ShownBoard {
  readonly leafIndex: number | null;
}

/**
 * Looks in this browser whether a frozen board is what the published log says. `waits` while no
 * checkpoint speaks of it; throws the exact problem when it differs.
 */
export async function checkFrozenBoard(
  community: string,
  { leafIndex, ...board }: CheckedBoard,
  logKey: string,
): Promise<'checked' | 'waits'> {
  const note = await readPublished('checkpoint');
  if (leafIndex === null || note === undefined) return 'waits';
  const checkpoint = openCheckpoint(new TextDecoder().decode(note), readVerifierKey(logKey));
  if (checkpoint.size <= leafIndex) return 'waits';
  const file = await readPublished(`open/${leafIndex}.json`);
  const opening = file && readOpening(JSON.parse(new TextDecoder().decode(file)));
  if (!opening) throw new LogProblem('opening_missing', { index: leafIndex });
  const entry = { index: leafIndex, opening, checkpoint, read: publishedTiles() };
  await checkBoard(community, board, entry);
  return 'checked';
}
