import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { saveDraft as operation } from '@linli/contract/rulebook-drafts';
import { checkDraft } from '@linli/core/rules/draft/check-draft';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { writeDraft } from './drafts.queries';
import { findNewestVersion } from './governance.queries';
import { lockLivingDraft } from './lock-living-draft';
import { refuseOldRevision } from './refuse-old-revision';

/** The whole document each time: what two people wrote apart is never mixed by the program. */
export async function saveDraft(
  context: OperationContext,
  { params, body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const draft = await lockLivingDraft(tx, params.draftId);
  if (draft.state === 'proposed') throw refuse('governance/draft_proposed');
  refuseOldRevision(draft, body.revision);
  if (body.basedOn !== undefined) await refuseOldVersion(context, body.basedOn);
  const changedBy = personActor(context).personId;
  const basedOn = body.basedOn ?? draft.basedOn;
  await writeDraft(tx, { id: draft.id, document: body.document, basedOn, changedBy }, now);
  return { revision: draft.revision + 1, ...checkDraft(body.document) };
}

async function refuseOldVersion({ tx }: OperationContext, basedOn: number): Promise<void> {
  const version = await findNewestVersion(tx);
  if (version !== basedOn) throw refuse('governance/version_moved', { version });
}
