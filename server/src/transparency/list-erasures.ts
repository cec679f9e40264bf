import type { listErasures as operation } from '@linli/contract/erasures';
import type { OutputOf } from '@linli/contract/operation';
import { maskName } from '@linli/core/people/mask-name';
import { type OperationContext, personActor } from '../platform/operation-context';
import { listErasureRows } from './erasures.queries';

export async function listErasures(context: OperationContext): Promise<OutputOf<typeof operation>> {
  const { personId } = personActor(context);
  const rows = await listErasureRows(context.tx);
  return {
    erasures: rows.map(({ requestedBy, residentName, ...row }) => ({
      ...row,
      residentName: residentName === null ? null : maskName(residentName),
      isOwn: requestedBy === personId,
    })),
  };
}
