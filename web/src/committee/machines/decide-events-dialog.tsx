import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { CheckBox } from '../../ui/check-box';
import { Segmented } from '../../ui/segmented';
import { toast } from '../../ui/toast';
import { inOneLine } from '../parts/in-one-line';
import { ReasonDialog } from '../parts/reason-dialog';
import { useStaffDeed } from '../parts/use-staff-deed';
import { useSeat } from '../use-seat';
import { measureWords, reasonName } from './machine-words';
import type { MachineEvent } from './use-machines';

interface DecideEventsDialogProps {
  event: MachineEvent;
  listed: readonly MachineEvent[];
  onClose: () => void;
}

type Decision = 'award' | 'dismiss';

/** Most at a time, as the server takes them. */
const TOGETHER_MAX = 100;

/** Real or not, with the reason; what was put aside alike may be decided alike. */
export function DecideEventsDialog({ event, listed, onClose }: DecideEventsDialogProps) {
  const { communityId } = useSeat();
  const client = useQueryClient();
  const [decision, setDecision] = useState<Decision>('award');
  const [together, setTogether] = useState(false);
  const alike = listed
    .filter((one) => one.deviceId === event.deviceId && one.reason === event.reason)
    .slice(0, TOGETHER_MAX);
  const chosen = together ? alike : [event];
  const deed = useStaffDeed(
    (reason: string, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/devices/{deviceId}/decisions', {
          params: { path: { communityId, deviceId: event.deviceId } },
          body: { requestId, counters: chosen.map(({ counter }) => counter), decision, reason },
        }),
      ),
    ({ events }) => {
      const count = events.filter(({ points }) => points > 0).length;
      toast(m.committee_machine_decided({ count }));
      void client.invalidateQueries({ queryKey: ['machines'] });
      void client.invalidateQueries({ queryKey: ['today'] });
      onClose();
    },
  );
  const asked = { name: event.deviceName, count: chosen.length };
  const awards = decision === 'award';
  return (
    <ReasonDialog
      open
      title={inOneLine(event.deviceName, measureWords(event))}
      kind={awards ? 'main' : 'stop'}
      submit={awards ? m.committee_machine_accept() : m.committee_machine_dismiss()}
      deed={deed}
      onSubmit={deed.start}
      onClose={onClose}
    >
      <p className="pb-3">
        {inOneLine(
          reasonName(event.reason),
          event.maskedName ?? m.committee_machine_unknown_user(),
        )}
      </p>
      <Segmented<Decision>
        label={m.committee_machine_decide()}
        value={decision}
        options={[
          { value: 'award', label: m.committee_machine_accept() },
          { value: 'dismiss', label: m.committee_machine_dismiss() },
        ]}
        onChange={setDecision}
      />
      {alike.length > 1 ? (
        <CheckBox checked={together} onChange={setTogether}>
          {m.committee_machine_alike({ count: alike.length })}
        </CheckBox>
      ) : null}
      <p className="mt-3">
        {awards ? m.committee_machine_accept_why(asked) : m.committee_machine_dismiss_why(asked)}
      </p>
    </ReasonDialog>
  );
}
