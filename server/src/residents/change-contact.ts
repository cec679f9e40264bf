import type { changeContact as operation } from '@linli/contract/contact';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { OperationContext } from '../platform/operation-context';
import { updateContact } from './contact.queries';
import { residentPhone } from './read-particulars';

/** A land line or a mobile number that people can really call: it is printed. */
export async function changeContact(
  context: OperationContext,
  { body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { phone } = residentPhone(body.phone);
  await updateContact(context.tx, context.communityId, { phone, place: body.place });
  return { done: true };
}
