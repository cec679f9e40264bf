import { phoneLookup } from '../identity/phone-lookup';
import type { OperationContext } from '../platform/operation-context';
import { openBuildingBook } from '../residents/building-book';
import type { ReadRow } from './read-award-row';
import type { Neighbours } from './recognise-row';
import { listResidentsOf } from './residents.queries';

/** Everybody the rows of a list may mean. */
export async function findNeighbours(
  context: Pick<OperationContext, 'tx' | 'communityId' | 'secrets'>,
  rows: readonly ReadRow[],
): Promise<Neighbours> {
  const fingerprints = new Map<string, Buffer>();
  for (const { phone } of rows) {
    if (phone !== null) fingerprints.set(phone, phoneLookup(context.secrets, phone));
  }
  const names = rows.flatMap(({ name, phone }) => (name === null || phone !== null ? [] : name));
  const residents = await listResidentsOf(context.tx, {
    names: [...new Set(names)],
    fingerprints: [...fingerprints.values()],
  });
  const buildings = await openBuildingBook(context);
  return {
    residents,
    fingerprintOf: (phone) => fingerprints.get(phone)?.toString('hex') ?? '',
    buildingIdOf: (name) => buildings.idOf(name),
  };
}
