import { useQueryClient } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Empty } from '../../ui/empty';
import { toast } from '../../ui/toast';
import { Answered } from '../parts/answered';
import { DeedDrawer } from '../parts/deed-drawer';
import { Desk } from '../parts/desk';
import { type Column, RecordList } from '../parts/record-list';
import { SubPlaces } from '../parts/sub-places';
import { useStaffDeed } from '../parts/use-staff-deed';
import { useSeat } from '../use-seat';
import { rewardPlaces } from './reward-words';
import { type Counter, useCounters } from './use-rewards';

/** Where rewards are handed out. */
export function CountersPage() {
  const { can } = useSeat();
  const counters = useCounters();
  const [adding, setAdding] = useState(false);
  return (
    <Desk
      title={m.committee_counters()}
      lead={m.committee_counters_lead()}
      acts={
        can('counter.change') ? (
          <Button icon="plus" short block={false} onClick={() => setAdding(true)}>
            {m.committee_counter_add()}
          </Button>
        ) : null
      }
    >
      <SubPlaces label={m.committee_rewards()} places={rewardPlaces()} />
      {can('counter.redeem') ? (
        <Answered query={counters}>
          {(data) =>
            data.counters.length === 0 ? (
              <Empty>{m.committee_counters_none()}</Empty>
            ) : (
              <RecordList
                label={m.committee_counters()}
                rows={data.counters}
                keyOf={(row) => row.id}
                columns={columns()}
              />
            )
          }
        </Answered>
      ) : (
        <Empty>{m.committee_counters_closed()}</Empty>
      )}
      <AddCounter open={adding} onClose={() => setAdding(false)} />
    </Desk>
  );
}

function columns(): Column<Counter>[] {
  return [
    { key: 'name', title: m.committee_counter(), render: (row) => row.name, narrow: 'title' },
    { key: 'place', title: m.committee_place(), render: (row) => row.place },
    { key: 'hours', title: m.committee_hours(), render: (row) => row.hours },
  ];
}

interface NewCounter {
  name: string;
  place: string;
  hours?: string;
}

function AddCounter({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { communityId } = useSeat();
  const client = useQueryClient();
  const deed = useStaffDeed(
    ({ name, place, hours = '' }: NewCounter, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/counters', {
          params: { path: { communityId } },
          body: { requestId, name: name.trim(), place: place.trim(), hours: hours.trim() },
        }),
      ),
    () => {
      toast(m.committee_saved());
      void client.invalidateQueries({ queryKey: ['counters'] });
      onClose();
    },
  );
  return (
    <DeedDrawer<NewCounter>
      open={open}
      title={m.committee_counter_add()}
      submit={m.committee_counter_add_do()}
      deed={deed}
      onSubmit={deed.start}
      onClose={onClose}
    >
      <Form.Item
        name="name"
        label={m.committee_counter_name()}
        rules={[{ required: true, whitespace: true, message: m.committee_name_it() }]}
      >
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item
        name="place"
        label={m.committee_place()}
        rules={[{ required: true, whitespace: true, message: m.committee_place_missing() }]}
      >
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="hours" label={m.committee_hours()} extra={m.committee_hours_help()}>
        <Input maxLength={60} />
      </Form.Item>
    </DeedDrawer>
  );
}
