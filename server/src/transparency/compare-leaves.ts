import { GrowingTree } from '@linli/core/transparency/growing-tree';
import { type LeafType, leafOf, leafTypes } from '@linli/core/transparency/leaf';
import { leafHash, sameHash } from '@linli/core/transparency/merkle-tree';
import type { Transaction } from '../platform/database';
import { findNewestCheckpoint } from './checkpoints.queries';
import { type KeptLeaf, listKeptLeaves } from './compare.queries';
import type { LogFinding } from './compare-log';
import { listOpenings } from './log.queries';
import { listIncidents } from './notices.queries';
import { sha256 } from './sha256';

export interface ComparedLeaves {
  readonly findings: readonly LogFinding[];
  /** Leaves that have no row any more. */
  readonly orphans: readonly Uint8Array[];
}

/** Leaves without a row, and leaves that make another tree than the one that was signed. */
export async function compareLeaves(tx: Transaction, seen: PlaceSet): Promise<ComparedLeaves> {
  const findings: LogFinding[] = [];
  const orphans: Uint8Array[] = [];
  const excused = (await listIncidents(tx)).map(({ payload }) => payload as unknown as Loss);
  const newest = await findNewestCheckpoint(tx);
  const tree = new GrowingTree(sha256);
  for await (const kept of eachLeaf(tx)) {
    if (newest && tree.size === newest.size) findings.push(...compareRoot(tree, newest));
    if (kept.leafIndex !== tree.size) {
      findings.push({ row: `log_leaf ${tree.size}`, says: 'was deleted' });
      return { findings, orphans };
    }
    if (isOrphan(kept, seen, excused)) {
      orphans.push(kept.leaf);
      findings.push({
        row: nameOfRow(kept),
        says: `was deleted: leaf ${kept.leafIndex} has no row`,
      });
    }
    tree.add(leafHash(kept.leaf, sha256));
  }
  if (newest && tree.size === newest.size) findings.push(...compareRoot(tree, newest));
  if (newest && tree.size < newest.size) {
    findings.push({
      row: `log_leaf ${tree.size}`,
      says: `was deleted: ${newest.size} were signed`,
    });
  }
  findings.push(...(await compareOpenings(tx)));
  return { findings, orphans };
}

/** Places of leaves, one bit each: a log may have many millions. */
export class PlaceSet {
  private readonly bits: Uint8Array;

  constructor(size: number) {
    this.bits = new Uint8Array(Math.ceil(size / 8));
  }

  add(place: number): void {
    const at = Math.floor(place / 8);
    this.bits[at] = (this.bits[at] ?? 0) | (1 << (place % 8));
  }

  has(place: number): boolean {
    return ((this.bits[Math.floor(place / 8)] ?? 0) & (1 << (place % 8))) !== 0;
  }
}

interface Loss {
  readonly from: number;
  readonly to: number;
}

function isOrphan(
  { leafIndex, leaf, sourceId }: KeptLeaf,
  seen: PlaceSet,
  excused: readonly Loss[],
): boolean {
  if (sourceId !== null) return !isNotice(leaf) && !seen.has(leafIndex);
  return !excused.some(({ from, to }) => leafIndex >= from && leafIndex < to);
}

/** What the deployment itself tells has no row besides its opening. */
function isNotice(leaf: Uint8Array): boolean {
  return leaf[1] === leafTypes.admin || leaf[1] === leafTypes.incident;
}

function nameOfRow({ leafIndex, leaf, sourceId }: KeptLeaf): string {
  if (sourceId === null) return `log_leaf ${leafIndex}`;
  return `${leaf[1] === leafTypes.transfer ? 'transfer' : 'log_record'} ${sourceId}`;
}

function compareRoot(
  tree: GrowingTree,
  newest: { readonly size: number; readonly root: Uint8Array },
): LogFinding[] {
  if (sameHash(tree.root(), newest.root)) return [];
  const says = `were changed: they do not make the tree signed at ${newest.size} entries`;
  return [{ row: `log_leaf 0 to ${newest.size - 1}`, says }];
}

/** What is shown in the open is what its leaf says. */
async function compareOpenings(tx: Transaction): Promise<LogFinding[]> {
  const openings = await listOpenings(tx, 0, Number.MAX_SAFE_INTEGER);
  return openings
    .filter(({ type, leaf, ...opening }) => {
      return !sameHash(leafOf({ type: type as LeafType, ...opening }), leaf);
    })
    .map(({ leafIndex }) => ({
      row: `log_opening ${leafIndex}`,
      says: 'was changed: it is not what its leaf says',
    }));
}

const LEAVES_AT_ONCE = 5_000;

/** The next leaves are on their way while these are looked at. */
async function* eachLeaf(tx: Transaction): AsyncGenerator<KeptLeaf> {
  let next = listKeptLeaves(tx, 0, LEAVES_AT_ONCE);
  for (let leaves = await next; ; leaves = await next) {
    const last = leaves.at(-1);
    if (last) next = listKeptLeaves(tx, last.leafIndex + 1, LEAVES_AT_ONCE);
    yield* leaves;
    if (!last) return;
  }
}
