import type { StarScheme } from '@linli/core/rules/standing-terms';
import { findRulebookInForce } from '../governance/find-rulebook-in-force';
import type { OperationContext } from '../platform/operation-context';

export interface SchemesInForce {
  readonly version: number;
  readonly schemes: readonly StarScheme[];
}

/** The star schemes of the rules in force; none where there are no rules yet. */
export async function findSchemes({
  tx,
  now,
}: Pick<OperationContext, 'tx' | 'now'>): Promise<SchemesInForce> {
  const rulebook = await findRulebookInForce(tx, now.toISOString());
  return { version: rulebook?.version ?? 0, schemes: rulebook?.document.starSchemes ?? [] };
}
