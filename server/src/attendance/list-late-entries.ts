import type { listLateEntries as operation } from '@linli/contract/late-entries';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { findPersonNames } from '../identity/find-person-names';
import type { OperationContext } from '../platform/operation-context';
import { findServiceSettings } from '../service-records/find-service-settings';
import { listLateEntryRows } from './late-entries.queries';

const SHOWN = 100;

export async function listLateEntries(
  { tx, communityId }: OperationContext,
  _input: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const rows = await listLateEntryRows(tx, SHOWN);
  const people = rows.flatMap((row) => [row.madeBy, row.settledBy]);
  const names = await findPersonNames(tx, communityId, people);
  const nameOf = (personId: string | null) => names.get(personId ?? '')?.name ?? null;
  return {
    windowDays: (await findServiceSettings(tx)).terms.lateEntryDays,
    entries: rows.map((row) => ({
      ...row,
      madeByName: nameOf(row.madeBy) ?? '',
      settledByName: nameOf(row.settledBy),
    })),
  };
}
