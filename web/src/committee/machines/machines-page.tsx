import { useState } from 'react';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Empty } from '../../ui/empty';
import { formatMoment } from '../../ui/format';
import { Tag } from '../../ui/tag';
import { Answered } from '../parts/answered';
import { Desk } from '../parts/desk';
import { Panel } from '../parts/panel';
import { type Column, RecordList } from '../parts/record-list';
import { SubPlaces } from '../parts/sub-places';
import { useSeat } from '../use-seat';
import {
  machineKindName,
  machinePlaces,
  machineStateName,
  machineStateTone,
} from './machine-words';
import { RegisterMachineDrawer } from './register-machine-drawer';
import { type MachineRow, useMachines } from './use-machines';
import './machines.css';

/** The machines of the community: whether each is heard of, and what is wrong with it. */
export function MachinesPage() {
  const { can } = useSeat();
  const machines = useMachines();
  const [registering, setRegistering] = useState(false);
  return (
    <Desk
      title={m.committee_machines()}
      lead={m.committee_machines_lead()}
      acts={
        can('device.change') ? (
          <Button icon="plus" short block={false} onClick={() => setRegistering(true)}>
            {m.committee_machine_register()}
          </Button>
        ) : null
      }
    >
      <SubPlaces label={m.committee_machines()} places={machinePlaces()} />
      <Answered query={machines}>
        {({ devices }) =>
          devices.length === 0 ? (
            <Empty>{m.committee_machines_none()}</Empty>
          ) : (
            <Panel>
              <RecordList
                label={m.committee_machines()}
                rows={devices}
                keyOf={(row) => row.id}
                href={(row) => `/machines/${row.id}`}
                columns={columns()}
              />
            </Panel>
          )
        }
      </Answered>
      <RegisterMachineDrawer open={registering} onClose={() => setRegistering(false)} />
    </Desk>
  );
}

function columns(): Column<MachineRow>[] {
  return [
    { key: 'name', title: m.committee_machine(), render: (row) => row.name, narrow: 'title' },
    { key: 'place', title: m.committee_place(), render: (row) => row.place },
    {
      key: 'kind',
      title: m.committee_machine_kind(),
      render: (row) => machineKindName(row.kind),
      narrow: 'none',
    },
    {
      key: 'seen',
      title: m.committee_machine_last_seen(),
      render: (row) =>
        row.lastSeenAt === null ? m.committee_machine_never() : formatMoment(row.lastSeenAt),
    },
    {
      key: 'today',
      title: m.committee_machine_today(),
      render: (row) => m.committee_machine_times({ count: row.todayEvents }),
      figure: true,
      narrow: 'none',
    },
    { key: 'troubles', title: m.committee_machine_troubles(), render: (row) => troublesOf(row) },
    {
      key: 'state',
      title: m.committee_state(),
      render: (row) => <Tag tone={machineStateTone(row.state)}>{machineStateName(row.state)}</Tag>,
      narrow: 'end',
    },
  ];
}

/** What a look at the machine is worth for; nothing when all is well. */
function troublesOf(row: MachineRow) {
  const troubles = [
    row.heldEvents > 0 ? m.committee_machine_held_count({ count: row.heldEvents }) : null,
    row.missingEvents > 0 ? m.committee_machine_missing_count({ count: row.missingEvents }) : null,
    row.reusedCounters > 0 ? m.committee_machine_reused_count({ count: row.reusedCounters }) : null,
  ].filter((one) => one !== null);
  if (troubles.length === 0) return null;
  return (
    <span className="machine-troubles">
      {troubles.map((trouble) => (
        <Tag key={trouble} tone="lamp">
          {trouble}
        </Tag>
      ))}
    </span>
  );
}
