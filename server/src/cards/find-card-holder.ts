import { readMemberCard } from '@linli/core/codes/member-card';
import type { OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { type CardHolder, findHolder } from './cards.queries';
import { hashCardCode } from './hash-card-code';

/** Whose living card this is, or why nothing may be done with it. */
export async function findCardHolder(
  context: Pick<OperationContext, 'tx' | 'secrets'>,
  text: string,
): Promise<CardHolder> {
  const code = readMemberCard(text);
  if (!code) throw refuse('cards/unreadable');
  const holder = await findHolder(context.tx, hashCardCode(context.secrets, code));
  if (!holder) throw refuse('cards/unknown');
  if (holder.revokedAt !== null) throw refuse('cards/revoked');
  if (holder.state === 'left') throw refuse('residents/left');
  return holder;
}
