import { maskName } from '@linli/core/people/mask-name';
import type { Transaction } from '../platform/database';
import { listPersonNames } from './persons.queries';

export interface PersonNames {
  readonly name: string;
  /** For those who may not read the name whole: 周**. */
  readonly maskedName: string;
  readonly residentId: string | null;
}

/** What people who did something are called in this community, by person id. */
export async function findPersonNames(
  tx: Transaction,
  communityId: string,
  personIds: readonly (string | null)[],
): Promise<Map<string, PersonNames>> {
  const wanted = [...new Set(personIds.filter((id) => id !== null))];
  if (wanted.length === 0) return new Map();
  const rows = await listPersonNames(tx, communityId, wanted);
  return new Map(
    rows.map(({ personId, name, residentId }) => [
      personId,
      { name, maskedName: maskName(name), residentId },
    ]),
  );
}
