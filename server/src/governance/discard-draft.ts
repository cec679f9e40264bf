import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { discardDraft as operation } from '@linli/contract/rulebook-drafts';
import { type OperationContext, personActor } from '../platform/operation-context';
import { closeDraft } from './drafts.queries';
import { lockLivingDraft } from './lock-living-draft';
import { refuseOldRevision } from './refuse-old-revision';

export async function discardDraft(
  context: OperationContext,
  { params, body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const draft = await lockLivingDraft(tx, params.draftId);
  refuseOldRevision(draft, body.revision);
  const changedBy = personActor(context).personId;
  await closeDraft(tx, { id: draft.id, publishedVersion: null, changedBy }, now);
  return { done: true };
}
