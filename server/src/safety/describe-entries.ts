import type { dossierRow } from '@linli/contract/dossiers';
import type { z } from 'zod';
import { findPersonNames } from '../identity/find-person-names';
import type { OperationContext } from '../platform/operation-context';
import type { DossierEntryRow } from './dossier.queries';

/** Entries with who entered them: in full for staff, masked for the resident. */
export async function describeEntries(
  { tx, communityId }: Pick<OperationContext, 'tx' | 'communityId'>,
  rows: readonly DossierEntryRow[],
  names: 'full' | 'masked',
): Promise<z.input<typeof dossierRow>[]> {
  const enteredBy = rows.map((row) => row.enteredBy);
  const people = await findPersonNames(tx, communityId, enteredBy);
  return rows.map((row) => {
    const person = people.get(row.enteredBy);
    const { withdrawnAt, withdrawReason } = row;
    return {
      ...row,
      enteredByName: (names === 'full' ? person?.name : person?.maskedName) ?? null,
      withdrawn: withdrawnAt === null ? null : { at: withdrawnAt, reason: withdrawReason ?? '' },
    };
  });
}
