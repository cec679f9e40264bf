import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { listServiceExports as operation } from '@linli/contract/service-exports';
import { findPersonNames } from '../identity/find-person-names';
import type { OperationContext } from '../platform/operation-context';
import { listExportLines, listWaiting } from './exports.queries';

const SHOWN = 100;

export async function listServiceExports(
  { tx, communityId }: OperationContext,
  _input: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const lines = await listExportLines(tx, SHOWN);
  const makers = lines.map(({ madeBy }) => madeBy);
  const names = await findPersonNames(tx, communityId, makers);
  return {
    waitingCount: (await listWaiting(tx)).length,
    exports: lines.map((line) => ({ ...line, madeByName: names.get(line.madeBy)?.name ?? '' })),
  };
}
