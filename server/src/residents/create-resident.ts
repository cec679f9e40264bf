import {
  type CreatedResident,
  createResidents,
  type NewResident,
  type RegistrationContext,
} from './create-residents';

/** One person becomes a resident; undefined when the same name on the same phone is one already. */
export async function createResident(
  context: RegistrationContext,
  communityId: string,
  wanted: NewResident,
): Promise<CreatedResident | undefined> {
  const [created] = await createResidents(context, communityId, [wanted]);
  return created;
}
