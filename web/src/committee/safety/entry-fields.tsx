import { Form, Input, InputNumber, Radio, Select } from 'antd';
import { m } from '../../i18n/paraglide/messages';
import { DayField } from '../parts/day-field';
import type { Entry } from './add-entry-drawer';
import {
  dossierKindName,
  dossierKinds,
  qualificationKinds,
  qualificationName,
} from './dossier-words';

/** What every entry has, and what only its kind has. */
export function EntryFields() {
  const form = Form.useFormInstance<Entry>();
  const kind = Form.useWatch('kind', form) ?? 'training';
  const required = (message: string) => [{ required: true, whitespace: true, message }];
  return (
    <>
      <Form.Item name="kind" label={m.committee_entry_kind()} rules={[{ required: true }]}>
        <Radio.Group
          options={dossierKinds.map((value) => ({ value, label: dossierKindName(value) }))}
        />
      </Form.Item>
      {kind === 'qualification' ? <PaperFields /> : null}
      <Form.Item
        name="title"
        label={m.committee_entry_title()}
        extra={kind === 'training' ? m.committee_training_help() : undefined}
        rules={required(m.committee_title_missing())}
      >
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item
        name="issuer"
        label={m.committee_issuer()}
        rules={required(m.committee_issuer_missing())}
      >
        <Input maxLength={60} />
      </Form.Item>
      <div className="form-pair">
        <Form.Item
          name="day"
          label={m.committee_when()}
          rules={[{ required: true, message: m.committee_day_missing() }]}
        >
          <DayField />
        </Form.Item>
        {kind === 'commendation' ? null : (
          <Form.Item name="validUntil" label={m.committee_ends_on()}>
            <DayField />
          </Form.Item>
        )}
      </div>
      {kind === 'training' ? <TrainingFields /> : null}
    </>
  );
}

function PaperFields() {
  const options = qualificationKinds.map((value) => ({ value, label: qualificationName(value) }));
  return (
    <>
      <Form.Item
        name="qualification"
        label={m.committee_qualification_kind()}
        rules={[{ required: true, message: m.committee_qualification_kind_missing() }]}
      >
        <Select options={options} />
      </Form.Item>
      <Form.Item name="number" label={m.committee_entry_number()}>
        <Input maxLength={60} autoComplete="off" />
      </Form.Item>
    </>
  );
}

function TrainingFields() {
  return (
    <>
      <Form.Item name="minutes" label={m.committee_training_minutes()}>
        <InputNumber min={1} max={100_000} precision={0} />
      </Form.Item>
      <Form.Item name="content" label={m.committee_training_content()}>
        <Input.TextArea rows={2} maxLength={500} />
      </Form.Item>
    </>
  );
}
