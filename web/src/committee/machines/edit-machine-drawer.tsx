import { useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { toast } from '../../ui/toast';
import { DeedDrawer } from '../parts/deed-drawer';
import { useStaffDeed } from '../parts/use-staff-deed';
import { useSeat } from '../use-seat';
import { MachineFields } from './machine-fields';
import { type MachineValues, termsOf, valuesOf } from './machine-values';
import type { Machine } from './use-machines';

interface EditMachineDrawerProps {
  open: boolean;
  machine: Machine;
  onClose: () => void;
}

/** Other terms from now on; what arrived keeps what it was given. */
export function EditMachineDrawer({ open, machine, onClose }: EditMachineDrawerProps) {
  const { communityId } = useSeat();
  const client = useQueryClient();
  const deed = useStaffDeed(
    (values: MachineValues, requestId) =>
      answer(
        api.PATCH('/api/communities/{communityId}/devices/{deviceId}', {
          params: { path: { communityId, deviceId: machine.id } },
          body: { requestId, ...termsOf(values) },
        }),
      ),
    () => {
      toast(m.committee_saved());
      void client.invalidateQueries({ queryKey: ['machines'] });
      onClose();
    },
  );
  return (
    <DeedDrawer<MachineValues>
      open={open}
      title={m.committee_edit()}
      submit={m.committee_save()}
      initial={valuesOf(machine)}
      deed={deed}
      onSubmit={deed.start}
      onClose={onClose}
    >
      <MachineFields />
    </DeedDrawer>
  );
}
