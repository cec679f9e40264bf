import { phoneLookup } from '../identity/phone-lookup';
import type { OperationContext } from '../platform/operation-context';
import type { BuildingBook } from './building-book';
import type { ImportRow } from './check-import-row';
import { listExisting } from './imports.queries';

/** The rows of a list whose people are residents already. */
export async function findExisting(
  context: Pick<OperationContext, 'tx' | 'secrets' | 'communityId'>,
  rows: readonly ImportRow[],
  buildings: BuildingBook,
): Promise<Set<ImportRow>> {
  if (rows.length === 0) return new Set();
  const found = await listExisting(
    context.tx,
    context.communityId,
    rows.map(({ name, phone, building, room, birthDate }) => ({
      name,
      phoneLookup: phone === null ? null : phoneLookup(context.secrets, phone),
      buildingId: buildings.idOf(building),
      room,
      birthDate,
    })),
  );
  return new Set(found.map(({ place }) => rows[place] as ImportRow));
}
