import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { findHolder } from './accounts.queries';

export interface OwnAccount {
  readonly residentId: string;
  readonly accountId: string;
  readonly holder: 'resident' | 'household';
  readonly language: 'zh' | 'en';
}

/** The account that earns for the one who asks: their own, or their household's by the rulebook. */
export async function findOwnAccount(context: OperationContext): Promise<OwnAccount> {
  const { residentId, householdId } = personActor(context);
  if (residentId === null) throw refuse('access/not_allowed');
  const found = await findHolder(context.tx, residentId, context.now);
  const language = found?.language ?? 'zh';
  if (found?.holder === 'household' && householdId !== null) {
    return { residentId, accountId: householdId, holder: 'household', language };
  }
  return { residentId, accountId: residentId, holder: 'resident', language };
}
