import type { StarStep } from '@linli/core/rules/next-star-step';
import type { StarScheme } from '@linli/core/rules/standing-terms';
import type { OperationContext } from '../platform/operation-context';
import { after, type Standing, stepOf } from './read-standings';
import { insertStarEvents } from './stars.queries';
import { tellOfStars } from './tell-of-stars';

type Stepping = Pick<OperationContext, 'tx' | 'now' | 'ids' | 'after'>;

export interface SchemeInForce {
  readonly scheme: StarScheme;
  readonly version: number;
  readonly today: string;
}

/**
 * Writes what comes next for each, one step of all at a time, until nothing comes any more: who
 * lost a step to another job stays with what that one wrote. Gives how many were written.
 */
export async function takeSteps(
  context: Stepping,
  by: SchemeInForce,
  standings: readonly Standing[],
): Promise<number> {
  let open = standings;
  let taken = 0;
  while (open.length > 0) {
    const steps = open.flatMap((one) => {
      const step = stepOf(by.scheme, one);
      return step ? [{ one, step }] : [];
    });
    const went = await writeSteps(context, by, steps);
    taken += went.length;
    open = went;
  }
  return taken;
}

export interface DueStep {
  readonly one: Standing;
  readonly step: StarStep;
}

/** Gives those whose step was written, as they stand then. */
export async function writeSteps(
  context: Stepping,
  by: SchemeInForce,
  steps: readonly DueStep[],
): Promise<Standing[]> {
  if (steps.length === 0) return [];
  const { tx, now, ids } = context;
  const events = steps.map(({ one, step }) => ({
    ...step,
    id: ids.next(),
    residentId: one.residentId,
    number: one.number + 1,
  }));
  const where = { schemeKey: by.scheme.key, rulebookVersion: by.version, today: by.today };
  const written = await insertStarEvents(tx, where, events, now);
  await tellOfStars(
    context,
    by.scheme,
    events.filter(({ residentId }) => written.has(residentId)),
  );
  return steps.flatMap(({ one, step }, place) =>
    written.has(one.residentId) ? [after(one, events[place]?.id ?? '', step)] : [],
  );
}
