import { Form, Select } from 'antd';
import { wordsOf } from '../../api/refusal';
import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { formatMinutes } from '../../ui/format';
import { Notice } from '../../ui/notice';
import { ruleChoices } from '../rules/rule-choices';
import { useRulebook } from '../rules/use-rulebook';
import type { Plan } from './plan-body';

/** By which clause points are given, in its own words, and of what kind the activity is. */
export function RuleFields() {
  const form = Form.useFormInstance<Plan>();
  const ruleKey = Form.useWatch('ruleKey', form);
  const minutes = Form.useWatch('durationMinutes', form);
  const rulebook = useRulebook();
  const choices = rulebook.data ? ruleChoices(rulebook.data).filter((one) => one.session) : [];
  const chosen = choices.find(({ key }) => key === ruleKey);
  const tooShort =
    chosen?.minimumMinutes !== undefined && minutes !== undefined && minutes < chosen.minimumMinutes
      ? chosen.minimumMinutes
      : undefined;
  const choose = (key: string) => {
    const category = choices.find((one) => one.key === key)?.category;
    if (category) form.setFieldValue('category', category);
  };
  return (
    <>
      {rulebook.error ? <Notice kind="stop">{wordsOf(rulebook.error)}</Notice> : null}
      <div className="form-pair">
        <Form.Item
          name="ruleKey"
          label={m.committee_rule()}
          rules={[{ required: true, message: m.committee_rule_missing() }]}
          extra={chosen?.words}
        >
          <Select
            loading={rulebook.isPending}
            onChange={choose}
            options={choices.map(({ key, name }) => ({ value: key, label: name }))}
          />
        </Form.Item>
        <Form.Item
          name="category"
          label={m.committee_category()}
          rules={[{ required: true, message: m.committee_category_missing() }]}
        >
          <Select
            options={rulebook.data?.document.categories.map(({ key, name }) => ({
              value: key,
              label: name[getLocale()],
            }))}
          />
        </Form.Item>
      </div>
      {tooShort === undefined ? null : (
        <div className="deed-trouble">
          <Notice announce>{m.committee_rule_too_short({ time: formatMinutes(tooShort) })}</Notice>
        </div>
      )}
    </>
  );
}
