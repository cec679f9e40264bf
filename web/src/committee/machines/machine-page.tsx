import { useState } from 'react';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Tag } from '../../ui/tag';
import { Answered } from '../parts/answered';
import { Desk } from '../parts/desk';
import { inOneLine } from '../parts/in-one-line';
import { Panel } from '../parts/panel';
import { useSeat } from '../use-seat';
import { EditMachineDrawer } from './edit-machine-drawer';
import { MachineEvents } from './machine-events';
import { MachineFacts } from './machine-facts';
import { MachineStateDialog } from './machine-state-dialog';
import { type MachineState, machineKindName } from './machine-words';
import { ReverseRangeDrawer } from './reverse-range-drawer';
import { type Machine, useMachine } from './use-machines';
import './machines.css';

type Open = 'edit' | 'reverse' | MachineState | null;

/** One machine: what it reported, what is missing, and the ways to stop it. */
export function MachinePage({ deviceId }: { deviceId: string }) {
  const { can } = useSeat();
  const machine = useMachine(deviceId);
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const known = machine.data;
  return (
    <Desk
      title={known?.name ?? m.committee_machine()}
      lead={known ? inOneLine(machineKindName(known.kind), known.place, known.vendor) : undefined}
      back={{ href: '/machines', label: m.committee_machines() }}
      acts={
        known && can('device.change') ? (
          <>
            <Button kind="line" block={false} onClick={() => setOpen('reverse')}>
              {m.committee_machine_reverse()}
            </Button>
            <Button kind="line" block={false} onClick={() => setOpen('edit')}>
              {m.committee_edit()}
            </Button>
          </>
        ) : null
      }
    >
      <Answered query={machine} lines={6}>
        {(data) => (
          <>
            <div className="desk__cols desk__cols--slim desk__cols--about">
              <MachineEvents deviceId={deviceId} />
              <div className="stack-l">
                <MachineFacts machine={data} onState={setOpen} />
                <Gaps machine={data} />
              </div>
            </div>
            <EditMachineDrawer open={open === 'edit'} machine={data} onClose={close} />
            <ReverseRangeDrawer open={open === 'reverse'} machine={data} onClose={close} />
            <MachineStateDialog
              wanted={open === 'edit' || open === 'reverse' ? null : open}
              machine={data}
              onClose={close}
            />
          </>
        )}
      </Answered>
    </Desk>
  );
}

function Gaps({ machine }: { machine: Machine }) {
  return (
    <Panel title={m.committee_machine_gaps()} padded>
      {machine.gaps.length === 0 ? (
        <p className="muted">{m.committee_machine_gaps_none()}</p>
      ) : (
        <>
          <div className="machine-gaps">
            {machine.gaps.map(({ from, to }) => (
              <Tag key={from} tone="lamp">
                {from === to ? from : m.committee_machine_gap({ from, to })}
              </Tag>
            ))}
          </div>
          <p className="note mt-3">{m.committee_machine_gaps_why()}</p>
        </>
      )}
    </Panel>
  );
}
