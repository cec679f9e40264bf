import { Form, Input, Select } from 'antd';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Go } from '../../ui/go';
import { ruleChoices } from '../rules/rule-choices';
import { useRulebook } from '../rules/use-rulebook';
import { eventKindName, eventKindNames } from './machine-words';

/** Which rule each kind of event is awarded by; a line may stand for one category alone. */
export function AwardFields() {
  const rules = useMachineRules();
  return (
    <>
      <h3 className="title">{m.committee_machine_awards()}</h3>
      <p className="note pb-3">{m.committee_machine_awards_help()}</p>
      {rules?.length === 0 ? (
        <p className="pb-3">
          <Go href="/rules">{m.committee_machine_no_rules()}</Go>
        </p>
      ) : null}
      <Form.List name="awards">
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name }) => (
              <div key={key} className="machine-award">
                <div className="form-pair">
                  <Form.Item
                    name={[name, 'kind']}
                    label={m.committee_machine_event_kind()}
                    required
                  >
                    <Select
                      options={eventKindNames.map((value) => ({
                        value,
                        label: eventKindName(value),
                      }))}
                    />
                  </Form.Item>
                  <Form.Item
                    name={[name, 'category']}
                    label={m.committee_machine_category()}
                    rules={[
                      {
                        pattern: /^[a-z0-9_]{1,40}$/,
                        message: m.committee_machine_category_wrong(),
                      },
                    ]}
                  >
                    <Input maxLength={40} />
                  </Form.Item>
                </div>
                <Form.Item
                  name={[name, 'ruleKey']}
                  label={m.committee_rule()}
                  rules={[{ required: true, message: m.committee_rule_missing() }]}
                >
                  <Select loading={rules === undefined} options={rules ?? []} />
                </Form.Item>
                {fields.length > 1 ? (
                  <Button kind="text" block={false} onClick={() => remove(name)}>
                    {m.committee_machine_award_drop()}
                  </Button>
                ) : null}
              </div>
            ))}
            <Button kind="quiet" block={false} onClick={() => add({ kind: 'deposit' })}>
              {m.committee_machine_award_add()}
            </Button>
          </>
        )}
      </Form.List>
    </>
  );
}

/** The rules in force that are meant for machines. */
function useMachineRules(): { value: string; label: string }[] | undefined {
  const { data } = useRulebook();
  if (!data) return undefined;
  const forMachines = data.document.rules.filter(({ deed }) => deed === 'device');
  return ruleChoices(data)
    .filter(({ key }) => forMachines.some((rule) => rule.key === key))
    .map(({ key, name, words }) => ({ value: key, label: `${name} ${words}` }));
}
