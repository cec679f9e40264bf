import { refuse } from '../platform/refuse';
import type { LockedDraft } from './drafts.queries';

/** Who has not seen the newest writing must not write, propose or publish. */
export function refuseOldRevision(draft: LockedDraft, revision: number): void {
  if (draft.revision !== revision) {
    throw refuse('governance/draft_changed', { revision: draft.revision });
  }
}
