import { findRulebookInForce } from '../governance/find-rulebook-in-force';
import type { OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';

/** A policy or a consent for a kind of activity that there is not would cover nothing, unseen. */
export async function refuseUnknownCategory(
  { tx, now }: Pick<OperationContext, 'tx' | 'now'>,
  wanted: readonly string[],
): Promise<void> {
  const rulebook = await findRulebookInForce(tx, now.toISOString());
  const known = new Set(rulebook?.document.categories.map(({ key }) => key));
  if (!wanted.every((key) => known.has(key))) throw refuse('activities/category_unknown');
}
