import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { confirmDraft as operation } from '@linli/contract/rulebook-publication';
import { documentOf } from '@linli/core/rules/draft/rulebook-draft';
import { type OperationContext, personActor } from '../platform/operation-context';
import { assert, refuse } from '../platform/refuse';
import { type AdoptionRecord, closeDraft, type LockedDraft } from './drafts.queries';
import { findRulebook } from './governance.queries';
import { isSameHand } from './is-same-hand';
import { lockLivingDraft } from './lock-living-draft';
import { publishRulebook } from './publish-rulebook';
import { refuseDayNotAhead } from './refuse-day-not-ahead';
import { refuseOldRevision } from './refuse-old-revision';
import { refuseUnready } from './refuse-unready';

/** The second of two people publishes what the assembly adopted, exactly as it was proposed. */
export async function confirmDraft(
  context: OperationContext,
  { params, body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const draft = await lockLivingDraft(tx, params.draftId);
  const { proposedBy, inForceFrom, adoption } = draft;
  if (draft.state !== 'proposed') throw refuse('governance/not_proposed');
  assert(proposedBy && inForceFrom && adoption, 'a proposal is whole');
  refuseOldRevision(draft, body.revision);
  const actor = personActor(context);
  if (await isSameHand(tx, proposedBy, actor)) throw refuse('governance/second_person');
  await refuseUnready(context, draft);
  await refuseDayNotAhead(context, inForceFrom);
  const version = await publishRulebook(tx, adopted(draft, inForceFrom, adoption), now, {
    way: 'adopted',
    publishedBy: proposedBy,
    secondedBy: actor.personId,
  });
  const closed = { id: draft.id, publishedVersion: version, changedBy: actor.personId };
  await closeDraft(tx, closed, now);
  const published = await findRulebook(tx, version);
  assert(published, 'a published version is there');
  return { version, inForceFrom: published.inForceFrom };
}

function adopted(draft: LockedDraft, inForceFrom: string, record: AdoptionRecord): unknown {
  const { body, ...counted } = record;
  // People name their assembly in their own words; those are the same in every language.
  const adoption = { ...counted, body: { zh: body, en: body } };
  return documentOf(draft.document, {
    version: (draft.basedOn ?? 0) + 1,
    inForceFrom,
    adoption,
  });
}
