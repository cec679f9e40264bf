import type { withdrawDossierEntry as operation } from '@linli/contract/dossiers';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { withdrawEntry } from './dossier.queries';

/** It counts no more from now on, and stays readable with the reason. */
export async function withdrawDossierEntry(
  context: OperationContext,
  { params, body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { personId } = personActor(context);
  const by = { personId, reason: body.reason };
  const withdrawn = await withdrawEntry(context.tx, params.entryId, by, context.now);
  if (withdrawn === 0) throw refuse('request/not_found');
  return { done: true };
}
