import type { readTransfer as operation } from '@linli/contract/ledger';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { systemAccounts } from './system-accounts';
import { type EntryLine, findTransfer, listLines } from './transfers.queries';

/** One transfer with everything behind it: both sides, rule, actor, and what undid it. */
export async function readTransfer(
  context: OperationContext,
  { params }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx } = context;
  const found = await findTransfer(tx, params.transferId);
  if (!found) throw refuse('request/not_found');
  const { accountId: _, holder, residentId: __, ...transfer } = found;
  const lines = await listLines(tx, params.transferId);
  return { ...transfer, entries: lines.map((line) => describeLine(line, holder)) };
}

function describeLine(line: EntryLine, holder: 'resident' | 'household') {
  const { residentName, householdNames, ...entry } = line;
  const system = systemAccounts[line.accountId];
  if (system !== undefined) return { ...entry, holder: 'system' as const, holderName: system };
  return { ...entry, holder, holderName: residentName ?? householdNames ?? '' };
}
