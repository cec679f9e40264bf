import { checkDraft } from '@linli/core/rules/draft/check-draft';
import type { OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import type { LockedDraft } from './drafts.queries';
import { findNewestVersion } from './governance.queries';

/**
 * What is proposed, and what is published days later, was compared with the newest rules and leaves
 * nothing open.
 */
export async function refuseUnready(
  { tx }: OperationContext,
  draft: Pick<LockedDraft, 'document' | 'basedOn'>,
): Promise<void> {
  const version = await findNewestVersion(tx);
  if (version !== (draft.basedOn ?? 0)) throw refuse('governance/version_moved', { version });
  const { questions, problems } = checkDraft(draft.document);
  const count = questions.length + problems.length;
  if (count > 0) throw refuse('governance/draft_unfinished', { count });
}
