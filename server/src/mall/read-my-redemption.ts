import type { readMyRedemption as operation } from '@linli/contract/mall';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { redemptionCodeOf } from './redemption-code-of';
import { findResidentRedemption } from './redemptions.queries';

/** The code is shown only while it opens something. */
export async function readMyRedemption(
  context: OperationContext,
  input: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, secrets } = context;
  const { residentId } = personActor(context);
  if (residentId === null) throw refuse('access/not_allowed');
  const { redemptionId } = input.params;
  const found = await findResidentRedemption(tx, residentId, redemptionId);
  if (!found) throw refuse('request/not_found');
  const code = found.state === 'reserved' ? redemptionCodeOf(secrets, redemptionId) : null;
  return { ...found, code };
}
