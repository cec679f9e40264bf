import type { revokeMemberCard as operation } from '@linli/contract/cards';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { findCardById, revokeCards } from './cards.queries';

/** From the next scan on the paper is worth nothing. */
export async function revokeMemberCard(
  context: OperationContext,
  { params, body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  if (!(await findCardById(tx, params.cardId))) throw refuse('request/not_found');
  const end = { by: personActor(context).personId, reason: body.reason };
  if ((await revokeCards(tx, [params.cardId], end, now)) === 0) throw refuse('cards/revoked');
  return { done: true };
}
