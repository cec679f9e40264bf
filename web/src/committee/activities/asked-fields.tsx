import { Form, Input, InputNumber, Select } from 'antd';
import { m } from '../../i18n/paraglide/messages';
import { qualificationKinds, qualificationName } from '../safety/dossier-words';

/** Whom an activity asks for, and which unit records it; empty asks for nobody in particular. */
export function AskedFields() {
  return (
    <>
      <div className="form-pair">
        <Form.Item name="minAge" label={m.committee_min_age()} extra={m.committee_min_age_help()}>
          <InputNumber min={0} max={120} precision={0} />
        </Form.Item>
        <Form.Item name="maxAge" label={m.committee_max_age()}>
          <InputNumber min={0} max={120} precision={0} />
        </Form.Item>
      </div>
      <Form.Item
        name="requiredTraining"
        label={m.committee_required_training()}
        extra={m.committee_required_training_help()}
      >
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item
        name="requiredQualification"
        label={m.committee_required_qualification()}
        extra={m.committee_required_qualification_help()}
      >
        <Select
          allowClear
          options={qualificationKinds.map((value) => ({ value, label: qualificationName(value) }))}
        />
      </Form.Item>
      <Form.Item
        name="recordingUnit"
        label={m.committee_recording_unit()}
        extra={m.committee_recording_unit_help()}
      >
        <Input maxLength={60} />
      </Form.Item>
    </>
  );
}
