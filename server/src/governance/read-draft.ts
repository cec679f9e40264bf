import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { readDraft as operation } from '@linli/contract/rulebook-drafts';
import { checkDraft } from '@linli/core/rules/draft/check-draft';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { describeDraft } from './describe-draft';
import { type DraftRow, findDraft } from './drafts.queries';
import { findNewestVersion } from './governance.queries';
import { isSameHand } from './is-same-hand';

export async function readDraft(
  context: OperationContext,
  { params }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx } = context;
  const row = await findDraft(tx, params.draftId);
  if (!row || row.state === 'published' || row.state === 'discarded') {
    throw refuse('request/not_found');
  }
  const newest = await findNewestVersion(tx);
  return {
    ...describeDraft(row),
    document: row.document,
    ...checkDraft(row.document),
    newestVersion: newest === 0 ? null : newest,
    proposal: await proposalOf(context, row),
  };
}

async function proposalOf(context: OperationContext, row: DraftRow) {
  const { proposedBy, proposedByName, proposedAt, inForceFrom, adoption } = row;
  if (!proposedBy || !proposedAt || !inForceFrom || !adoption) return null;
  const isOwn = await isSameHand(context.tx, proposedBy, personActor(context));
  return { inForceFrom, adoption, proposedByName, proposedAt, isOwn };
}
