import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { proposeDraft as operation } from '@linli/contract/rulebook-publication';
import { calendarDay } from '@linli/core/calendar/calendar-day';
import { checkAdoption } from '@linli/core/rules/check-adoption';
import { communityTimeZone } from '../platform/community-time-zone';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { type AdoptionRecord, writeProposal } from './drafts.queries';
import { lockLivingDraft } from './lock-living-draft';
import { refuseDayNotAhead } from './refuse-day-not-ahead';
import { refuseOldRevision } from './refuse-old-revision';
import { refuseUnready } from './refuse-unready';

/** No rule holds by a click of staff: the assembly's vote is entered, and it must have decided. */
export async function proposeDraft(
  context: OperationContext,
  { params, body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const draft = await lockLivingDraft(tx, params.draftId);
  if (draft.state === 'proposed') throw refuse('governance/draft_proposed');
  refuseOldRevision(draft, body.revision);
  await refuseUnready(context, draft);
  await refuseFutureVote(context, body.adoption.on);
  refuseFailedVote(body.adoption);
  await refuseDayNotAhead(context, body.inForceFrom);
  const { personId } = personActor(context);
  const { inForceFrom, adoption } = body;
  await writeProposal(tx, { id: draft.id, inForceFrom, adoption, proposedBy: personId }, now);
  return { revision: draft.revision + 1 };
}

async function refuseFutureVote({ tx, now }: OperationContext, on: string): Promise<void> {
  const today = calendarDay(now.toISOString(), await communityTimeZone(tx));
  if (on > today) throw refuse('governance/adopted_in_future', { today });
}

function refuseFailedVote(adoption: AdoptionRecord): void {
  const { entitled, present, yes } = adoption;
  switch (checkAdoption(adoption)) {
    case 'more_present_than_entitled':
    case 'more_votes_than_present':
      throw refuse('governance/vote_impossible');
    case 'too_few_present':
      throw refuse('governance/quorum_missed', { entitled, present });
    case 'too_few_in_favour':
      throw refuse('governance/not_adopted', { present, yes });
  }
}
