import type { addDossierEntries as operation } from '@linli/contract/dossiers';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { insertEntries } from './dossier.queries';

type Body = InputOf<typeof operation>['body'];

/** One training for the whole class at once; nobody enters papers of their own. */
export async function addDossierEntries(
  context: OperationContext,
  { body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now, ids } = context;
  const actor = personActor(context);
  if ((body.kind === 'qualification') !== (body.qualification !== undefined)) {
    throw refuse('safety/qualification_missing');
  }
  refuseOddDays(body);
  const residentIds = [...new Set(body.residentIds)];
  if (actor.residentId !== null && residentIds.includes(actor.residentId)) {
    throw refuse('safety/self_entry');
  }
  const residents = residentIds.map((residentId) => ({ id: ids.next(), residentId }));
  const entry = {
    ...body,
    qualification: body.qualification ?? null,
    minutes: body.minutes ?? null,
    validUntil: body.validUntil ?? null,
  };
  const addedCount = await insertEntries(tx, residents, entry, actor.personId, now);
  if (addedCount < residents.length) throw refuse('request/not_found');
  return { addedCount };
}

function refuseOddDays({ day, validUntil }: Body): void {
  if (validUntil === undefined || validUntil >= day) return;
  throw refuse('request/invalid', { fields: [{ field: 'body.day', problem: 'after_its_end' }] });
}
