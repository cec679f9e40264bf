import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { confirmResidentImport as operation } from '@linli/contract/resident-imports';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { addUnknownBuildings, type BuildingBook } from './building-book';
import type { ImportRow } from './check-import-row';
import { createResidents } from './create-residents';
import { findExisting } from './find-existing';
import { closeImport, lockImport } from './imports.queries';
import { insertHouseholds } from './places.queries';

/** Writes a previewed list, all or nothing. Whoever registered since the preview is left out. */
export async function confirmResidentImport(
  context: OperationContext,
  { params, body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, communityId, now } = context;
  const staged = await lockImport(tx, communityId, params.importId);
  if (!staged) throw refuse('request/not_found');
  if (staged.confirmedAt !== null) throw refuse('residents/import_done');
  if (staged.errorCount > 0 && !body.skipErrors) {
    throw refuse('residents/import_has_errors', { errorCount: staged.errorCount });
  }
  if (staged.rowsCipher.length === 0) throw refuse('request/not_found');
  const { rowCount, rows } = JSON.parse(context.secrets.decrypt(staged.rowsCipher)) as {
    rowCount: number;
    rows: ImportRow[];
  };
  const importedCount = await writeRows(context, rows);
  await closeImport(tx, communityId, params.importId, now);
  return { importedCount, skippedCount: rowCount - importedCount };
}

async function writeRows(context: OperationContext, staged: ImportRow[]): Promise<number> {
  const { communityId } = context;
  const buildings = await addUnknownBuildings(
    context,
    staged.map((row) => row.building),
  );
  const existing = await findExisting(context, staged, buildings);
  const rows = staged.filter((row) => !existing.has(row));
  const households = await formHouseholds(context, rows, buildings);
  const registeredBy = personActor(context).personId;
  const created = await createResidents(
    context,
    communityId,
    rows.map((row) => ({
      ...row,
      buildingId: buildings.idOf(row.building),
      householdId: row.household === null ? null : households.get(row.household),
      registeredBy,
    })),
  );
  return created.filter((one) => one !== undefined).length;
}

/** Rows with the same word in the household column live together, where the first of them lives. */
async function formHouseholds(
  context: OperationContext,
  rows: readonly ImportRow[],
  buildings: BuildingBook,
): Promise<Map<string, string>> {
  const idOf = new Map<string, string>();
  const households: { id: string; buildingId: string | null; room: string | null }[] = [];
  for (const { household, building, room } of rows) {
    if (household === null || idOf.has(household)) continue;
    const id = context.ids.next();
    idOf.set(household, id);
    households.push({ id, buildingId: buildings.idOf(building), room });
  }
  const { tx, communityId, now } = context;
  if (households.length > 0) await insertHouseholds(tx, communityId, households, now);
  return idOf;
}
