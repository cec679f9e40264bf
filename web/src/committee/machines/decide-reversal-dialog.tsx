import { useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { formatNumber } from '../../ui/format';
import { toast } from '../../ui/toast';
import { ReasonDialog } from '../parts/reason-dialog';
import { useStaffDeed } from '../parts/use-staff-deed';
import { useSeat } from '../use-seat';
import type { MachineReversal } from './use-machines';

export type ReversalDecision = 'carry_out' | 'reject';

interface DecideReversalDialogProps {
  reversal: MachineReversal;
  decision: ReversalDecision;
  onClose: () => void;
}

/** The second person: says yes or no, and why. */
export function DecideReversalDialog({ reversal, decision, onClose }: DecideReversalDialogProps) {
  const { communityId } = useSeat();
  const client = useQueryClient();
  const carriesOut = decision === 'carry_out';
  const deed = useStaffDeed(
    (reason: string, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/device-reversals/{reversalId}/decision', {
          params: { path: { communityId, reversalId: reversal.id } },
          body: { requestId, decision, reason },
        }),
      ),
    ({ reversed }) => {
      toast(
        carriesOut
          ? m.committee_machine_carried_out({ count: reversed })
          : m.committee_machine_rejected(),
      );
      for (const queryKey of [['machines'], ['transfers'], ['today']]) {
        void client.invalidateQueries({ queryKey });
      }
      onClose();
    },
  );
  const { deviceName, events, points, residents } = reversal;
  return (
    <ReasonDialog
      open
      title={carriesOut ? m.committee_machine_carry_out() : m.committee_machine_reject()}
      submit={carriesOut ? m.committee_machine_carry_out() : m.committee_machine_reject()}
      kind={carriesOut ? 'stop' : 'main'}
      deed={deed}
      onSubmit={deed.start}
      onClose={onClose}
    >
      {carriesOut
        ? m.committee_machine_carry_out_why({
            name: deviceName,
            events: formatNumber(events),
            points: formatNumber(points),
            residents: formatNumber(residents),
          })
        : m.committee_machine_reject_why()}
    </ReasonDialog>
  );
}
