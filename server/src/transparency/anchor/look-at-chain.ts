import type { Database } from '../../platform/database';
import { refuseUnlessBeginning } from '../guard';
import { expectLogKey } from '../log-identity';
import type { LogParts } from '../log-parts';
import {
  type AnchorChain,
  type AnchorEvent,
  type AnchorPlace,
  AnchorTrouble,
  type ChainAnchor,
  openAnchorChain,
} from './anchor-chain';
import { insertAnchors, isAnchorKept } from './anchors.queries';

export interface LookedAtChain {
  readonly chain: AnchorChain;
  readonly origin: string;
  /** Undefined when the chain does not know this log yet. */
  readonly known: ChainAnchor | undefined;
}

/**
 * What the chain knows must be the beginning of our log, or the log stops; what is new there is
 * written down. Nothing is remembered between two looks, so whatever was cut off, the next look
 * goes on from what the chain says.
 */
export async function lookAtChain(parts: LogParts, anchor: AnchorPlace): Promise<LookedAtChain> {
  const { database } = parts;
  const origin = (await expectLogKey(parts)).name;
  const chain = await openAnchorChain(anchor);
  const known = await chain.findLatest(origin);
  if (known) {
    await refuseUnlessBeginning(database, { origin, ...known }, 'The chain');
    await keepAnchors(database, anchor, chain, { origin, ...known });
  }
  return { chain, origin, known };
}

/** From the newest block back to one that is kept already, in one go. */
async function keepAnchors(
  database: Database,
  { chainId, contract }: AnchorPlace,
  chain: AnchorChain,
  { origin, block }: ChainAnchor & { readonly origin: string },
): Promise<void> {
  const place = { chainId, contract: contract ?? '' };
  const fresh: AnchorEvent[] = [];
  for (let at = block; at > 0 && !(await isAnchorKept(database, place, at)); ) {
    const events = await chain.listEvents(origin, at);
    const before = Math.min(...events.map(({ previousBlock }) => previousBlock));
    if (!(before < at)) throw new AnchorTrouble(`The node lacks the anchors of block ${at}.`);
    fresh.push(...events);
    at = before;
  }
  if (fresh.length > 0) await insertAnchors(database, place, fresh);
}
