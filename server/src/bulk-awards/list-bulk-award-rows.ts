import type { listBulkAwardRows as operation } from '@linli/contract/bulk-awards';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { allows } from '@linli/contract/permissions';
import { maskName } from '@linli/core/people/mask-name';
import { type OperationContext, personActor } from '../platform/operation-context';
import { findBulkAward } from './find-bulk-award';
import { type BulkAwardRow, listRows } from './rows.queries';

/** In the order of the file. Who may not read residents sees names masked, except as they wrote. */
export async function listBulkAwardRows(
  context: OperationContext,
  { params, query }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx } = context;
  const { personId, roles } = personActor(context);
  const record = await findBulkAward(tx, params.bulkAwardId);
  const { only, afterRow, limit } = query;
  const page = { onlyProblems: only === 'problems', afterRow, limit: limit + 1 };
  const rows = await listRows(tx, record.id, page);
  const mayRead = allows(roles, 'resident.read');
  const shown = (name: string) => (mayRead || name === '' ? name : maskName(name));
  const wroteIt = record.makerPersonId === personId;
  return {
    rows: rows.slice(0, limit).map((row) => ({
      ...describeRow(row),
      typed: { ...row.typed, name: wroteIt ? row.typed.name : shown(row.typed.name) },
      residentName: row.residentName === null ? null : shown(row.residentName),
    })),
    hasMore: rows.length > limit,
  };
}

function describeRow(row: BulkAwardRow) {
  const { id: _id, ruleKey: _rule, occurredAt: _at, facts: _facts, ...shown } = row;
  return { ...shown, because: [...row.because], problems: [...row.problems] };
}
