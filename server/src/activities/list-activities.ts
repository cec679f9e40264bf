import type { listActivities as operation } from '@linli/contract/activities';
import type { OutputOf } from '@linli/contract/operation';
import { findRulebookInForce } from '../governance/find-rulebook-in-force';
import type { OperationContext } from '../platform/operation-context';
import { listActivityRows } from './activities.queries';
import { describeCategory } from './describe-category';
import { describeRule } from './describe-rule';

/** Open ones first, each with what it brings by the rules in force. */
export async function listActivities(
  context: OperationContext,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const rulebook = await findRulebookInForce(tx, now.toISOString());
  const rows = await listActivityRows(tx, now);
  return {
    activities: rows.map((row) => ({
      ...row,
      categoryName: describeCategory(rulebook?.document, row.category),
      ruleText: describeRule(rulebook?.document, row.ruleKey),
    })),
  };
}
