import { Checkbox, Form, Input } from 'antd';
import { m } from '../../i18n/paraglide/messages';
import { toast } from '../../ui/toast';
import { DeedDrawer } from '../parts/deed-drawer';
import { changeOf, type EditedResident } from './change-of';
import { HomeFields } from './home-fields';
import type { ResidentRecord } from './resident-page';
import { useBuildings } from './use-buildings';
import { useChangeResident } from './use-change-resident';

interface EditDrawerProps {
  open: boolean;
  record: ResidentRecord;
  onClose: () => void;
}

/** Corrects particulars; the number on file is never shown, so only a new one is typed. */
export function EditDrawer({ open, record, onClose }: EditDrawerProps) {
  const { resident } = record;
  const buildings = useBuildings();
  const deed = useChangeResident(record, () => {
    toast(m.committee_saved());
    onClose();
  });
  const buildingId = buildings.find(({ name }) => name === resident.buildingName)?.id;
  const initial = { name: resident.name, buildingId, room: resident.room ?? '' };
  return (
    <DeedDrawer<EditedResident>
      open={open}
      title={m.committee_edit()}
      submit={m.committee_save()}
      initial={initial}
      deed={deed}
      onSubmit={(values) => deed.start(changeOf(initial, values))}
      onClose={onClose}
    >
      <Form.Item
        name="name"
        label={m.committee_name()}
        rules={[{ required: true, whitespace: true, message: m.committee_name_missing() }]}
      >
        <Input maxLength={50} autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="newPhone"
        label={m.committee_new_phone()}
        extra={m.committee_phone_now({ phone: resident.maskedPhone ?? m.committee_no_phone() })}
      >
        <Input type="tel" maxLength={40} autoComplete="off" />
      </Form.Item>
      {resident.maskedPhone ? (
        <Form.Item name="dropPhone" valuePropName="checked">
          <Checkbox>{m.committee_drop_phone()}</Checkbox>
        </Form.Item>
      ) : null}
      <HomeFields />
    </DeedDrawer>
  );
}
