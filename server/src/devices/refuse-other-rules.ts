import type { deviceAward } from '@linli/contract/devices';
import type { z } from 'zod';
import { findRulebookInForce } from '../governance/find-rulebook-in-force';
import type { OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';

/** A machine may only be given rules that the rulebook in force means for machines. */
export async function refuseOtherRules(
  { tx, now }: OperationContext,
  awards: readonly z.output<typeof deviceAward>[],
): Promise<void> {
  const rulebook = await findRulebookInForce(tx, now.toISOString());
  const rules = rulebook?.document.rules ?? [];
  for (const { ruleKey } of awards) {
    const fits = rules.some((rule) => rule.key === ruleKey && rule.deed === 'device');
    if (!fits) throw refuse('devices/rule_not_for_devices', { ruleKey });
  }
}
