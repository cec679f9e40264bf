import { useQueryClient } from '@tanstack/react-query';
import { Form } from 'antd';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { toast } from '../../ui/toast';
import { DeedDrawer } from '../parts/deed-drawer';
import { ResidentPicker } from '../parts/resident-picker';
import { useStaffDeed } from '../parts/use-staff-deed';
import { useSeat } from '../use-seat';
import type { ResidentRecord } from './resident-page';

interface HouseholdDrawerProps {
  open: boolean;
  record: ResidentRecord;
  onClose: () => void;
}

/** Joins neighbours into one household; where points belong to households, their account too. */
export function HouseholdDrawer({ open, record, onClose }: HouseholdDrawerProps) {
  const { communityId } = useSeat();
  const client = useQueryClient();
  const deed = useStaffDeed(
    ({ others }: { others: string[] }, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/households', {
          params: { path: { communityId } },
          body: { requestId, residentIds: [...new Set([record.resident.id, ...others])] },
        }),
      ),
    () => {
      toast(m.committee_household_done());
      void client.invalidateQueries({ queryKey: ['residents'] });
      onClose();
    },
  );
  const members = record.household.filter((one) => one.residentId !== record.resident.id);
  return (
    <DeedDrawer<{ others: string[] }>
      open={open}
      title={m.committee_household_form()}
      lead={m.committee_household_lead({ name: record.resident.name })}
      submit={m.committee_household_do()}
      initial={{ others: members.map((one) => one.residentId) }}
      deed={deed}
      onSubmit={deed.start}
      onClose={onClose}
    >
      <Form.Item
        name="others"
        label={m.committee_household_with()}
        rules={[
          { required: true, message: m.committee_household_nobody() },
          { type: 'array', max: 11, message: m.committee_household_many() },
        ]}
      >
        <ResidentPicker multiple known={members} />
      </Form.Item>
    </DeedDrawer>
  );
}
