import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { listBuildings as operation } from '@linli/contract/residents';
import type { OperationContext } from '../platform/operation-context';
import { listBuildingRows } from './places.queries';

/** In the order people count them: 3 号楼 comes before 12 号楼. */
export async function listBuildings(
  context: OperationContext,
  _input: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const rows = await listBuildingRows(context.tx, context.communityId);
  return { buildings: rows.sort((a, b) => byNumber.compare(a.name, b.name)) };
}

const byNumber = new Intl.Collator('zh-Hans-CN', { numeric: true });
