import type { joinCommunity as operation } from '@linli/contract/identity';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { describeMe } from '../identity/describe-me';
import { findPhone } from '../identity/find-phone';
import { switchAfterJoining } from '../identity/switch-after-joining';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { createResident } from './create-resident';
import { residentName, roomText } from './read-particulars';
import { refuseUnknownPlace } from './refuse-unknown-place';
import { countFamily } from './residents.queries';
import { shownNickname } from './shown-nickname';

/** More than this on one phone are made by someone who knows them, at the table. */
const FAMILY_MAX = 8;

/**
 * A signed-in person becomes a resident. Under another name than their own it is someone else of
 * the family on the same phone, who then joins beside them.
 */
export async function joinCommunity(
  context: OperationContext,
  { body }: InputOf<typeof operation>,
): Promise<{ residentId: string; me: OutputOf<typeof operation> }> {
  const actor = personActor(context);
  const name = residentName(body.name);
  await refuseUnknownPlace(context, body);
  const phone = await findPhone(context, actor.signInId);
  const created = await createResident(context, context.communityId, {
    name,
    phone,
    mobile: phone,
    nickname: shownNickname(body.nickname),
    buildingId: body.buildingId,
    room: roomText(body.room),
    language: body.language,
    registeredBy: null,
  });
  if (!created) throw refuse('residents/already_member', { name });
  // Counted after writing: the phone is locked by then, so that joins at once count each other.
  if ((await countFamily(context.tx, context.communityId, actor.signInId)) > FAMILY_MAX) {
    throw refuse('residents/family_full', { max: FAMILY_MAX });
  }
  const personId = await switchAfterJoining(context, created.personId);
  const secondFactor = actor.secondFactor && personId === actor.personId;
  const me = await describeMe(context, { signInId: actor.signInId, personId, secondFactor });
  return { residentId: created.residentId, me };
}
