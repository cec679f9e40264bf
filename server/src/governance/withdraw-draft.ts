import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { withdrawDraft as operation } from '@linli/contract/rulebook-publication';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { reopenDraft } from './drafts.queries';
import { lockLivingDraft } from './lock-living-draft';
import { refuseOldRevision } from './refuse-old-revision';

export async function withdrawDraft(
  context: OperationContext,
  { params, body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const draft = await lockLivingDraft(tx, params.draftId);
  if (draft.state !== 'proposed') throw refuse('governance/not_proposed');
  refuseOldRevision(draft, body.revision);
  await reopenDraft(tx, draft.id, personActor(context).personId, now);
  return { revision: draft.revision + 1 };
}
