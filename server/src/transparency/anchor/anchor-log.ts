import { proveConsistency } from '@linli/core/transparency/prove';
import type { Database } from '../../platform/database';
import { findNewestCheckpoint } from '../checkpoints.queries';
import type { LogParts } from '../log-parts';
import { tilesOfLog } from '../tiles-of-log';
import type { AnchorPlace } from './anchor-chain';
import { findNewestAnchor } from './anchors.queries';
import { lookAtChain } from './look-at-chain';

const HOUR_MS = 3_600_000;

/**
 * Looks at the chain and sends the newest checkpoint when it is time; gives the size that was sent.
 * Whether it arrived the next look shows: the one transaction that may come next has one number, so
 * that sending it once more, also from another node, is harmless.
 */
export async function anchorLog(
  parts: LogParts,
  anchor: AnchorPlace,
  when: 'due' | 'now',
): Promise<number | undefined> {
  const { database, clock } = parts;
  const { chain, origin, known } = await lookAtChain(parts, anchor);
  const from = known?.size ?? 0;
  const newest = await findNewestCheckpoint(database);
  if (!newest || newest.size <= from) return undefined;
  if (when === 'due' && !(await isDue(database, anchor, clock.now()))) return undefined;
  const proof = await proveConsistency(from, newest.size, tilesOfLog(database));
  await chain.send({ origin, size: newest.size, root: newest.root }, proof);
  return newest.size;
}

async function isDue(database: Database, anchor: AnchorPlace, now: Date): Promise<boolean> {
  const { chainId, contract, hours } = anchor;
  const newest = await findNewestAnchor(database, { chainId, contract: contract ?? '' });
  return !newest || now.getTime() - Date.parse(newest.anchoredAt) >= hours * HOUR_MS;
}
