import type { listMyDossier as operation } from '@linli/contract/dossiers';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { describeEntries } from './describe-entries';
import { listEntriesOf } from './dossier.queries';

export async function listMyDossier(
  context: OperationContext,
  _input: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { residentId } = personActor(context);
  if (residentId === null) throw refuse('access/not_allowed');
  const rows = await listEntriesOf(context.tx, residentId);
  return { entries: await describeEntries(context, rows, 'masked') };
}
