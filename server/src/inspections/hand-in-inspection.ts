import type { handInInspection as operation } from '@linli/contract/inspections';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { proposeList } from '../bulk-awards/propose-list';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { findInspection } from './find-inspection';
import { lockOpenGrades, putIntoList } from './inspections.queries';

/** As many as a list of a file may have; what is left is handed in after it. */
const ROWS_MAX = 2000;

/**
 * Whoever graded hands in what is theirs, so that the first of the two people is the one who stood
 * at the door.
 */
export async function handInInspection(
  context: OperationContext,
  { params }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx } = context;
  const inspection = await findInspection(context, params);
  const { scheme, rule, occurredAt, rulebook, day } = inspection;
  const open = await lockOpenGrades(tx, params, personActor(context).personId, ROWS_MAX);
  if (open.length === 0) throw refuse('inspections/nothing_open');
  const deeds = open.map(({ residentId, grade }, index) => ({
    row: index + 1,
    residentId,
    ruleKey: rule.key,
    title: scheme.name,
    occurredAt,
    day,
    facts: { grade },
    rulebook,
  }));
  const list = await proposeList(context, `${scheme.name.zh} ${day}`, deeds);
  const accountIds = open.map(({ accountId }) => accountId);
  await putIntoList(tx, params, list.id, accountIds);
  const { id: bulkAwardId, soundCount, rowCount, points } = list;
  return { bulkAwardId, soundCount, wrongCount: rowCount - soundCount, points };
}
