import type { Transaction } from '../platform/database';
import { refuse } from '../platform/refuse';
import { type LockedDraft, lockDraft } from './drafts.queries';

/** A draft someone still works on; no other hand changes it until this transaction ends. */
export async function lockLivingDraft(tx: Transaction, draftId: string): Promise<LockedDraft> {
  const draft = await lockDraft(tx, draftId);
  if (!draft) throw refuse('request/not_found');
  if (draft.state === 'published' || draft.state === 'discarded') {
    throw refuse('governance/draft_closed');
  }
  return draft;
}
