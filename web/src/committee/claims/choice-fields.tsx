import { Form, InputNumber, Select } from 'antd';
import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import type { ReviewedClaim } from './use-claim';

/** What a rule may leave to its reviewer, by the names the review knows it under. */
export interface Choices {
  points?: number;
  quantity?: number;
  grade?: string;
  level?: string;
}

type Choice = keyof Choices;

/** A place taken on earns nothing yet, so there is nothing to choose. */
export function choicesOf({ claim, rule }: ReviewedClaim): Choice[] {
  if (claim.kind === 'plot') return [];
  const open: Record<Choice, boolean> = {
    points: rule.range !== null,
    quantity: rule.unit !== null,
    grade: rule.grades.length > 0,
    level: rule.levels.length > 0,
  };
  return (Object.keys(open) as Choice[]).filter((choice) => open[choice]);
}

/** Asked for only where the rule leaves it open; said in words where it fixes everything. */
export function ChoiceFields({ read }: { read: ReviewedClaim }) {
  const choices = choicesOf(read);
  if (choices.length === 0) return <p className="deed-lead">{fixedWords(read)}</p>;
  return choices.map((choice) => <ChoiceField key={choice} choice={choice} rule={read.rule} />);
}

function ChoiceField({ choice, rule }: { choice: Choice; rule: ReviewedClaim['rule'] }) {
  const points = Form.useWatch('points');
  const language = getLocale();
  if (choice === 'points' && rule.range) {
    const { min, max, step } = rule.range;
    return (
      <Form.Item
        name={choice}
        label={m.committee_points_chosen({ min, max })}
        extra={twoWords(rule, points)}
        rules={[{ required: true, message: m.committee_points_missing() }]}
      >
        <InputNumber min={min} max={max} step={step} precision={0} />
      </Form.Item>
    );
  }
  if (choice === 'quantity') {
    return (
      <Form.Item
        name={choice}
        label={m.committee_claim_quantity({ unit: rule.unit?.[language] ?? '' })}
        rules={[{ required: true, message: m.committee_claim_quantity_missing() }]}
      >
        <InputNumber min={1} precision={0} />
      </Form.Item>
    );
  }
  const named = choice === 'grade' ? rule.grades : rule.levels;
  return (
    <Form.Item
      name={choice}
      label={choice === 'grade' ? m.committee_claim_grade() : m.committee_claim_level()}
      rules={[{ required: true, message: m.committee_claim_named_missing() }]}
    >
      <Select options={named.map((each) => ({ value: each.key, label: namedWords(each) }))} />
    </Form.Item>
  );
}

function namedWords({ name, points }: ReviewedClaim['rule']['grades'][number]): string {
  return m.committee_claim_named({ name: name[getLocale()], points });
}

function fixedWords({ claim, rule }: ReviewedClaim): string {
  if (claim.kind === 'plot') return m.committee_plot_no_points();
  if (rule.representativeNeeded) return m.committee_claim_with_representative();
  return m.committee_points_fixed();
}

/** Said while the figure is chosen, not after. */
function twoWords(rule: ReviewedClaim['rule'], points: unknown): string {
  if (rule.representativeNeeded) return m.committee_claim_with_representative();
  const above = typeof points === 'number' && points > rule.twoPeopleAbove;
  return above
    ? m.committee_second_needed({ points: rule.twoPeopleAbove })
    : m.committee_claim_two_above({ points: rule.twoPeopleAbove });
}
