import type { AwardDecision, AwardFacts } from './award-decision';
import type { Rulebook } from './rulebook';

export type { AwardDecision, AwardFacts, Because, RuleRefusalCode } from './award-decision';

/** The one place where a deed becomes points. Pure: same document, same facts, same answer. */
export function decideAward(_rulebook: Rulebook, _facts: AwardFacts): AwardDecision {
  throw new Error('not written yet');
}
