import { useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { toast } from '../../ui/toast';
import { ReasonDialog } from '../parts/reason-dialog';
import { useStaffDeed } from '../parts/use-staff-deed';
import { useSeat } from '../use-seat';
import type { Poll } from './use-polls';

interface ClosePollProps {
  open: boolean;
  poll: Poll;
  onClose: () => void;
}

/** Before its time, for a reason; one that has not opened was never seen. */
export function ClosePoll({ open, poll, onClose }: ClosePollProps) {
  const { communityId } = useSeat();
  const client = useQueryClient();
  const deed = useStaffDeed(
    (reason: string, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/polls/{pollId}/close', {
          params: { path: { communityId, pollId: poll.id } },
          body: { requestId, reason },
        }),
      ),
    () => {
      toast(m.committee_saved());
      void client.invalidateQueries({ queryKey: ['polls'] });
      onClose();
    },
  );
  return (
    <ReasonDialog
      open={open}
      title={m.committee_poll_close_ask()}
      submit={m.committee_poll_close()}
      deed={deed}
      onSubmit={deed.start}
      onClose={onClose}
    >
      <p>
        {poll.state === 'ahead' ? m.committee_poll_close_ahead() : m.committee_poll_close_open()}
      </p>
    </ReasonDialog>
  );
}
