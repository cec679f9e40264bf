import type { Queryable } from '../../platform/database';
import { listAnchors as listRows } from './anchors.queries';

const LINES_MAX = 20;

/** What of the log stands on a chain, a line each: for the operator's eyes. */
export async function listAnchors(db: Queryable): Promise<string[]> {
  const anchors = await listRows(db, LINES_MAX);
  if (anchors.length === 0) return ['Nothing is anchored yet.'];
  return anchors.map(
    ({ size, anchoredAt, chainId, block, transaction }) =>
      `${anchoredAt}  ${size} entries  chain ${chainId}, block ${block}  ${transaction}`,
  );
}
