import type { EarningRule } from '@linli/core/rules/earning-rule';
import { useQueryClient } from '@tanstack/react-query';
import { Form, Input, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { formatNumber } from '../../ui/format';
import { toast } from '../../ui/toast';
import { DeedDrawer } from '../parts/deed-drawer';
import { useStaffDeed } from '../parts/use-staff-deed';
import { ruleChoices } from '../rules/rule-choices';
import { useRulebook } from '../rules/use-rulebook';
import { useSeat } from '../use-seat';
import type { ResidentRecord } from './resident-page';

interface Award {
  ruleKey: string;
  points?: number;
  minutes?: number;
  asRuleKey?: string;
  reason: string;
}

interface AwardDrawerProps {
  open: boolean;
  record: ResidentRecord;
  onClose: () => void;
}

/** A deed outside any session, by a rule of the rulebook and with a reason all can read. */
export function AwardDrawer({ open, record, onClose }: AwardDrawerProps) {
  const { communityId } = useSeat();
  const client = useQueryClient();
  const rulebook = useRulebook(open);
  const [ruleKey, setRuleKey] = useState<string>();
  const choices = rulebook.data ? ruleChoices(rulebook.data).filter((one) => !one.session) : [];
  const range = choices.find((one) => one.key === ruleKey)?.range;
  const rules = rulebook.data?.document.rules ?? [];
  const isAnalogy = rules.some(({ key, deed: kind }) => key === ruleKey && kind === 'analogy');
  const isService = rules.some(({ key, countsAsService }) => key === ruleKey && countsAsService);
  const deed = useStaffDeed(
    (values: Award, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/awards', {
          params: { path: { communityId } },
          body: {
            requestId,
            residentId: record.resident.id,
            ruleKey: values.ruleKey,
            points: range ? values.points : undefined,
            minutes: isService ? (values.minutes ?? undefined) : undefined,
            asRuleKey: isAnalogy ? values.asRuleKey : undefined,
            reason: values.reason.trim(),
          },
        }),
      ),
    ({ points }) => {
      toast(m.committee_awarded({ points: formatNumber(points) }));
      void client.invalidateQueries({ queryKey: ['residents'] });
      void client.invalidateQueries({ queryKey: ['transfers'] });
      onClose();
    },
  );
  return (
    <DeedDrawer<Award>
      open={open}
      title={m.committee_award()}
      lead={m.committee_award_lead({ name: record.resident.name })}
      submit={m.committee_award_do()}
      deed={deed}
      onSubmit={deed.start}
      onClose={onClose}
    >
      <Form.Item
        name="ruleKey"
        label={m.committee_rule()}
        rules={[{ required: true, message: m.committee_rule_missing() }]}
        extra={choices.find((one) => one.key === ruleKey)?.words}
      >
        <Select
          loading={rulebook.isPending}
          onChange={setRuleKey}
          options={choices.map(({ key, name }) => ({ value: key, label: name }))}
        />
      </Form.Item>
      {isAnalogy ? <NearestRule rules={rules} /> : null}
      {range ? (
        <Form.Item
          name="points"
          label={m.committee_points_chosen({ min: range.min, max: range.max })}
          rules={[{ required: true, message: m.committee_points_missing() }]}
        >
          <InputNumber min={range.min} max={range.max} step={range.step} precision={0} />
        </Form.Item>
      ) : null}
      {isService ? <Minutes /> : null}
      <Form.Item
        name="reason"
        label={m.committee_reason()}
        extra={m.committee_award_reason_help()}
        rules={[{ required: true, whitespace: true, min: 2, message: m.committee_reason_short() }]}
      >
        <Input.TextArea rows={3} maxLength={500} />
      </Form.Item>
    </DeedDrawer>
  );
}

/** What is not listed leans on the rule that is nearest. */
function NearestRule({ rules }: { rules: readonly EarningRule[] }) {
  const nearest = rules.filter(({ deed }) => deed !== 'analogy');
  return (
    <Form.Item
      name="asRuleKey"
      label={m.committee_analogy_as()}
      extra={m.committee_analogy_help()}
      rules={[{ required: true, message: m.committee_analogy_missing() }]}
    >
      <Select
        options={nearest.map(({ key, name }) => ({ value: key, label: name[getLocale()] }))}
      />
    </Form.Item>
  );
}

/** Service takes time; left out, only the points are recorded. */
function Minutes() {
  return (
    <Form.Item
      name="minutes"
      label={m.committee_award_minutes()}
      extra={m.committee_award_minutes_help()}
    >
      <InputNumber min={1} max={1440} precision={0} />
    </Form.Item>
  );
}
