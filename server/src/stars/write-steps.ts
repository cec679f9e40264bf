import type { StarStep } from '@linli/core/rules/next-star-step';
import type { StarScheme } from '@linli/core/rules/standing-terms';
import type { OperationContext } from '../platform/operation-context';
import type { Standing } from './read-standings';
import { insertStarEvents } from './stars.queries';
import { tellOfStars } from './tell-of-stars';

export interface SchemeInForce {
  readonly scheme: StarScheme;
  readonly version: number;
  readonly today: string;
}

export interface DueStep {
  readonly one: Standing;
  readonly step: StarStep;
}

/** Gives those whose step was written, as they stand then; the others lost it to another job. */
export async function writeSteps(
  context: Pick<OperationContext, 'tx' | 'now' | 'ids' | 'after'>,
  { scheme, version, today }: SchemeInForce,
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
  const where = { schemeKey: scheme.key, rulebookVersion: version, today };
  const written = await insertStarEvents(tx, where, events, now);
  const isWritten = ({ residentId }: { residentId: string }) => written.has(residentId);
  await tellOfStars(context, scheme, events.filter(isWritten));
  return steps.filter(({ one }) => isWritten(one)).map(afterStep);
}

function afterStep({ one, step: { kind: newest, ...rest } }: DueStep): Standing {
  const facts = { ...one.facts, hasOpenObjection: false };
  return { ...one, number: one.number + 1, standing: { newest, ...rest }, facts };
}
