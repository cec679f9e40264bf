import { useQuery } from '@tanstack/react-query';
import { Form, Input, Radio, Select } from 'antd';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { now } from '../../ui/clock';
import { dateKey } from '../../ui/format';
import { instantAt } from '../../ui/wall-moment';
import { DayField } from '../parts/day-field';
import { DeedDrawer } from '../parts/deed-drawer';
import { useCategories } from '../rules/use-categories';
import { useSeat } from '../use-seat';
import { useSafetyDeed } from './use-safety-deed';

interface Recorded {
  guardianName: string;
  relation: 'parent' | 'grandparent' | 'guardian';
  cover: string;
  way: 'paper' | 'on_the_spot';
  day: string;
}

interface RecordConsentDrawerProps {
  open: boolean;
  resident: { residentId: string; name: string };
  onClose: () => void;
}

/** A paper with a signature, or words at the desk; the text that was read stands above. */
export function RecordConsentDrawer({ open, resident, onClose }: RecordConsentDrawerProps) {
  const { communityId } = useSeat();
  const text = useQuery({
    queryKey: ['safety', communityId, 'consent-text'],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/consent-text', {
          params: { path: { communityId } },
        }),
      ),
    enabled: open,
  });
  const categories = useCategories();
  const deed = useSafetyDeed((community, { cover, day, ...said }: Recorded, requestId) => {
    const category = categories.options.find(({ value }) => value === cover)?.value;
    return answer(
      api.POST('/api/communities/{communityId}/consents', {
        params: { path: { communityId: community } },
        body: {
          requestId,
          residentId: resident.residentId,
          ...said,
          guardianName: said.guardianName.trim(),
          ...(category ? { scope: 'category', category } : { scope: 'year' }),
          textVersion: text.data?.version ?? '',
          givenAt: givenAt(day),
        },
      }),
    );
  }, onClose);
  return (
    <DeedDrawer<Recorded>
      open={open}
      title={m.committee_consent_record()}
      lead={text.data?.[getLocale() === 'en' ? 'en' : 'zh']}
      submit={m.committee_consent_record_do()}
      initial={{ relation: 'parent', cover: 'year', way: 'paper', day: dateKey(now()) }}
      deed={deed}
      onSubmit={deed.start}
      onClose={onClose}
    >
      <Form.Item
        name="guardianName"
        label={m.committee_guardian()}
        rules={[{ required: true, whitespace: true, message: m.committee_name_missing() }]}
      >
        <Input maxLength={25} autoComplete="off" />
      </Form.Item>
      <ConsentFields />
      <Form.Item
        name="day"
        label={m.committee_when()}
        rules={[{ required: true, message: m.committee_day_missing() }]}
      >
        <DayField />
      </Form.Item>
    </DeedDrawer>
  );
}

function ConsentFields() {
  const categories = useCategories();
  return (
    <>
      <Form.Item name="relation" label={m.committee_relation()} rules={[{ required: true }]}>
        <Radio.Group
          options={[
            { value: 'parent', label: m.committee_relation_parent() },
            { value: 'grandparent', label: m.committee_relation_grandparent() },
            { value: 'guardian', label: m.committee_relation_guardian() },
          ]}
        />
      </Form.Item>
      <Form.Item name="cover" label={m.committee_consent_scope()} rules={[{ required: true }]}>
        <Select
          options={[
            { value: 'year', label: m.committee_scope_year() },
            ...categories.options.map(({ value, label }) => ({
              value,
              label: m.committee_scope_category({ category: label }),
            })),
          ]}
        />
      </Form.Item>
      <Form.Item name="way" label={m.committee_consent_way()} rules={[{ required: true }]}>
        <Radio.Group
          options={[
            { value: 'paper', label: m.committee_way_paper() },
            { value: 'on_the_spot', label: m.committee_way_on_the_spot() },
          ]}
        />
      </Form.Item>
    </>
  );
}

/** Of today: now. Of an earlier day: its beginning, for papers do not say the hour. */
function givenAt(day: string): string {
  const at = now();
  return day === dateKey(at) ? at.toISOString() : instantAt(day, '00:00');
}
