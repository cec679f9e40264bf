import { useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { toast } from '../../ui/toast';
import { ReasonDialog } from '../parts/reason-dialog';
import { useStaffDeed } from '../parts/use-staff-deed';
import { useSeat } from '../use-seat';
import type { MachineState } from './machine-words';
import type { Machine } from './use-machines';

interface MachineStateDialogProps {
  /** Null while nothing is asked. */
  wanted: MachineState | null;
  machine: Machine;
  onClose: () => void;
}

const words: Record<
  MachineState,
  { title: () => string; submit: () => string; why: (inputs: { name: string }) => string }
> = {
  active: {
    title: m.committee_machine_resume,
    submit: m.committee_machine_resume_do,
    why: m.committee_machine_resume_why,
  },
  suspended: {
    title: m.committee_machine_suspend,
    submit: m.committee_machine_suspend_do,
    why: m.committee_machine_suspend_why,
  },
  revoked: {
    title: m.committee_machine_revoke,
    submit: m.committee_machine_revoke_do,
    why: m.committee_machine_revoke_why,
  },
};

/** Says what the change means before it is made; it holds at once, on every server. */
export function MachineStateDialog({ wanted, machine, onClose }: MachineStateDialogProps) {
  const { communityId } = useSeat();
  const client = useQueryClient();
  const state = wanted ?? 'active';
  const deed = useStaffDeed(
    (reason: string, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/devices/{deviceId}/state', {
          params: { path: { communityId, deviceId: machine.id } },
          body: { requestId, state, reason },
        }),
      ),
    () => {
      toast(m.committee_machine_changed());
      void client.invalidateQueries({ queryKey: ['machines'] });
      onClose();
    },
  );
  return (
    <ReasonDialog
      open={wanted !== null}
      title={words[state].title()}
      kind={state === 'active' ? 'main' : 'stop'}
      submit={words[state].submit()}
      deed={deed}
      onSubmit={deed.start}
      onClose={onClose}
    >
      {words[state].why({ name: machine.name })}
    </ReasonDialog>
  );
}
