import { nextStarStep } from '@linli/core/rules/next-star-step';
import type { OperationContext } from '../platform/operation-context';
import type { Standing } from './read-standings';
import { type SchemeInForce, writeSteps } from './write-steps';

/**
 * Writes what comes next for each, one step of all at a time, until nothing comes any more: who
 * lost a step to another job stays with what that one wrote. Gives how many were written.
 */
export async function takeSteps(
  context: Pick<OperationContext, 'tx' | 'now' | 'ids' | 'after'>,
  by: SchemeInForce,
  standings: readonly Standing[],
): Promise<number> {
  let open = standings;
  let taken = 0;
  while (open.length > 0) {
    const steps = open.flatMap((one) => {
      const step = nextStarStep(by.scheme, one.standing, one.facts);
      return step ? [{ one, step }] : [];
    });
    open = await writeSteps(context, by, steps);
    taken += open.length;
  }
  return taken;
}
