import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { giveConsent as operation } from '@linli/contract/safety';
import type { OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { consentCover } from './consent-cover';
import { insertConsent } from './consents.queries';
import { readFamily } from './read-family';

/** A grown-up agrees for a minor of the same household or phone, and for nobody else. */
export async function giveConsent(
  context: OperationContext,
  { body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now, ids } = context;
  const family = await readFamily(context);
  const cover = await consentCover(context, body, family.today);
  const { residentId, relation } = body;
  if (!family.members.some((member) => member.residentId === residentId)) {
    throw refuse('safety/not_guardian');
  }
  if (!family.minors.some((minor) => minor.residentId === residentId)) {
    throw refuse('safety/not_minor');
  }
  if (!family.mayAgree) throw refuse('safety/guardian_is_minor');
  const consentId = ids.next();
  await insertConsent(
    tx,
    {
      ...cover,
      id: consentId,
      residentId,
      relation,
      guardianResidentId: family.me.residentId,
      guardianName: family.me.name,
      way: 'app',
      givenAt: now.toISOString(),
      recordedBy: null,
    },
    now,
  );
  return { consentId, validUntil: cover.validUntil };
}
