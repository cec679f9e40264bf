import { LogProblem, type LogProblemCode } from '@linli/core/transparency/log-problem';
import { type Policy, readPolicy } from '@linli/core/transparency/policy';
import { type CheckedReceipt, checkReceipt } from '@linli/core/transparency/receipt';

/**
 * What this phone itself found out about an entry. `recorded`: nothing can be checked yet;
 * `published`: it is in the signed log; `witnessed`: enough witnesses have signed that log too.
 */
export type Judged =
  | { readonly stage: 'recorded' }
  | ({
      readonly stage: 'published' | 'witnessed';
      readonly policy: Policy;
    } & CheckedReceipt)
  | { readonly stage: 'wrong'; readonly problem: LogProblemCode };

/** Never a green that was not earned: only what was checked here counts. */
export function judgeReceipt(receipt: string | null, policyText: string): Judged {
  if (receipt === null) return { stage: 'recorded' };
  try {
    const policy = readPolicy(policyText);
    const checked = checkReceipt(receipt, policy);
    // Without witnesses the policy is content with none; people should not be.
    const witnessed = policy.needed > 0 && checked.checkpoint.witnessed;
    return { stage: witnessed ? 'witnessed' : 'published', policy, ...checked };
  } catch (problem) {
    if (problem instanceof LogProblem) return { stage: 'wrong', problem: problem.code };
    throw problem;
  }
}
