import type { listTellings as operation } from '@linli/contract/call-list';
import type { OutputOf } from '@linli/contract/operation';
import { maskName } from '@linli/core/people/mask-name';
import type { OperationContext } from '../platform/operation-context';
import { listTellingRows } from './call-list.queries';

export async function listTellings(context: OperationContext): Promise<OutputOf<typeof operation>> {
  const rows = await listTellingRows(context.tx);
  return { tellings: rows.map((row) => ({ ...row, toldByName: maskName(row.toldByName) })) };
}
