import type { OutputOf } from '@linli/contract/operation';
import type { readLogCheck as operation } from '@linli/contract/transparency';
import type { OperationContext } from '../platform/operation-context';
import { findNewestLogCheck, listOwnFindings } from './log-checks.queries';

export async function readLogCheck({ tx }: OperationContext): Promise<OutputOf<typeof operation>> {
  const newest = await findNewestLogCheck(tx);
  return {
    checkedAt: newest?.checkedAt ?? null,
    entries: newest?.entries ?? 0,
    findings: (await listOwnFindings(tx)).map(({ row, says }) => ({
      row,
      what: whatOf(says),
      says,
    })),
  };
}

function whatOf(says: string): 'deleted' | 'inserted' | 'changed' {
  if (/^\w+ deleted/.test(says)) return 'deleted';
  return /^\w+ inserted/.test(says) ? 'inserted' : 'changed';
}
