import { Form, Input, Select } from 'antd';
import { m } from '../../i18n/paraglide/messages';
import { useBuildings } from './use-buildings';

/** Where somebody lives, as parts of a form. */
export function HomeFields() {
  const buildings = useBuildings();
  return (
    <div className="form-pair">
      <Form.Item name="buildingId" label={m.committee_building()}>
        <Select
          allowClear
          placeholder={m.committee_not_said()}
          options={buildings.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Form.Item>
      <Form.Item name="room" label={m.committee_room()}>
        <Input maxLength={20} autoComplete="off" />
      </Form.Item>
    </div>
  );
}
