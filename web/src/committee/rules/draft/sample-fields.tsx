import { namesOf } from '@linli/core/rules/draft/list-open-questions';
import type { RulebookDraft } from '@linli/core/rules/draft/rulebook-draft';
import { Form, InputNumber, Select } from 'antd';
import { m } from '../../../i18n/paraglide/messages';
import { getLocale } from '../../../i18n/paraglide/runtime';
import { Chips } from '../../../ui/chips';
import { now } from '../../../ui/clock';
import { dateKey, formatTime } from '../../../ui/format';
import { instantAt } from '../../../ui/wall-moment';
import { TimeField } from '../../parts/time-field';
import { asksFor, type SampleChoice, samplePeople } from './sample';

interface SampleFieldsProps {
  document: RulebookDraft;
  choice: SampleChoice;
  onChange: (choice: SampleChoice) => void;
}

/** Who does what; only figures the chosen rule asks for are shown. */
export function SampleFields({ document, choice, onChange }: SampleFieldsProps) {
  const set = (change: Partial<SampleChoice>) => onChange({ ...choice, ...change });
  const asks = asksFor(document, choice.ruleKey);
  const language = getLocale();
  const rules = namesOf(document, 'rules').map(({ value, words }) => ({
    value,
    label: words[language] || value,
  }));
  return (
    <Form layout="vertical" component="div">
      <Form.Item label={m.committee_rule()} htmlFor="sample-rule">
        <Select
          id="sample-rule"
          value={choice.ruleKey || undefined}
          options={rules}
          onChange={(ruleKey) => set({ ruleKey, grade: undefined, level: undefined })}
        />
      </Form.Item>
      <Chips
        label={m.committee_sample_who()}
        value={choice.person}
        options={samplePeople.map(({ value, label }) => ({ value, label: label() }))}
        onChange={(person) => set({ person })}
      />
      <div className="form-pair mt-4">
        {asks.minutes ? (
          <>
            <Form.Item label={m.committee_sample_minutes()} htmlFor="sample-minutes">
              <InputNumber
                id="sample-minutes"
                min={0}
                max={1440}
                precision={0}
                value={choice.minutes}
                onChange={(minutes) => set({ minutes: minutes ?? 0 })}
              />
            </Form.Item>
            <Form.Item label={m.committee_sample_starts()} htmlFor="sample-starts">
              <TimeField
                id="sample-starts"
                value={formatTime(choice.startsAt).padStart(5, '0')}
                onChange={(time) =>
                  set({ startsAt: time ? instantAt(dateKey(now()), time) : choice.startsAt })
                }
              />
            </Form.Item>
          </>
        ) : null}
        <FigureFields asks={asks} choice={choice} set={set} />
      </div>
    </Form>
  );
}

interface FigureFieldsProps {
  asks: ReturnType<typeof asksFor>;
  choice: SampleChoice;
  set: (change: Partial<SampleChoice>) => void;
}

function FigureFields({ asks, choice, set }: FigureFieldsProps) {
  const language = getLocale();
  const figure = (
    key: 'quantity' | 'chosenPoints' | 'persons' | 'rowLength',
    label: string,
    precision: number,
  ) => (
    <Form.Item key={key} label={label} htmlFor={`sample-${key}`}>
      <InputNumber
        id={`sample-${key}`}
        min={precision === 0 ? 1 : 0}
        precision={precision}
        value={choice[key]}
        onChange={(value) => set({ [key]: value ?? undefined })}
      />
    </Form.Item>
  );
  const named = (key: 'grade' | 'level', label: string, list: typeof asks.grades) => (
    <Form.Item key={key} label={label} htmlFor={`sample-${key}`}>
      <Select
        id={`sample-${key}`}
        value={choice[key]}
        options={list.map((entry) => ({ value: entry.key, label: entry.name[language] }))}
        onChange={(value) => set({ [key]: value })}
      />
    </Form.Item>
  );
  return (
    <>
      {asks.quantity ? figure('quantity', m.committee_sample_quantity(), 3) : null}
      {asks.chosen ? figure('chosenPoints', m.committee_sample_chosen(), 0) : null}
      {asks.persons ? figure('persons', m.committee_sample_persons(), 0) : null}
      {asks.row ? figure('rowLength', m.committee_sample_row(), 0) : null}
      {asks.grades.length > 0 ? named('grade', m.committee_sample_grade(), asks.grades) : null}
      {asks.levels.length > 0 ? named('level', m.committee_sample_level(), asks.levels) : null}
    </>
  );
}
