import type { readContact as operation } from '@linli/contract/contact';
import type { OutputOf } from '@linli/contract/operation';
import { findRulebookInForce } from '../governance/find-rulebook-in-force';
import type { OperationContext } from '../platform/operation-context';
import { assert } from '../platform/refuse';
import { findContact } from './contact.queries';

/** What stands at the foot of every card, slip and statement. */
export async function readContact(context: OperationContext): Promise<OutputOf<typeof operation>> {
  const { tx, communityId, now } = context;
  const contact = await findContact(tx, communityId);
  assert(contact, 'an operation of a community is only called where there is one');
  const rulebook = await findRulebookInForce(tx, now.toISOString());
  const appeals = rulebook?.document.appeals;
  return {
    ...contact,
    appealDays: appeals?.days ?? null,
    appealCounted: appeals?.counted ?? null,
  };
}
