import {
  type ProxyDeed,
  type ProxyRelation,
  proxyBounds,
  proxyDeedKeys,
  proxyDeeds,
  proxyRelationKeys,
  proxyRelations,
} from '@linli/core/people/proxy-terms';
import { Checkbox, Form, InputNumber, Select } from 'antd';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { DayField } from '../parts/day-field';
import { DeedDrawer } from '../parts/deed-drawer';
import { ResidentPicker } from '../parts/resident-picker';
import { useProxyDeed } from './use-proxies';

interface Wanted {
  residentId: string;
  proxyResidentId: string;
  relation: ProxyRelation;
  deeds: ProxyDeed[];
  actsADay: number;
  endsOn: string;
}

const usual: readonly ProxyDeed[] = ['sign_up', 'check_in', 'see_balance', 'see_history'];

/** What somebody without an app said at the desk; a second one of the staff confirms it later. */
export function RecordDrawer({ open, onClose }: { open: boolean; onClose: () => void }) {
  const deed = useProxyDeed(
    (communityId, wanted: Wanted, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/proxies', {
          params: { path: { communityId } },
          body: { requestId, ...wanted },
        }),
      ),
    onClose,
  );
  return (
    <DeedDrawer<Wanted>
      open={open}
      title={m.committee_proxy_record()}
      lead={m.committee_proxy_record_lead()}
      submit={m.committee_proxy_record_do()}
      initial={{ deeds: [...usual], actsADay: 5, relation: 'volunteer' }}
      deed={deed}
      onSubmit={deed.start}
      onClose={onClose}
    >
      <Person name="residentId" label={m.committee_proxy_for()} />
      <Person name="proxyResidentId" label={m.committee_proxy_by()} />
      <Form.Item name="relation" label={m.committee_proxy_relation()}>
        <Select
          options={proxyRelationKeys.map((value) => ({
            value,
            label: proxyRelations[value][getLocale()],
          }))}
        />
      </Form.Item>
      <Form.Item
        name="deeds"
        label={m.committee_proxy_deeds()}
        rules={[{ required: true, message: m.committee_proxy_deeds_missing() }]}
      >
        <Checkbox.Group
          options={proxyDeedKeys.map((value) => ({
            value,
            label: proxyDeeds[value][getLocale()],
          }))}
        />
      </Form.Item>
      <div className="form-pair">
        <Form.Item name="actsADay" label={m.committee_proxy_acts_a_day()}>
          <InputNumber min={1} max={proxyBounds.actsADay} precision={0} />
        </Form.Item>
        <Form.Item
          name="endsOn"
          label={m.committee_proxy_until()}
          rules={[{ required: true, message: m.committee_proxy_until_missing() }]}
        >
          <DayField />
        </Form.Item>
      </div>
    </DeedDrawer>
  );
}

function Person({ name, label }: { name: keyof Wanted; label: string }) {
  return (
    <Form.Item
      name={name}
      label={label}
      rules={[{ required: true, message: m.committee_resident_missing() }]}
    >
      <ResidentPicker />
    </Form.Item>
  );
}
