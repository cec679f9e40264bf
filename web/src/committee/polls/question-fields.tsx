import { Checkbox, Form, Input, InputNumber, Select } from 'antd';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Panel } from '../parts/panel';
import { optionsOf, type PollDraft } from './poll-body';

const questionsMax = 20;

/** The questions in their order: one is a vote, several are a survey. */
export function QuestionFields() {
  return (
    <Form.List name="questions">
      {(fields, { add, remove }) => (
        <>
          {fields.map(({ key, name }) => (
            <Panel
              key={key}
              title={m.committee_poll_nth({ number: name + 1 })}
              aside={
                fields.length > 1 ? (
                  <Button kind="text" block={false} onClick={() => remove(name)}>
                    {m.committee_poll_question_remove({ number: name + 1 })}
                  </Button>
                ) : undefined
              }
              padded
            >
              <QuestionField place={name} />
            </Panel>
          ))}
          {fields.length < questionsMax ? (
            <Button
              kind="quiet"
              icon="plus"
              block={false}
              onClick={() => add({ kind: 'single', text: '' })}
            >
              {m.committee_poll_question_add()}
            </Button>
          ) : null}
        </>
      )}
    </Form.List>
  );
}

function QuestionField({ place }: { place: number }) {
  const form = Form.useFormInstance<PollDraft>();
  const kind = Form.useWatch(['questions', place, 'kind'], form);
  return (
    <>
      <Form.Item
        name={[place, 'text']}
        label={m.committee_poll_question()}
        rules={[{ required: true, whitespace: true, message: m.committee_poll_question_missing() }]}
      >
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name={[place, 'kind']} label={m.committee_poll_kind()} required>
        <Select
          options={[
            { value: 'single', label: m.committee_poll_single() },
            { value: 'multiple', label: m.committee_poll_multiple() },
            { value: 'text', label: m.committee_poll_text() },
          ]}
        />
      </Form.Item>
      {kind === 'text' ? null : <OptionFields place={place} multiple={kind === 'multiple'} />}
      <Form.Item name={[place, 'optional']} valuePropName="checked">
        <Checkbox>{m.committee_poll_optional()}</Checkbox>
      </Form.Item>
    </>
  );
}

function OptionFields({ place, multiple }: { place: number; multiple: boolean }) {
  return (
    <>
      <Form.Item
        name={[place, 'options']}
        label={m.committee_poll_options()}
        extra={m.committee_poll_options_help()}
        required
        rules={[{ validator: hasTwo }]}
      >
        <Input.TextArea rows={4} maxLength={1300} />
      </Form.Item>
      {multiple ? (
        <Form.Item
          name={[place, 'choicesMax']}
          label={m.committee_poll_choices_max()}
          extra={m.committee_poll_choices_max_help()}
        >
          <InputNumber min={1} max={20} precision={0} />
        </Form.Item>
      ) : null}
    </>
  );
}

function hasTwo(_: unknown, lines: string | undefined): Promise<void> {
  const options = optionsOf(lines);
  const fits = options.length >= 2 && options.length <= 20;
  const short = options.every((option) => option.length <= 60);
  return fits && short ? Promise.resolve() : Promise.reject(m.committee_poll_options_missing());
}
