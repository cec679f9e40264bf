import type { Rulebook } from '@linli/core/rules/rulebook';
import type { DeductionRule } from '@linli/core/rules/standing-terms';
import { findRulebookVersion } from '../governance/find-rulebook-version';
import type { Transaction } from '../platform/database';
import { assert } from '../platform/refuse';

/** The rule something was noted by, with its rulebook: a published version never goes away. */
export async function findNotedRule(
  tx: Transaction,
  noted: { readonly rulebookVersion: number; readonly ruleKey: string },
): Promise<{ rulebook: Rulebook; rule: DeductionRule }> {
  const found = await findRulebookVersion(tx, noted.rulebookVersion);
  const rule = found?.document.deductions?.find(({ key }) => key === noted.ruleKey);
  assert(found && rule, 'what was noted stands in the version it was noted by');
  return { rulebook: found.document, rule };
}
