import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { readResident as operation } from '@linli/contract/residents';
import type { OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { describeResident } from './describe-resident';
import { householdEarns } from './household-earns';
import { findResident, listHouseholdMembers, readTotals } from './residents.queries';

export async function readResident(
  context: OperationContext,
  { params }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, communityId, secrets } = context;
  const earns = await householdEarns(context);
  const row = await findResident(tx, communityId, params.residentId, earns);
  if (!row) throw refuse('request/not_found');
  const household = row.householdId
    ? await listHouseholdMembers(tx, communityId, row.householdId)
    : [];
  return {
    resident: describeResident(secrets, row),
    household,
    ...(await readTotals(tx, communityId, row.id)),
    boardConsent: row.boardConsentVersion !== null,
  };
}
