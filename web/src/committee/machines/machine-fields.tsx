import { Form, Input, InputNumber } from 'antd';
import { m } from '../../i18n/paraglide/messages';
import { TimeField } from '../parts/time-field';
import { AwardFields } from './award-fields';
import type { MachineValues } from './machine-values';

/** The fields a new machine and a changed one share. */
export function MachineFields() {
  return (
    <>
      <div className="form-pair">
        <Form.Item
          name="name"
          label={m.committee_machine_name()}
          extra={m.committee_machine_name_help()}
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
      </div>
      <AwardFields />
      <h3 className="title mt-4">{m.committee_machine_limits()}</h3>
      <p className="note pb-3">{m.committee_machine_limits_help()}</p>
      <div className="form-pair">
        <NumberItem name="maxKilograms" label={m.committee_machine_max_kilograms()} tenths />
        <NumberItem name="minGrams" label={m.committee_machine_min_grams()} min={0} />
        <NumberItem name="residentDayEvents" label={m.committee_machine_resident_events()} />
        <NumberItem
          name="residentDayKilograms"
          label={m.committee_machine_resident_kilograms()}
          tenths
        />
        <NumberItem name="hourEvents" label={m.committee_machine_hour_events()} />
        <NumberItem name="dayEvents" label={m.committee_machine_day_events()} />
        <NumberItem name="maxCount" label={m.committee_machine_max_count()} />
      </div>
      <div className="form-pair">
        <Form.Item
          name="opensAt"
          label={m.committee_machine_opens()}
          extra={m.committee_machine_hours_help()}
          dependencies={['closesAt']}
          rules={[bothOrNone('closesAt')]}
        >
          <TimeField />
        </Form.Item>
        <Form.Item
          name="closesAt"
          label={m.committee_machine_closes()}
          dependencies={['opensAt']}
          rules={[bothOrNone('opensAt')]}
        >
          <TimeField />
        </Form.Item>
      </div>
    </>
  );
}

interface NumberItemProps {
  name: keyof MachineValues;
  label: string;
  min?: number;
  tenths?: boolean;
}

function NumberItem({ name, label, min = 1, tenths }: NumberItemProps) {
  return (
    <Form.Item
      name={name}
      label={label}
      rules={[{ required: true, message: m.committee_machine_number_missing() }]}
    >
      <InputNumber min={tenths ? 0.1 : min} max={10_000} precision={tenths ? 1 : 0} />
    </Form.Item>
  );
}

function bothOrNone(other: 'opensAt' | 'closesAt') {
  return ({ getFieldValue }: { getFieldValue: (name: string) => unknown }) => ({
    validator: (_: unknown, value: unknown) =>
      Boolean(value) === Boolean(getFieldValue(other))
        ? Promise.resolve()
        : Promise.reject(new Error(m.committee_machine_hours_both())),
  });
}
