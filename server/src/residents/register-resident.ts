import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { registerResident as operation } from '@linli/contract/residents';
import { maskPhone } from '@linli/core/people/mask-phone';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { createResident } from './create-resident';
import { residentName, residentPhone, roomText } from './read-particulars';
import { refuseUnknownPlace } from './refuse-unknown-place';

/** Walk-in registration at the table: a name, and a phone if there is one. */
export async function registerResident(
  context: OperationContext,
  { body }: InputOf<typeof operation>,
): Promise<Omit<OutputOf<typeof operation>, 'referrerMaskedName'>> {
  const name = residentName(body.name);
  const phone = residentPhone(body.phone);
  await refuseUnknownPlace(context, body);
  const created = await createResident(context, context.communityId, {
    name,
    ...phone,
    buildingId: body.buildingId,
    room: roomText(body.room),
    householdId: body.householdId,
    birthDate: body.birthDate,
    registeredBy: personActor(context).personId,
  });
  if (!created) throw refuse('residents/already_member', { name });
  const maskedPhone = phone.phone === null ? null : maskPhone(phone.phone);
  return { id: created.residentId, name, maskedPhone };
}
