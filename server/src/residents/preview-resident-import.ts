import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { previewResidentImport as operation } from '@linli/contract/resident-imports';
import { calendarDay } from '@linli/core/calendar/calendar-day';
import { maskPhone } from '@linli/core/people/mask-phone';
import { communityTimeZone } from '../platform/community-time-zone';
import { findListRows, type WantedList } from '../platform/lists/find-list-rows';
import { readListFile } from '../platform/lists/read-list-file';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { openBuildingBook } from './building-book';
import { type CheckedRow, checkImportRow, type ImportRow } from './check-import-row';
import { columnTitle } from './column-title';
import { findExisting } from './find-existing';
import { forgetImports } from './forget-imports';
import { type ImportColumn, importColumns } from './import-columns';
import { type ImportProblem, importProblem } from './import-words';
import { insertImport } from './imports.queries';

const RESIDENT_LIST: WantedList<ImportColumn> = {
  columns: importColumns,
  needs: ['name'],
  rowsMax: 10_000,
};
const SAMPLE_ROWS = 20;
const PROBLEMS_MAX = 500;

type Outcome = 'new' | 'duplicate' | 'error';

/** Says what a list would do. Only the staged rows are written, encrypted, for a day. */
export async function previewResidentImport(
  context: OperationContext,
  { query, body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, communityId, ids, secrets, now } = context;
  if (!Buffer.isBuffer(body)) throw refuse('lists/unreadable');
  const today = calendarDay(now.toISOString(), await communityTimeZone(tx));
  const listed = findListRows(await readListFile(body), RESIDENT_LIST);
  const checked = listed.map(({ row, cellOf }) => checkImportRow(row, cellOf, today));
  const buildings = await openBuildingBook(context);
  const sound = checked.filter((row) => row.problems.length === 0).map((row) => row.value);
  const existing = await findExisting(context, sound, buildings);
  const judged = judgeRows(checked, existing);
  const staged = judged.filter((row) => row.outcome === 'new').map((row) => row.value);

  await forgetImports(context);
  const importId = ids.next();
  const errorCount = judged.filter((row) => row.outcome === 'error').length;
  await insertImport(tx, communityId, {
    id: importId,
    fileName: query.fileName,
    rowsCipher: secrets.encrypt(JSON.stringify({ rowCount: checked.length, rows: staged })),
    newCount: staged.length,
    errorCount,
    createdBy: personActor(context).personId,
    now,
  });
  return {
    importId,
    rowCount: judged.length,
    newCount: staged.length,
    duplicateCount: judged.length - staged.length - errorCount,
    errorCount,
    problems: judged.flatMap((row) => row.problems).slice(0, PROBLEMS_MAX),
    sample: judged.slice(0, SAMPLE_ROWS).map(sampleOf),
    newBuildings: buildings.unknown(staged.map((row) => row.building)),
  };
}

interface JudgedRow {
  value: ImportRow;
  problems: readonly ImportProblem[];
  outcome: Outcome;
}

/** A person may stand in the list twice; the first row counts. Families share phones, not names. */
function judgeRows(checked: readonly CheckedRow[], existing: Set<ImportRow>): JudgedRow[] {
  const firstRowOf = new Map<string, number>();
  return checked.map(({ value, problems }) => {
    if (problems.length > 0) return { value, problems, outcome: 'error' };
    const column = columnTitle('name');
    if (existing.has(value)) {
      const problem = importProblem(value.row, column, 'already_member');
      return { value, problems: [problem], outcome: 'duplicate' };
    }
    const firstRow = firstRowOf.get(keyOf(value));
    if (firstRow !== undefined) {
      const problem = importProblem(value.row, column, 'duplicate_in_file', firstRow);
      return { value, problems: [problem], outcome: 'duplicate' };
    }
    firstRowOf.set(keyOf(value), value.row);
    return { value, problems, outcome: 'new' };
  });
}

/** Without a phone two people may share a name, but not a name and an address and a birth date. */
function keyOf(row: ImportRow): string {
  if (row.phone !== null) return JSON.stringify([row.name, row.phone]);
  return JSON.stringify([row.name, row.building, row.room, row.birthDate]);
}

function sampleOf({ value, outcome }: JudgedRow) {
  return {
    row: value.row,
    name: value.name,
    maskedPhone: value.phone === null ? null : maskPhone(value.phone),
    building: value.building,
    room: value.room,
    outcome,
  };
}
