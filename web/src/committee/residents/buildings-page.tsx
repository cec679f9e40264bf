import { useQueryClient } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Empty } from '../../ui/empty';
import { formatNumber } from '../../ui/format';
import { toast } from '../../ui/toast';
import { Answered } from '../parts/answered';
import { DeedDrawer } from '../parts/deed-drawer';
import { Desk } from '../parts/desk';
import { RecordList } from '../parts/record-list';
import { SubPlaces } from '../parts/sub-places';
import { useStaffDeed } from '../parts/use-staff-deed';
import { useSeat } from '../use-seat';
import { residentPlaces } from './resident-places';
import { useBuildingList } from './use-buildings';

/** The houses of the community and how many residents live in each. */
export function BuildingsPage() {
  const { can } = useSeat();
  const list = useBuildingList();
  const [adding, setAdding] = useState(false);
  return (
    <Desk
      title={m.committee_buildings()}
      acts={
        can('resident.change') ? (
          <Button icon="plus" short block={false} onClick={() => setAdding(true)}>
            {m.committee_building_add()}
          </Button>
        ) : null
      }
    >
      <SubPlaces label={m.committee_residents()} places={residentPlaces(can)} />
      <Answered query={list}>
        {({ buildings }) =>
          buildings.length === 0 ? (
            <Empty>{m.committee_no_buildings()}</Empty>
          ) : (
            <RecordList
              label={m.committee_buildings()}
              rows={buildings}
              keyOf={(row) => row.id}
              href={(row) => (can('resident.read') ? `/residents?building=${row.id}` : undefined)}
              columns={[
                {
                  key: 'name',
                  title: m.committee_building(),
                  render: (row) => row.name,
                  narrow: 'title',
                },
                {
                  key: 'count',
                  title: m.committee_building_residents(),
                  render: (row) => formatNumber(row.residentCount),
                  figure: true,
                  narrow: 'end',
                },
              ]}
            />
          )
        }
      </Answered>
      <AddBuilding open={adding} onClose={() => setAdding(false)} />
    </Desk>
  );
}

function AddBuilding({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { communityId } = useSeat();
  const client = useQueryClient();
  const deed = useStaffDeed(
    ({ name }: { name: string }, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/buildings', {
          params: { path: { communityId } },
          body: { requestId, name: name.trim() },
        }),
      ),
    () => {
      toast(m.committee_saved());
      void client.invalidateQueries({ queryKey: ['buildings'] });
      onClose();
    },
  );
  return (
    <DeedDrawer<{ name: string }>
      open={open}
      title={m.committee_building_add()}
      submit={m.committee_add_do()}
      deed={deed}
      onSubmit={deed.start}
      onClose={onClose}
    >
      <Form.Item
        name="name"
        label={m.committee_building_name()}
        extra={m.committee_building_help()}
        rules={[{ required: true, whitespace: true, message: m.committee_building_missing() }]}
      >
        <Input maxLength={40} autoComplete="off" />
      </Form.Item>
    </DeedDrawer>
  );
}
