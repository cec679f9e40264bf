import { type CommitteeSeat, committeeSeats } from '@linli/contract/permissions';
import { useQueryClient } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { toast } from '../../ui/toast';
import { DeedDrawer } from '../parts/deed-drawer';
import { ResidentPicker } from '../parts/resident-picker';
import { useStaffDeed } from '../parts/use-staff-deed';
import { useCounters } from '../rewards/use-rewards';
import { useSeat } from '../use-seat';
import { roleDuty, roleName, seatName } from './role-names';

const grantable = [
  'organizer',
  'counter_clerk',
  'representative',
  'committee',
  'treasurer',
  'auditor',
] as const;

type Grantable = (typeof grantable)[number];

interface NewGrant {
  residentId: string;
  role: Grantable;
  seat?: CommitteeSeat;
  counterId?: string;
}

/** Entrusts a resident with a role. */
export function GrantDrawer({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { communityId } = useSeat();
  const client = useQueryClient();
  const deed = useStaffDeed(
    (values: NewGrant, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/role-grants', {
          params: { path: { communityId } },
          body: { requestId, ...values },
        }),
      ),
    () => {
      toast(m.committee_role_granted());
      void client.invalidateQueries({ queryKey: ['role-grants'] });
      onClose();
    },
  );
  return (
    <DeedDrawer<NewGrant>
      open={open}
      title={m.committee_role_grant()}
      lead={m.committee_role_grant_lead()}
      submit={m.committee_role_grant_do()}
      deed={deed}
      onSubmit={deed.start}
      onClose={onClose}
    >
      <Form.Item
        name="residentId"
        label={m.committee_resident()}
        rules={[{ required: true, message: m.committee_resident_missing() }]}
      >
        <ResidentPicker />
      </Form.Item>
      <RoleFields />
    </DeedDrawer>
  );
}

/** The role, and what it needs to be whole: a seat on the committee, a counter for a clerk. */
function RoleFields() {
  const form = Form.useFormInstance<NewGrant>();
  const role = Form.useWatch('role', form);
  const counters = useCounters(role === 'counter_clerk');
  return (
    <>
      <Form.Item
        name="role"
        label={m.committee_role()}
        extra={role ? roleDuty(role) : undefined}
        rules={[{ required: true, message: m.committee_role_missing() }]}
      >
        <Select options={grantable.map((value) => ({ value, label: roleName(value) }))} />
      </Form.Item>
      {role === 'committee' ? (
        <Form.Item
          name="seat"
          label={m.committee_seat()}
          rules={[{ required: true, message: m.committee_seat_missing() }]}
        >
          <Select options={committeeSeats.map((value) => ({ value, label: seatName(value) }))} />
        </Form.Item>
      ) : null}
      {role === 'counter_clerk' ? (
        <Form.Item
          name="counterId"
          label={m.committee_counter()}
          rules={[{ required: true, message: m.committee_counter_missing() }]}
        >
          <Select
            loading={counters.isPending}
            options={(counters.data?.counters ?? []).map(({ id, name }) => ({
              value: id,
              label: name,
            }))}
          />
        </Form.Item>
      ) : null}
    </>
  );
}
