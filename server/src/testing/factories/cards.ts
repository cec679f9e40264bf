import { randomUUID } from 'node:crypto';
import { issueMemberCards } from '@linli/contract/cards';
import type { Caller, TestApp } from '../test-app';

/** A printed card of a resident; the one they held stops when it replaces it. */
export async function aCard(
  app: TestApp,
  communityId: string,
  { residentId }: { residentId: string },
  by: Caller,
  replace = false,
) {
  const body = { requestId: randomUUID(), residentIds: [residentId], replace };
  const input = { params: { communityId }, query: {}, body };
  const [card] = (await app.call(issueMemberCards, input, by)).cards;
  if (!card) throw new Error('every resident asked for gets a card');
  return card;
}
