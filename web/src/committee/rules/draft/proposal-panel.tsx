import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { answer, api } from '../../../api/client';
import { m } from '../../../i18n/paraglide/messages';
import { Button } from '../../../ui/button';
import { Facts } from '../../../ui/facts';
import { formatDay, formatMoment } from '../../../ui/format';
import { toast } from '../../../ui/toast';
import { DeedTrouble } from '../../parts/deed-drawer';
import { Panel } from '../../parts/panel';
import { useStaffDeed } from '../../parts/use-staff-deed';
import { useSeat } from '../../use-seat';
import type { ReadDraft } from './use-draft';

type Proposal = NonNullable<ReadDraft['proposal']>;

/** What the second person sees before pressing: the vote, the day, and who has proposed it. */
export function ProposalPanel({ read, proposal }: { read: ReadDraft; proposal: Proposal }) {
  const { can } = useSeat();
  const confirm = useConfirm(read);
  const withdraw = useWithdraw(read);
  const { adoption } = proposal;
  return (
    <Panel title={m.committee_draft_waits()} padded>
      <Facts
        facts={[
          { term: m.committee_draft_body(), what: adoption.body },
          { term: m.committee_draft_voted_on(), what: formatDay(adoption.on) },
          { term: m.committee_draft_present(), what: `${adoption.present} / ${adoption.entitled}` },
          {
            term: m.committee_draft_votes(),
            what: m.committee_draft_vote_counts({
              yes: adoption.yes,
              no: adoption.no,
              abstain: adoption.abstain,
            }),
          },
          { term: m.committee_draft_from_day(), what: formatDay(proposal.inForceFrom) },
          {
            term: m.committee_draft_proposed_by(),
            what: `${proposal.proposedByName} ${formatMoment(proposal.proposedAt)}`,
          },
        ]}
      />
      {can('rulebook.publish') ? (
        <>
          <DeedTrouble error={confirm.error ?? withdraw.error} />
          <Button
            busy={confirm.busy}
            disabledBecause={proposal.isOwn ? m.committee_draft_other_person() : undefined}
            onClick={() => confirm.start(read.revision)}
          >
            {m.committee_draft_confirm()}
          </Button>
          <Button kind="line" busy={withdraw.busy} onClick={() => withdraw.start(read.revision)}>
            {m.committee_draft_withdraw()}
          </Button>
        </>
      ) : null}
    </Panel>
  );
}

function useConfirm(read: ReadDraft) {
  const { communityId } = useSeat();
  const client = useQueryClient();
  const [, go] = useLocation();
  return useStaffDeed(
    (revision: number, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/rulebook/drafts/{draftId}/confirm', {
          params: { path: { communityId, draftId: read.draftId } },
          body: { requestId, revision },
        }),
      ),
    ({ version, inForceFrom }) => {
      toast(m.committee_draft_published({ version, day: formatDay(inForceFrom) }));
      void client.invalidateQueries({ queryKey: ['rulebook', communityId] });
      void client.invalidateQueries({ queryKey: ['drafts', communityId] });
      go('/rules', { replace: true });
    },
  );
}

function useWithdraw(read: ReadDraft) {
  const { communityId } = useSeat();
  const client = useQueryClient();
  return useStaffDeed(
    (revision: number, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/rulebook/drafts/{draftId}/withdraw', {
          params: { path: { communityId, draftId: read.draftId } },
          body: { requestId, revision },
        }),
      ),
    () => void client.invalidateQueries({ queryKey: ['drafts', communityId] }),
  );
}
