import { useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { toast } from '../../ui/toast';
import { ReasonDialog } from '../parts/reason-dialog';
import { useStaffDeed } from '../parts/use-staff-deed';
import { useSeat } from '../use-seat';
import type { Plot } from './plots-page';

/** Taken back only with a reason: the resident reads it. */
export function EndPlotDialog({ plot, onClose }: { plot: Plot; onClose: () => void }) {
  const { communityId } = useSeat();
  const client = useQueryClient();
  const deed = useStaffDeed(
    (reason: string, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/plots/{plotId}/ending', {
          params: { path: { communityId, plotId: plot.id } },
          body: { requestId, reason },
        }),
      ),
    () => {
      toast(m.committee_plot_ended());
      void client.invalidateQueries({ queryKey: ['plots'] });
      onClose();
    },
  );
  return (
    <ReasonDialog
      open
      title={m.committee_plot_end_title()}
      submit={m.committee_plot_end()}
      deed={deed}
      onSubmit={deed.start}
      onClose={onClose}
    >
      {m.committee_plot_end_why({ place: plot.place, name: plot.residentName })}
    </ReasonDialog>
  );
}
