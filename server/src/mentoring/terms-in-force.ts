import { type MentoringTerms, mentoringTerms } from '@linli/core/rules/mentoring-terms';
import { findRulebookInForce } from '../governance/find-rulebook-in-force';
import type { OperationContext } from '../platform/operation-context';

/** What the rules of this moment say about pairs; undefined where they offer none. */
export async function termsInForce({
  tx,
  now,
}: Pick<OperationContext, 'tx' | 'now'>): Promise<MentoringTerms | undefined> {
  const rulebook = await findRulebookInForce(tx, now.toISOString());
  return rulebook && mentoringTerms(rulebook.document);
}
