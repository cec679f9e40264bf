import type { gradeHome as operation } from '@linli/contract/inspections';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { kinshipOf } from '../bulk-awards/kinship-of';
import { type OperationContext, personActor } from '../platform/operation-context';
import { assert, refuse } from '../platform/refuse';
import { describeGrade } from './describe-grade';
import { findInspection, type Inspection } from './find-inspection';
import { listHomeRows } from './homes.queries';
import { keepGrade, listInhabitants } from './inspections.queries';

/** One door, one tap: kept at once, and changed as often as it takes until it is handed in. */
export async function gradeHome(
  context: OperationContext,
  { params, body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const actor = personActor(context);
  const inspection = await findInspection(context, params);
  if (inspection.day > inspection.today) throw refuse('inspections/day_ahead');
  const grade = inspection.grades.find(({ key }) => key === body.grade);
  if (!grade) throw refuse('inspections/grade_unknown');
  const { accountId, residentId } = await findHome(context, inspection, body.residentId);
  const kept = await keepGrade(
    tx,
    {
      ...params,
      accountId,
      residentId,
      schemeName: inspection.scheme.name,
      grade: grade.key,
      gradeName: grade.name,
      inspectorId: actor.personId,
      over: body.over,
    },
    now,
  );
  const given = await readGrade(context, inspection, accountId);
  if (kept === 1) return given;
  if (given.state !== 'open') throw refuse('inspections/handed_in');
  const { inspectorName, name } = given;
  const details = { name: inspectorName, grade: name.zh, gradeEn: name.en };
  throw refuse('inspections/graded_by_other', details);
}

/** The account a grade is about, and who stands for it. */
async function findHome(
  context: OperationContext,
  { holder }: Inspection,
  askedId: string,
): Promise<{ readonly accountId: string; readonly residentId: string }> {
  const inhabitants = await listInhabitants(context.tx, askedId, holder);
  const asked = inhabitants.find(({ id }) => id === askedId);
  if (!asked) throw refuse('request/not_found');
  if (asked.state === 'left') throw refuse('residents/left');
  const kinship = await kinshipOf(context, [personActor(context)]);
  if (inhabitants.some((one) => kinship(one) !== undefined)) throw refuse('inspections/own_home');
  const [first = asked] = inhabitants;
  const household = holder === 'household' ? asked.householdId : null;
  return { accountId: household ?? asked.id, residentId: first.id };
}

async function readGrade(
  context: OperationContext,
  { scheme, day, holder }: Inspection,
  accountId: string,
): Promise<OutputOf<typeof operation>> {
  const [row] = await listHomeRows(context.tx, {
    schemeKey: scheme.key,
    day,
    holder,
    pattern: null,
    room: null,
    buildingId: null,
    only: 'graded',
    accountId,
    after: '',
    limit: 1,
  });
  const given = row && describeGrade(row, personActor(context));
  assert(given, 'the grade stands there, whoever gave it');
  return given;
}
