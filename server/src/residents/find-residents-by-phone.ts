import { maskName } from '@linli/core/people/mask-name';
import { phoneLookup } from '../identity/phone-lookup';
import type { OperationContext } from '../platform/operation-context';
import { listResidentsByPhone, type ResidentByPhone } from './residents.queries';

/** The residents a normalised phone reaches here; a family's phone reaches several. */
export async function findResidentsByPhone(
  context: Pick<OperationContext, 'tx' | 'secrets' | 'communityId'>,
  phone: string,
): Promise<(ResidentByPhone & { maskedName: string })[]> {
  const { tx, secrets, communityId } = context;
  const rows = await listResidentsByPhone(tx, communityId, phoneLookup(secrets, phone));
  return rows.map((row) => ({ ...row, maskedName: maskName(row.name) }));
}
