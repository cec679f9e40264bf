import { useQueryClient } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { useLocation } from 'wouter';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { toast } from '../../ui/toast';
import { DayField } from '../parts/day-field';
import { DeedDrawer } from '../parts/deed-drawer';
import { useStaffDeed } from '../parts/use-staff-deed';
import { useSeat } from '../use-seat';
import { HomeFields } from './home-fields';
import { said } from './said';

interface Particulars {
  name: string;
  phone?: string;
  buildingId?: string;
  room?: string;
  birthDate?: string;
}

/** Somebody stands at the table: a name is enough. */
export function RegisterDrawer({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { communityId } = useSeat();
  const client = useQueryClient();
  const [, go] = useLocation();
  const deed = useStaffDeed(
    (values: Particulars, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/residents', {
          params: { path: { communityId } },
          body: {
            requestId,
            name: values.name.trim(),
            phone: said(values.phone),
            buildingId: values.buildingId,
            room: said(values.room),
            birthDate: values.birthDate,
          },
        }),
      ),
    (resident) => {
      toast(m.committee_registered_now({ name: resident.name }));
      void client.invalidateQueries({ queryKey: ['residents'] });
      onClose();
      go(`/residents/${resident.id}`);
    },
  );
  return (
    <DeedDrawer<Particulars>
      open={open}
      title={m.committee_register()}
      lead={m.committee_register_lead()}
      submit={m.committee_register_do()}
      deed={deed}
      onSubmit={deed.start}
      onClose={onClose}
    >
      <Form.Item
        name="name"
        label={m.committee_name()}
        rules={[{ required: true, whitespace: true, message: m.committee_name_missing() }]}
      >
        <Input maxLength={50} autoComplete="off" />
      </Form.Item>
      <Form.Item name="phone" label={m.committee_phone()} extra={m.committee_phone_help()}>
        <Input type="tel" maxLength={40} autoComplete="off" />
      </Form.Item>
      <HomeFields />
      <Form.Item name="birthDate" label={m.committee_birth_date()} extra={m.committee_birth_help()}>
        <DayField />
      </Form.Item>
    </DeedDrawer>
  );
}
