import type { listEntries as operation } from '@linli/contract/ledger';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { describeEntries } from './describe-entries';
import { listEntryRecords } from './entries.queries';
import { findOwnAccount } from './find-own-account';

/** The account's log page by page, newest first; a page continues where the last one ended. */
export async function listEntries(
  context: OperationContext,
  { query }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx } = context;
  const { accountId, language } = await findOwnAccount(context);
  const before = query.cursor === undefined ? null : readCursor(query.cursor);
  const records = await listEntryRecords(tx, accountId, { ...query, before });
  const page = records.slice(0, query.limit);
  const last = page.at(-1);
  return {
    entries: await describeEntries(tx, page, language),
    nextCursor: records.length > page.length && last ? String(last.accountSequence) : null,
  };
}

/** The cursor is a place in the account's log. */
function readCursor(cursor: string): number {
  const place = Number(cursor);
  if (/^\d{1,15}$/.test(cursor) && Number.isSafeInteger(place)) return place;
  throw refuse('request/invalid', { fields: [{ field: 'query.cursor', problem: 'unreadable' }] });
}
