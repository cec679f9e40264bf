import type { readEntry as operation } from '@linli/contract/ledger';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { describeEntries } from './describe-entries';
import { findSequence, listEntryRecords } from './entries.queries';
import { findOwnAccount } from './find-own-account';

export async function readEntry(
  context: OperationContext,
  { params }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx } = context;
  const { accountId, language } = await findOwnAccount(context);
  const sequence = await findSequence(tx, accountId, params.transferId);
  if (sequence === undefined) throw refuse('request/not_found');
  const filter = { before: sequence + 1, limit: 1 };
  const records = await listEntryRecords(tx, accountId, filter);
  const [entry] = await describeEntries(tx, records.slice(0, 1), language);
  if (!entry) throw refuse('request/not_found');
  return entry;
}
