import { useState } from 'react';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { Chips } from '../../ui/chips';
import { formatMoment } from '../../ui/format';
import { Tag } from '../../ui/tag';
import { Answered } from '../parts/answered';
import { inOneLine } from '../parts/in-one-line';
import { MoreButton } from '../parts/more-button';
import { Panel } from '../parts/panel';
import { type Column, RecordList } from '../parts/record-list';
import { usePages } from '../parts/use-pages';
import { useSeat } from '../use-seat';
import {
  type EventState,
  eventStateName,
  eventStateNames,
  eventStateTone,
  measureWords,
  reasonName,
} from './machine-words';
import type { MachineEvent } from './use-machines';

/** What a machine reported, newest number first; awarded ones lead to the books. */
export function MachineEvents({ deviceId }: { deviceId: string }) {
  const { communityId, can } = useSeat();
  const [state, setState] = useState<EventState | 'all'>('all');
  const wanted = state === 'all' ? undefined : state;
  const list = usePages(['machines', communityId, deviceId, 'events', wanted], (cursor) =>
    answer(
      api.GET('/api/communities/{communityId}/devices/{deviceId}/events', {
        params: { path: { communityId, deviceId }, query: { state: wanted, cursor, limit: 20 } },
      }),
    ),
  );
  return (
    <Panel title={m.committee_machine_events()}>
      <div className="filters panel__body">
        <Chips
          label={m.committee_machine_outcome()}
          value={state}
          options={[
            { value: 'all' as const, label: m.committee_all() },
            ...eventStateNames.map((value) => ({ value, label: eventStateName(value) })),
          ]}
          onChange={setState}
        />
      </div>
      <Answered query={list} lines={6}>
        {(pages) => {
          const rows = pages.flatMap((page) => page.events);
          if (rows.length === 0) {
            return <p className="panel__none">{m.committee_machine_no_events()}</p>;
          }
          return (
            <>
              <RecordList
                label={m.committee_machine_events()}
                rows={rows}
                keyOf={(row) => String(row.counter)}
                href={(row) =>
                  row.transferId && can('ledger.read') ? `/ledger/${row.transferId}` : undefined
                }
                columns={eventColumns()}
              />
              <MoreButton list={list} />
            </>
          );
        }}
      </Answered>
    </Panel>
  );
}

function eventColumns(): Column<MachineEvent>[] {
  return [
    {
      key: 'number',
      title: m.committee_machine_number(),
      render: (row) => row.counter,
      narrow: 'title',
    },
    { key: 'when', title: m.committee_when(), render: (row) => formatMoment(row.countsAt) },
    {
      key: 'who',
      title: m.committee_resident(),
      render: (row) => row.maskedName ?? m.committee_machine_unknown_user(),
    },
    { key: 'measure', title: m.committee_machine_measure(), render: measureWords },
    { key: 'state', title: m.committee_machine_outcome(), render: (row) => <Outcome row={row} /> },
  ];
}

/** The rules' own sentence, or why people looked at it and what they said. */
function Outcome({ row }: { row: MachineEvent }) {
  const { state, reason, note } = row;
  const why = inOneLine(reason === 'rules' ? null : reasonName(reason), note?.[getLocale()]);
  return (
    <>
      <Tag tone={eventStateTone(state)}>{eventStateName(state)}</Tag>
      {why ? <small className="machine-note">{why}</small> : null}
    </>
  );
}
