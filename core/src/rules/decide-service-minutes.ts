import type { AwardFacts, Because, LimitUse } from './award-decision';
import type { Rulebook } from './rulebook';

export interface ServiceDecision {
  minutes: number;
  limits: LimitUse[];
  because: Because[];
}

/**
 * Minutes for the service record of a finished deed. Apart from `decideAward`, because the record
 * is due even where points were given at check-in or refused by a limit.
 */
export function decideServiceMinutes(_rulebook: Rulebook, _facts: AwardFacts): ServiceDecision {
  throw new Error('not written yet');
}
