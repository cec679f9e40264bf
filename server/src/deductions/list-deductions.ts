import type { listDeductions as operation } from '@linli/contract/deductions';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { listDeductionRows } from './deduction-lists.queries';
import { describeDeduction } from './describe-deduction';

/** The cursor is the last row's id, so that new ones never shift a page. */
export async function listDeductions(
  context: OperationContext,
  { query }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx } = context;
  const { state, cursor, limit } = query;
  if (cursor !== undefined && !UUID.test(cursor)) throw refuse('request/invalid');
  const { personId } = personActor(context);
  const filter = {
    onlyOpen: state === 'open',
    of: null,
    afterId: cursor ?? null,
    limit: limit + 1,
  };
  const rows = await listDeductionRows(tx, filter);
  const page = rows.slice(0, limit);
  const deductions: OutputOf<typeof operation>['deductions'] = [];
  for (const row of page) {
    const { residentId, residentName, buildingName, proposedBy, proposedByName } = row;
    const about = { residentId, residentName, buildingName, proposedByName };
    const described = await describeDeduction(tx, row);
    deductions.push({ ...described, ...about, isOwn: proposedBy === personId });
  }
  return { deductions, nextCursor: rows.length > limit ? (page.at(-1)?.id ?? null) : null };
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
