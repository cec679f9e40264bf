import type { EarningRule } from '@linli/core/rules/earning-rule';
import { findRulebookVersion, type PublishedRulebook } from '../governance/find-rulebook-version';
import type { OperationContext } from '../platform/operation-context';
import { assert } from '../platform/refuse';
import type { ClaimRecord } from './claims.queries';

/** The rule as it stood when the claim was sent: what was promised then is what counts. */
export async function findClaimRule(
  { tx }: Pick<OperationContext, 'tx'>,
  claim: Pick<ClaimRecord, 'ruleKey' | 'rulebookVersion'>,
): Promise<{ rulebook: PublishedRulebook; rule: EarningRule }> {
  const rulebook = await findRulebookVersion(tx, claim.rulebookVersion);
  const rule = rulebook?.document.rules.find(({ key }) => key === claim.ruleKey);
  assert(rulebook && rule, 'a claim names a rule of a published version');
  return { rulebook, rule };
}
