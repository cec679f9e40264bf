import { useQuery } from '@tanstack/react-query';
import { Form, InputNumber, Radio, Select } from 'antd';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Answered } from '../parts/answered';
import { DeedTrouble } from '../parts/deed-drawer';
import { Desk } from '../parts/desk';
import { Panel } from '../parts/panel';
import { SubPlaces } from '../parts/sub-places';
import { useSeat } from '../use-seat';
import { ColumnFields } from './column-fields';
import { servicePlaces } from './service-places';
import { useServiceDeed } from './use-service-deed';
import './columns.css';

export type ServiceSettings = AnswerOf<'/api/communities/{communityId}/service-settings'>;

type Edited = Pick<ServiceSettings, 'terms' | 'template'>;

const dateFormats: Edited['template']['dateFormat'][] = [
  'yyyy-mm-dd',
  'yyyy/mm/dd',
  'yyyymmdd',
  'yyyy年m月d日',
];

/** The clocks of records, and how the export is written: columns, order, titles, days, unit. */
export function ServiceSettingsPage() {
  const { communityId, can } = useSeat();
  const settings = useQuery({
    queryKey: ['service', communityId, 'settings'],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/service-settings', {
          params: { path: { communityId } },
        }),
      ),
  });
  return (
    <Desk title={m.committee_service_records()} lead={m.committee_service_settings_lead()}>
      <SubPlaces label={m.committee_service_records()} places={servicePlaces(can)} />
      <Answered query={settings} lines={8}>
        {({ terms, template, changedAt }) => (
          <SettingsForm key={changedAt ?? ''} initial={{ terms, template }} />
        )}
      </Answered>
    </Desk>
  );
}

function SettingsForm({ initial }: { initial: Edited }) {
  const deed = useServiceDeed((communityId, { terms, template }: Edited, requestId) =>
    answer(
      api.POST('/api/communities/{communityId}/service-settings', {
        params: { path: { communityId } },
        body: { requestId, terms, template },
      }),
    ),
  );
  return (
    <Form<Edited>
      className="service-form"
      layout="vertical"
      initialValues={initial}
      scrollToFirstError
      onFinish={deed.start}
    >
      <Panel title={m.committee_clocks()} padded>
        <Clocks />
      </Panel>
      <Panel title={m.committee_template()} padded>
        <p className="deed-lead">{m.committee_template_lead()}</p>
        <ColumnFields />
        <div className="form-pair">
          <Form.Item
            name={['template', 'dateFormat']}
            label={m.committee_template_days()}
            rules={[{ required: true }]}
          >
            <Select options={dateFormats.map((value) => ({ value, label: value }))} />
          </Form.Item>
          <Form.Item
            name={['template', 'lengthUnit']}
            label={m.committee_template_unit()}
            rules={[{ required: true }]}
          >
            <Radio.Group
              options={[
                { value: 'hours', label: m.committee_template_hours() },
                { value: 'minutes', label: m.committee_template_minutes() },
              ]}
            />
          </Form.Item>
        </div>
      </Panel>
      <DeedTrouble error={deed.error} />
      <Button type="submit" short block={false} busy={deed.busy}>
        {m.committee_save()}
      </Button>
    </Form>
  );
}

const clocks = [
  { name: 'recordWorkingDays', label: m.committee_clock_record, min: 1, max: 60 },
  { name: 'correctionWorkingDays', label: m.committee_clock_correction, min: 1, max: 60 },
  { name: 'lateEntryDays', label: m.committee_clock_late, min: 0, max: 365 },
  { name: 'expiryNoticeDays', label: m.committee_clock_expiry, min: 1, max: 365 },
] as const;

function Clocks() {
  return (
    <div className="form-pair">
      {clocks.map(({ name, label, min, max }) => (
        <Form.Item
          key={name}
          name={['terms', name]}
          label={label()}
          rules={[{ required: true, message: m.committee_number_missing() }]}
        >
          <InputNumber min={min} max={max} precision={0} />
        </Form.Item>
      ))}
    </div>
  );
}
