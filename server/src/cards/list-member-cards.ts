import type { listMemberCards as operation } from '@linli/contract/cards';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { maskName } from '@linli/core/people/mask-name';
import type { OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { findCardById, listCards } from './cards.queries';

export async function listMemberCards(
  context: OperationContext,
  { query }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const afterId = query.cursor ?? null;
  if (afterId !== null) await refuseUnknownPlace(context, afterId);
  const rows = await listCards(context.tx, {
    residentId: query.residentId ?? null,
    living: query.state === undefined ? null : query.state === 'living',
    afterId,
    limit: query.limit + 1,
  });
  const page = rows.slice(0, query.limit);
  return {
    cards: page.map(({ name, issuedByName, ...card }) => ({
      ...card,
      maskedName: maskName(name),
      issuedByName: maskName(issuedByName),
    })),
    nextCursor: rows.length > page.length ? (page.at(-1)?.cardId ?? null) : null,
  };
}

async function refuseUnknownPlace(context: OperationContext, cursor: string): Promise<void> {
  if (UUID.test(cursor) && (await findCardById(context.tx, cursor))) return;
  throw refuse('request/invalid', { fields: [{ field: 'query.cursor', problem: 'unreadable' }] });
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
