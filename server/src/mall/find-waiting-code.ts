import { readRedemptionCode } from '@linli/core/codes/redemption-code';
import { type OperationContext, personActor } from '../platform/operation-context';
import { type Refusal, refuse } from '../platform/refuse';
import {
  addMiss,
  type CodeRow,
  type CounterMisses,
  findCode,
  findMisses,
  forgetMisses,
} from './counters.queries';
import { hashRedemptionCode } from './hash-redemption-code';
import { refuseClosed } from './refuse-closed';

const MISSES_MAX = 5;
const LOCK_MS = 15 * 60_000;

/**
 * The waiting redemption behind a code, or the reason why nothing may be handed over. Only codes
 * that do not exist count as misses: they are guesses, everything else is a misunderstanding.
 */
export async function findWaitingCode(
  context: OperationContext,
  counterId: string,
  codeText: string,
): Promise<CodeRow> {
  const { tx, now } = context;
  const { personId } = personActor(context);
  const misses = await findMisses(tx, counterId, personId);
  refuseLocked(misses, now);
  const code = readRedemptionCode(codeText);
  const hash = code && hashRedemptionCode(context.secrets, code);
  const found = hash && (await findCode(tx, hash));
  if (!found) throw countMiss(context, counterId, personId, misses);
  if (found.counterId !== counterId) {
    throw refuse('counter/other_counter', { counter: found.counterName });
  }
  if (misses && misses.misses > 0) await forgetMisses(tx, counterId, personId);
  await refuseClosed(context, found);
  return found;
}

function refuseLocked(misses: CounterMisses | undefined, now: Date): void {
  if (!misses?.lockedUntil) return;
  const waitMs = Date.parse(misses.lockedUntil) - now.getTime();
  if (waitMs > 0) throw refuse('counter/locked', { retryAfterSeconds: Math.ceil(waitMs / 1000) });
}

/** The miss is kept although the operation rolls back. */
function countMiss(
  context: OperationContext,
  counterId: string,
  personId: string,
  misses: CounterMisses | undefined,
): Refusal {
  const { now } = context;
  const rule = {
    missesMax: MISSES_MAX,
    forgetBefore: new Date(now.getTime() - LOCK_MS),
    lockUntil: new Date(now.getTime() + LOCK_MS),
  };
  context.afterRollback(async (tx) => {
    await addMiss(tx, counterId, personId, rule, now);
  });
  const recent = misses && Date.parse(misses.lastMissAt) > rule.forgetBefore.getTime();
  const before = recent ? misses.misses : 0;
  return refuse('counter/code_unknown', { triesLeft: Math.max(0, MISSES_MAX - before - 1) });
}
