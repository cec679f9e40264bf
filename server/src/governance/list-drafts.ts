import type { OutputOf } from '@linli/contract/operation';
import type { listDrafts as operation } from '@linli/contract/rulebook-drafts';
import type { OperationContext } from '../platform/operation-context';
import { describeDraft } from './describe-draft';
import { listLivingDrafts } from './drafts.queries';

export async function listDrafts({ tx }: OperationContext): Promise<OutputOf<typeof operation>> {
  const rows = await listLivingDrafts(tx);
  return { drafts: rows.map(describeDraft) };
}
