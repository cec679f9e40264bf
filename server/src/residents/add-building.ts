import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { addBuilding as operation } from '@linli/contract/residents';
import type { OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { insertBuildings } from './places.queries';

export async function addBuilding(
  context: OperationContext,
  { body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const id = context.ids.next();
  const building = { id, name: body.name.normalize('NFC') };
  const added = await insertBuildings(context.tx, context.communityId, [building]);
  if (added.length === 0) throw refuse('residents/building_exists');
  return { id };
}
