import { useState } from 'react';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { formatMoment } from '../../ui/format';
import { Answered } from '../parts/answered';
import { Desk } from '../parts/desk';
import { MoreButton } from '../parts/more-button';
import { Panel } from '../parts/panel';
import { type Column, RecordList } from '../parts/record-list';
import { SubPlaces } from '../parts/sub-places';
import { usePages } from '../parts/use-pages';
import { useSeat } from '../use-seat';
import { DecideEventsDialog } from './decide-events-dialog';
import { machinePlaces, measureWords, reasonName } from './machine-words';
import type { MachineEvent } from './use-machines';
import './machines.css';

/** What machines reported and nobody believes by itself: oldest first, until decided. */
export function HeldEventsPage() {
  const { communityId, can } = useSeat();
  const [chosen, setChosen] = useState<MachineEvent | null>(null);
  const list = usePages(['machines', communityId, 'held'], (cursor) =>
    answer(
      api.GET('/api/communities/{communityId}/held-device-events', {
        params: { path: { communityId }, query: { cursor, limit: 40 } },
      }),
    ),
  );
  const rows = (list.data ?? []).flatMap((page) => page.events);
  return (
    <Desk title={m.committee_machines_held()} lead={m.committee_machine_held_lead()}>
      <SubPlaces label={m.committee_machines()} places={machinePlaces()} />
      <Panel>
        <Answered query={list} lines={6}>
          {() =>
            rows.length === 0 ? (
              <p className="panel__none">{m.committee_machine_held_none()}</p>
            ) : (
              <>
                <RecordList
                  label={m.committee_machines_held()}
                  rows={rows}
                  keyOf={(row) => `${row.deviceId}/${row.counter}`}
                  columns={columns()}
                  actsTitle={m.committee_machine_decide()}
                  acts={
                    can('device.change')
                      ? (row) => (
                          <Button kind="quiet" block={false} onClick={() => setChosen(row)}>
                            {m.committee_machine_decide()}
                          </Button>
                        )
                      : undefined
                  }
                />
                <MoreButton list={list} />
              </>
            )
          }
        </Answered>
      </Panel>
      {chosen ? (
        <DecideEventsDialog event={chosen} listed={rows} onClose={() => setChosen(null)} />
      ) : null}
    </Desk>
  );
}

function columns(): Column<MachineEvent>[] {
  return [
    {
      key: 'device',
      title: m.committee_machine(),
      render: (row) => row.deviceName,
      narrow: 'title',
    },
    { key: 'place', title: m.committee_place(), render: (row) => row.place, narrow: 'none' },
    { key: 'when', title: m.committee_when(), render: (row) => formatMoment(row.countsAt) },
    {
      key: 'who',
      title: m.committee_resident(),
      render: (row) => row.maskedName ?? m.committee_machine_unknown_user(),
    },
    { key: 'measure', title: m.committee_machine_measure(), render: measureWords },
    { key: 'why', title: m.committee_reason(), render: (row) => reasonName(row.reason) },
  ];
}
