import { Form, Input, Select } from 'antd';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import type { ServiceSettings } from './settings-page';

type Field = ServiceSettings['template']['columns'][number]['field'];

const fieldWords: Record<Field, () => string> = {
  recordId: m.committee_column_record_id,
  change: m.committee_column_change,
  name: m.committee_name,
  sex: m.committee_sex,
  birthDate: m.committee_birth_date,
  volunteerNo: m.committee_volunteer_no,
  paperKind: m.committee_paper_kind,
  paperNumber: m.committee_paper_number,
  phone: m.committee_phone,
  activity: m.committee_activity,
  place: m.committee_place,
  day: m.committee_when,
  beganAt: m.committee_correction_from,
  endedAt: m.committee_correction_until,
  length: m.committee_minutes,
  unit: m.committee_recording_unit,
  leader: m.committee_leader,
  recorder: m.committee_recorder,
  confirmer: m.committee_confirmer,
  confirmedOn: m.committee_column_confirmed_on,
  quality: m.committee_quality,
  kind: m.committee_column_kind,
};

/** Columns in their order; a line goes up, goes away, or a new one comes below. */
export function ColumnFields() {
  const options = Object.entries(fieldWords).map(([value, words]) => ({ value, label: words() }));
  return (
    <Form.List name={['template', 'columns']}>
      {(lines, { add, remove, move }) => (
        <fieldset className="bare" aria-label={m.committee_template_columns()}>
          {lines.map(({ key, name }, index) => (
            <div className="column-line" key={key}>
              <Form.Item
                name={[name, 'field']}
                label={m.committee_template_column({ number: index + 1 })}
                rules={[{ required: true, message: m.committee_template_column_missing() }]}
              >
                <Select options={options} />
              </Form.Item>
              <Form.Item
                name={[name, 'title']}
                label={m.committee_template_title()}
                rules={[
                  {
                    required: true,
                    whitespace: true,
                    message: m.committee_template_title_missing(),
                  },
                ]}
              >
                <Input maxLength={40} />
              </Form.Item>
              <div className="column-line__acts">
                {index > 0 ? (
                  <IconButton
                    icon="left"
                    label={m.committee_template_up({ number: index + 1 })}
                    onClick={() => move(index, index - 1)}
                  />
                ) : null}
                {lines.length > 1 ? (
                  <IconButton
                    icon="cross"
                    label={m.committee_template_remove({ number: index + 1 })}
                    onClick={() => remove(name)}
                  />
                ) : null}
              </div>
            </div>
          ))}
          {lines.length < 30 ? (
            <Button
              kind="line"
              icon="plus"
              block={false}
              onClick={() => add({ field: 'name', title: '' })}
            >
              {m.committee_template_add()}
            </Button>
          ) : null}
        </fieldset>
      )}
    </Form.List>
  );
}
