import { demoClaimRules } from './demo-claim-rules';
import { demoDailyRules } from './demo-daily-rules';
import { demoSessionRules } from './demo-session-rules';
import type { EarningRule } from './earning-rule';

/** Everything the published programme pays for, in the order in which people quote it. */
export const demoRules: EarningRule[] = [
  ...demoSessionRules,
  ...demoClaimRules,
  ...demoDailyRules,
].sort((a, b) => a.number - b.number);
